package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Printed;
import org.weald.model.Problem;
import org.weald.model.Theme;
import org.weald.model.ThemeView;
import org.weald.reading.Json;
import org.weald.reading.ObservationTable;
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/**
 * Reads a whole plug-in: everything, or every problem there is. Ids of other plug-ins are taken as
 * they are; whether they are there is seen when the plan is judged.
 */
final class PluginReader {
  private static final Set<String> JSON_FOLDERS = Set.of("plans", "themes", "views", "reports");
  private static final Set<String> CSV_FOLDERS = Set.of("areas", "data");
  private static final Set<String> FOLDERS =
      new TreeSet<>(
          Set.of(
              "plans", "themes", "areas", "data", "scripts", "views", "reports", "l10n", "schema"));
  private static final Set<String> OTHER = Set.of("META-INF", "OSGI-INF", "weald.json");
  private static final String MANIFEST = "weald.json";

  /** README.md, LICENSE: for people. */
  private static final Pattern FOR_PEOPLE = Pattern.compile("[A-Z]+(\\.\\w+)?");

  private static final Pattern TABLE =
      Pattern.compile(
          "(observations|narratives|bodies|actions|checks|cells|directions|footnotes|case-studies"
              + "|papers|known)(-.*)?\\.csv");

  private final PluginFiles files;
  private final PluginManifest manifest;
  private final References references;
  private final List<Problem> problems = new ArrayList<>();
  private boolean allIdsKnown = true;

  private PluginReader(PluginFiles files, PluginManifest manifest) {
    this.files = files;
    this.manifest = manifest;
    this.references = new References(manifest.id());
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
              "Add one with id, version, title, publisher and needs"));
    }
    return SourceText.decode(files.bytes(MANIFEST), files.name() + "/" + MANIFEST)
        .then(PluginManifest::read);
  }

  private Checked<Contribution> read(Version workbench) {
    checkNeeds(workbench);
    files.files().keySet().forEach(this::checkPath);
    List<Plan> plans = objects("plans", json -> PlanFile.read(json, references));
    List<Theme> themes = objects("themes", json -> ThemeFile.read(json, references));
    List<ThemeView> views = objects("views", json -> ViewFile.read(json, references));
    if (allIdsKnown) {
      problems.addAll(references.problems());
    }
    List<Measure> measures = themes.stream().flatMap(theme -> theme.measures().stream()).toList();
    problems.addAll(Circles.among(measures, references));
    ObservationTable.Known known = new KnownHere(manifest.id(), measures);
    List<CellTable.Cell> cells = printed("data/cells", known, plans, CellTable::cells);
    Contribution contribution =
        new Contribution(
            manifest.id(),
            manifest.version().toString(),
            manifest.title(),
            plans,
            tables("areas/", source -> tables(known).areas(source)),
            themes,
            observations(known, cells),
            tables("data/narratives", source -> tables(known).narratives(source)),
            tables("data/bodies", source -> tables(known).bodies(source)),
            tables("data/actions", source -> tables(known).actions(source)),
            tables("data/checks", source -> tables(known).claims(source)),
            List.of(),
            views,
            new Printed(
                cells.stream().map(CellTable.Cell::printed).toList(),
                printed("data/directions", known, plans, CellTable::directions),
                printed("data/footnotes", known, plans, CellTable::footnotes),
                printed("data/case-studies", known, plans, CellTable::caseStudies),
                printed("data/papers", known, plans, CellTable::papers),
                objects("reports", TemplateFile::read),
                printed("data/known", known, plans, CellTable::known)));
    return problems.isEmpty() ? Checked.good(contribution) : Checked.bad(problems);
  }

  private void checkNeeds(Version workbench) {
    VersionRange range = manifest.needs().get(PluginManifest.WORKBENCH);
    if (range != null && !range.includes(workbench)) {
      problem(
          MANIFEST,
          "the plug-in needs Weald " + range + ", this is " + workbench,
          "",
          "Get a version of the plug-in, or of Weald, that fits the other");
    }
  }

  private void problem(String path, String what, String why, String remedy) {
    problems.add(new Problem(what, Place.of(files.name() + "/" + path), why, remedy));
  }

  /** A file nobody would read is a mistake: its author thinks it counts. */
  private void checkPath(String path) {
    int slash = path.indexOf('/');
    String top = slash < 0 ? path : path.substring(0, slash);
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (top.startsWith(".") || name.startsWith(".") || FOR_PEOPLE.matcher(name).matches()) {
      return;
    }
    if (!(slash < 0 ? OTHER : FOLDERS).contains(top) && !OTHER.contains(top)) {
      String what = "unknown " + (slash < 0 ? "file" : "folder") + " \"" + top + "\"";
      problem(path, what, "nobody would read it", Suggestion.of(top, FOLDERS));
    } else if (JSON_FOLDERS.contains(top)) {
      checkFile(path, top, path.substring(slash + 1).matches("[^/]+\\.json"), ".json");
    } else if (CSV_FOLDERS.contains(top)) {
      checkFile(path, top, path.substring(slash + 1).matches("[^/]+\\.csv"), ".csv");
      if (top.equals("data") && name.endsWith(".csv") && !TABLE.matcher(name).matches()) {
        problem(
            path,
            "unknown table \"" + name + "\"",
            "the name says what is in it",
            "Call it observations.csv, narratives.csv, bodies.csv, actions.csv, checks.csv,"
                + " cells.csv, directions.csv, footnotes.csv, case-studies.csv, papers.csv or"
                + " known.csv, or observations-SOMETHING.csv");
      }
    }
  }

  private void checkFile(String path, String folder, boolean isRead, String ending) {
    if (!isRead) {
      problem(
          path,
          "the file is not read",
          "in " + folder + "/ only files that end in " + ending + " are, and no folders",
          "Rename or move it");
    }
  }

  private PluginTables tables(ObservationTable.Known known) {
    return new PluginTables(manifest.id(), known);
  }

  /** A figure is told once: as an observation, or as a cell of a printed table that is one. */
  private List<Observation> observations(ObservationTable.Known known, List<CellTable.Cell> cells) {
    List<Observation> observations = new ArrayList<>();
    cells.forEach(cell -> cell.figure().ifPresent(observations::add));
    observations.addAll(
        tables("data/observations", source -> ObservationTable.read(source, manifest.id(), known)));
    problems.addAll(ObservationTable.twice(observations));
    return observations;
  }

  private <T> List<T> printed(
      String begin,
      ObservationTable.Known known,
      List<Plan> plans,
      BiFunction<CellTable, SourceText, Checked<List<T>>> read) {
    Map<String, Edition> editions = new HashMap<>();
    plans.stream()
        .flatMap(plan -> plan.editions().stream())
        .forEach(edition -> editions.putIfAbsent(edition.label(), edition));
    Set<String> themes = references.of(References.Sort.THEME);
    return tables(
        begin, source -> read.apply(new CellTable(manifest.id(), themes, known, editions), source));
  }

  private <T> List<T> objects(String folder, Function<Json, Checked<T>> read) {
    List<T> values = new ArrayList<>();
    for (String path : files.in(folder, ".json")) {
      Checked<Json> json = source(path).then(Json::read);
      allIdsKnown &= json.problems().isEmpty();
      take(json.then(read)).ifPresent(values::add);
    }
    return values;
  }

  private <T> List<T> tables(String begin, Function<SourceText, Checked<List<T>>> read) {
    List<T> rows = new ArrayList<>();
    for (String path : files.in(begin.substring(0, begin.indexOf('/')), ".csv")) {
      if (path.startsWith(begin)) {
        take(source(path).then(read)).ifPresent(rows::addAll);
      }
    }
    return rows;
  }

  private Checked<SourceText> source(String path) {
    return SourceText.decode(files.bytes(path), files.name() + "/" + path);
  }

  private <T> Optional<T> take(Checked<T> read) {
    problems.addAll(read.problems());
    return read.fold(Optional::of, bad -> Optional.empty());
  }

  /** Ids of this plug-in are checked; qualified ids of others are believed. */
  private final class KnownHere implements ObservationTable.Known {
    private final String plugin;
    private final Set<String> academic;

    KnownHere(String plugin, List<Measure> measures) {
      this.plugin = plugin;
      this.academic =
          measures.stream()
              .filter(
                  measure -> measure.every().filter(PeriodKind.ACADEMIC_YEAR::equals).isPresent())
              .map(Measure::id)
              .collect(Collectors.toSet());
    }

    /** Where a theme could not be read at all, its measures are not held against the tables. */
    @Override
    public Optional<String> measure(String id) {
      String qualified = Ids.qualify(plugin, id);
      boolean believed = !Ids.plugin(qualified).equals(plugin) || !allIdsKnown;
      boolean isId =
          Ids.isLocal(Ids.local(qualified)) && References.isPlugin(Ids.plugin(qualified));
      boolean there = references.of(References.Sort.MEASURE).contains(qualified);
      return there || (believed && isId) ? Optional.of(qualified) : Optional.empty();
    }

    @Override
    public boolean area(String id) {
      return Ids.isLocal(id);
    }

    @Override
    public Optional<PeriodKind> every(String measure) {
      return academic.contains(measure) ? Optional.of(PeriodKind.ACADEMIC_YEAR) : Optional.empty();
    }

    @Override
    public Set<String> measures() {
      return references.of(References.Sort.MEASURE).stream()
          .map(Ids::local)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<String> areas() {
      return Set.of();
    }
  }
}
