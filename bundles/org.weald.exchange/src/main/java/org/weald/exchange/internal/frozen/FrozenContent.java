package org.weald.exchange.internal.frozen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.exchange.internal.folder.Fieldset;
import org.weald.exchange.internal.folder.FigureTables;
import org.weald.exchange.internal.folder.PlanExport;
import org.weald.exchange.internal.folder.PluginFolder;
import org.weald.exchange.internal.folder.WordTables;
import org.weald.model.ActionUpdate;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.PeriodKind;

/**
 * A workspace that stands alone and holds all that is known now: the plug-ins in their order, the
 * figures of the workspace with the revisions that brought them, its scripts and templates.
 */
public final class FrozenContent {
  /** Of the files of a workspace that counts for a judgement or a report. */
  private static final List<String> OWN = List.of("scripts", "reports");

  private static final int DEEPEST = 4;

  /** Which plug-ins stand in place of those that ship: the report says so, then as now. */
  private static final String IN_PLACE = "plugins-in-place.txt";

  private FrozenContent() {}

  /**
   * Its files by path.
   *
   * @param scripts of the plug-ins, by id and by path below scripts/
   * @param workspace the folder whose own scripts and templates count, or one that has none
   * @param inPlace ids of the workspace's plug-ins that stand in place of those that ship
   */
  public static SortedMap<String, byte[]> of(
      Catalogue catalogue,
      Map<String, Map<String, String>> scripts,
      Path workspace,
      Set<String> inPlace)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("workspace.json", utf8(description().json()));
    files.put(IN_PLACE, utf8(String.join("\n", new TreeSet<>(inPlace))));
    int number = 0;
    for (PluginFolder folder : PlanExport.ofAll(catalogue, scripts).folders()) {
      number++;
      String top = "plugins/%03d-%s/".formatted(number, folder.id());
      folder.files().forEach((path, text) -> files.put(top + path, utf8(text)));
    }
    figures(catalogue, files);
    words(catalogue, files);
    for (String folder : OWN) {
      own(workspace, folder, files);
    }
    return files;
  }

  private static Fieldset description() {
    return new Fieldset()
        .number("schema", 1)
        .text("store", FrozenStores.FROZEN)
        .text("created", "1980-01-01T00:00:00Z")
        .text("plug-ins", "own only");
  }

  private static void figures(Catalogue catalogue, SortedMap<String, byte[]> files) {
    String revision = "0";
    List<Observation> all = new ArrayList<>();
    for (Contribution one : catalogue.contributions()) {
      if (one.origin().equals(Contribution.WORKSPACE)) {
        revision = one.version();
        all.addAll(one.observations());
      }
    }
    files.put("data/" + FrozenStores.REVISION, utf8(revision + "\n"));
    Map<String, List<Observation>> byFile =
        all.stream().collect(Collectors.groupingBy(FrozenContent::file));
    byFile.forEach((file, some) -> files.put(file, utf8(FigureTables.of(some))));
  }

  /** No table where there is nothing: so an edition without is the same file as ever. */
  private static void words(Catalogue catalogue, SortedMap<String, byte[]> files) {
    List<ActionUpdate> updates = ofWorkspace(catalogue, Contribution::updates);
    if (!updates.isEmpty()) {
      files.put("data/" + FrozenStores.UPDATES, utf8(WordTables.updates(updates)));
    }
    List<Narrative> narratives = ofWorkspace(catalogue, Contribution::narratives);
    if (!narratives.isEmpty()) {
      files.put("data/" + FrozenStores.NARRATIVES, utf8(WordTables.narratives(narratives)));
    }
  }

  private static <T> List<T> ofWorkspace(
      Catalogue catalogue, Function<Contribution, List<T>> part) {
    return catalogue.contributions().stream()
        .filter(one -> one.origin().equals(Contribution.WORKSPACE))
        .flatMap(one -> part.apply(one).stream())
        .toList();
  }

  /** A label such as "2019/20" says nothing of whether the year is an academic one. */
  private static String file(Observation figure) {
    boolean academic = figure.period().kind() == PeriodKind.ACADEMIC_YEAR;
    return "data/figures-"
        + figure.provenance().revision()
        + (academic ? FrozenStores.ACADEMIC : "")
        + ".csv";
  }

  private static void own(Path workspace, String folder, SortedMap<String, byte[]> files)
      throws IOException {
    Path top = workspace.resolve(folder);
    if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(top, DEEPEST)) {
      for (Path file : all.filter(FrozenContent::counts).toList()) {
        String path = workspace.relativize(file).toString().replace('\\', '/');
        if (FrozenZip.isPlain(path)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
  }

  private static boolean counts(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && (name.endsWith(".groovy") || name.endsWith(".json"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
