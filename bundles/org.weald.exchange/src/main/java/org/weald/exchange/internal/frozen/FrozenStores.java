package org.weald.exchange.internal.frozen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.weald.model.Checked;
import org.weald.model.Ids;
import org.weald.model.Observation;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.reading.ObservationTable;
import org.weald.reading.SourceText;
import org.weald.workspace.Entries;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;

/**
 * Opens the figures and words of a frozen edition: tables of text, as they stood at one revision.
 */
@Component(property = StoreFactory.KIND + "=" + FrozenStores.FROZEN)
public final class FrozenStores implements StoreFactory {
  /** The kind. */
  static final String FROZEN = "frozen";

  /** The file that says the revision. */
  static final String REVISION = "revision.txt";

  /** What is said of actions. */
  static final String UPDATES = "updates.csv";

  /** The accounts of measures. */
  static final String NARRATIVES = "narratives.csv";

  /** Ends the name of a table whose years are academic ones. */
  static final String ACADEMIC = "-academic";

  private static final Pattern TABLE =
      Pattern.compile("figures-(\\d{1,18})(" + ACADEMIC + ")?\\.csv");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** Nothing is opened yet. */
  @Activate
  public FrozenStores() {}

  @Override
  public String kind() {
    return FROZEN;
  }

  @Override
  public Checked<Store> open(Path folder) {
    try {
      String revision = Files.readString(folder.resolve(REVISION), StandardCharsets.UTF_8).strip();
      if (!NUMBER.matcher(revision).matches()) {
        return Checked.bad(damaged(REVISION, "there is no number in it"));
      }
      List<Path> tables;
      try (Stream<Path> all = Files.list(folder)) {
        tables = all.filter(FrozenStores::isTable).sorted().toList();
      }
      return figures(tables)
          .then(figures -> entries(folder, figures))
          .then(entries -> Checked.good(new FrozenStore(Long.parseLong(revision), entries)));
    } catch (IOException unreadable) {
      return Checked.bad(damaged(String.valueOf(folder), String.valueOf(unreadable.getMessage())));
    }
  }

  private static Checked<Entries> entries(Path folder, List<Observation> figures) {
    return words(folder, UPDATES, FrozenWords::updates)
        .then(
            updates ->
                words(folder, NARRATIVES, FrozenWords::narratives)
                    .then(words -> Checked.good(new Entries(figures, updates, words))));
  }

  /** An edition that was frozen before these were kept has no such table. */
  private static <T> Checked<List<T>> words(
      Path folder, String name, Function<SourceText, Checked<List<T>>> read) {
    Path table = folder.resolve(name);
    if (!Files.exists(table)) {
      return Checked.good(List.of());
    }
    try {
      return SourceText.decode(Files.readAllBytes(table), name).then(read);
    } catch (IOException unreadable) {
      return Checked.bad(damaged(name, String.valueOf(unreadable.getMessage())));
    }
  }

  private static boolean isTable(Path file) {
    return TABLE.matcher(String.valueOf(file.getFileName())).matches();
  }

  private static Checked<List<Observation>> figures(List<Path> tables) throws IOException {
    List<Observation> figures = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path table : tables) {
      Matcher name = TABLE.matcher(String.valueOf(table.getFileName()));
      if (name.matches()) {
        long revision = Long.parseLong(name.group(1));
        boolean academic = name.group(2) != null;
        SourceText.decode(Files.readAllBytes(table), String.valueOf(table.getFileName()))
            .then(source -> ObservationTable.read(source, "workspace", new Believed(academic)))
            .fold(
                read -> figures.addAll(read.stream().map(one -> of(revision, one)).toList()),
                problems::addAll);
      }
    }
    figures.sort(
        Comparator.comparing(Observation::measure)
            .thenComparing(Observation::area)
            .thenComparing(Observation::period)
            .thenComparing(Observation::kind));
    return problems.isEmpty() ? Checked.good(figures) : Checked.bad(problems);
  }

  private static Observation of(long revision, Observation it) {
    Provenance from = it.provenance();
    return new Observation(
        it.measure(),
        it.area(),
        it.period(),
        it.kind(),
        it.figure(),
        it.numerator(),
        it.denominator(),
        it.spread(),
        it.edition(),
        new Provenance(
            from.source(), from.sentence(), from.note(), from.origin(), from.place(), revision));
  }

  private static Problem damaged(String file, String why) {
    return new Problem(
        "the frozen figures cannot be read",
        Place.of(file),
        why,
        "Take the file that weald freeze has written");
  }

  /** The ids were known when the edition was frozen. */
  private record Believed(boolean academic) implements ObservationTable.Known {
    @Override
    public Optional<String> measure(String id) {
      return Ids.plugin(id).isEmpty() ? Optional.empty() : Optional.of(id);
    }

    @Override
    public boolean area(String id) {
      return Ids.isLocal(id);
    }

    @Override
    public Optional<PeriodKind> every(String qualifiedMeasure) {
      return academic ? Optional.of(PeriodKind.ACADEMIC_YEAR) : Optional.empty();
    }

    @Override
    public Set<String> measures() {
      return Set.of();
    }

    @Override
    public Set<String> areas() {
      return Set.of();
    }
  }
}
