package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Body;
import org.weald.model.Checked;
import org.weald.model.Claim;
import org.weald.model.Contribution;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.Theme;
import org.weald.reading.ObservationTable;
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/**
 * Reads a whole plug-in: everything, or every problem there is. Ids of other plug-ins are taken as
 * they are; whether they are there is seen when the plan is judged.
 */
final class PluginReader {
  private static final Set<String> FOLDERS =
      new TreeSet<>(
          Set.of(
              "plans", "themes", "areas", "data", "scripts", "views", "reports", "l10n", "schema"));
  private static final Set<String> OTHER = Set.of("META-INF", "OSGI-INF", "weald.json");
  private static final String MANIFEST = "weald.json";

  private final PluginFiles files;
  private final PluginManifest manifest;
  private final List<Problem> problems = new ArrayList<>();

  private PluginReader(PluginFiles files, PluginManifest manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * Reads a plug-in.
   *
   * @param workbench the version of Weald that reads it
   */
  static Checked<Contribution> read(PluginFiles files, Version workbench) {
    return manifest(files).then(manifest -> new PluginReader(files, manifest).read(workbench));
  }

  /** Reads weald.json only. */
  static Checked<PluginManifest> manifest(PluginFiles files) {
    if (!files.files().containsKey(MANIFEST)) {
      return Checked.bad(
          new Problem(
              "there is no weald.json",
              Place.of(files.name()),
              "a plug-in says there who it is",
              "Add one with id, version, title and publisher"));
    }
    return SourceText.decode(files.bytes(MANIFEST), files.name() + "/" + MANIFEST)
        .then(PluginManifest::read);
  }

  private Checked<Contribution> read(Version workbench) {
    String plugin = manifest.id();
    checkNeeds(workbench);
    checkFolders();
    List<Plan> plans = each("plans", ".json", source -> PlanFile.read(source, plugin).then(one()));
    List<Area> areas = each("areas", ".csv", PluginTables::areas);
    List<Theme> themes =
        each("themes", ".json", source -> ThemeFile.read(source, plugin).then(one()));
    List<Measure> measures = themes.stream().flatMap(theme -> theme.measures().stream()).toList();
    Set<String> ids =
        measures.stream().map(Measure::id).collect(Collectors.toCollection(TreeSet::new));
    if (!problems.isEmpty()) {
      // Tables speak of the measures; without these every row would be a problem of its own.
      return Checked.bad(problems);
    }
    ObservationTable.Known known = new KnownHere(plugin, measures, ids);
    List<Observation> observations =
        data("observations", source -> ObservationTable.read(source, plugin, known));
    List<Narrative> narratives =
        data("narratives", source -> PluginTables.narratives(source, plugin, ids));
    List<Body> bodies = data("bodies", PluginTables::bodies);
    List<Action> actions = data("actions", source -> PluginTables.actions(source, plugin));
    List<Claim> claims = data("checks", source -> PluginTables.claims(source, plugin, ids));
    checkTables();
    Contribution contribution =
        new Contribution(
            plugin,
            manifest.version().toString(),
            manifest.title(),
            plans,
            areas,
            themes,
            observations,
            narratives,
            bodies,
            actions,
            claims);
    return problems.isEmpty() ? Checked.good(contribution) : Checked.bad(problems);
  }

  private static <T> Function<T, Checked<List<T>>> one() {
    return value -> Checked.good(List.of(value));
  }

  private void checkNeeds(Version workbench) {
    VersionRange range = manifest.needs().get("weald");
    if (range != null && !range.includes(workbench)) {
      problems.add(
          new Problem(
              "the plug-in needs Weald " + range + ", this is " + workbench,
              Place.of(files.name() + "/" + MANIFEST),
              "",
              "Get a version of the plug-in, or of Weald, that fits the other"));
    }
  }

  private void checkFolders() {
    for (String path : files.files().keySet()) {
      String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
      boolean hidden = top.startsWith(".");
      if (!FOLDERS.contains(top)
          && !OTHER.contains(top)
          && !hidden
          && !path.matches("[A-Z]+(\\.\\w+)?")) {
        problems.add(
            new Problem(
                "unknown file or folder \"" + top + "\"",
                Place.of(files.name() + "/" + path),
                "",
                Suggestion.of(top, FOLDERS)));
      }
    }
  }

  private void checkTables() {
    for (String path : files.in("data", ".csv")) {
      String name = path.substring("data/".length());
      if (!name.matches("(observations|narratives|bodies|actions|checks).*")) {
        problems.add(
            new Problem(
                "unknown table \"" + name + "\"",
                Place.of(files.name() + "/" + path),
                "",
                "Begin its name with observations, narratives, bodies, actions or checks"));
      }
    }
  }

  private <T> List<T> data(String begin, Function<SourceText, Checked<List<T>>> read) {
    return files.in("data", ".csv").stream()
        .filter(path -> path.startsWith("data/" + begin))
        .flatMap(path -> file(path, read).stream())
        .toList();
  }

  private <T> List<T> each(
      String folder, String ending, Function<SourceText, Checked<List<T>>> read) {
    return files.in(folder, ending).stream().flatMap(path -> file(path, read).stream()).toList();
  }

  private <T> List<T> file(String path, Function<SourceText, Checked<List<T>>> read) {
    Checked<List<T>> values =
        SourceText.decode(files.bytes(path), files.name() + "/" + path).then(read);
    problems.addAll(values.problems());
    return values.fold(value -> value, bad -> List.of());
  }

  /** Ids of this plug-in are checked; qualified ids of others are believed. */
  private record KnownHere(String plugin, List<Measure> all, Set<String> ids)
      implements ObservationTable.Known {

    @Override
    public Optional<String> measure(String id) {
      String qualified = Ids.qualify(plugin, id);
      boolean foreign = !Ids.plugin(qualified).equals(plugin);
      return foreign || ids.contains(qualified) ? Optional.of(qualified) : Optional.empty();
    }

    @Override
    public boolean area(String id) {
      return Ids.isLocal(id);
    }

    @Override
    public Optional<PeriodKind> every(String measure) {
      return all.stream()
          .filter(candidate -> candidate.id().equals(measure))
          .findFirst()
          .flatMap(Measure::every)
          .filter(kind -> kind == PeriodKind.ACADEMIC_YEAR);
    }

    @Override
    public Set<String> measures() {
      return ids.stream().map(Ids::local).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<String> areas() {
      return Set.of();
    }
  }
}
