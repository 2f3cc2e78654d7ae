package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.CsvTable;
import org.weald.reading.ObservationTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/** Reads a sheet: each figure of it, or each fault. */
public final class SheetReader {
  private static final Set<String> NO_FIGURE =
      Set.of("", "n/a", "na", "n.a.", "#n/a", "-", "–", "—", ".", "..", "...", "…");
  private static final Pattern TWO_WAYS = Pattern.compile("[-−+£]?\\d{1,3}\\.\\d{3}");
  private static final Set<String> REQUIRED = Set.of("measure", "area", "period", "value");

  private final Grid grid;
  private final Names names;
  private final Choices choices;
  private final SheetLayout layout;
  private final boolean own;
  private final Faults faults;
  private final List<Observation> figures = new ArrayList<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> areas = new HashSet<>();
  private final List<Integer> passedOver = new ArrayList<>();
  private final Map<String, Seen> unknown = new LinkedHashMap<>();
  private final Map<String, OwnPlan.Row> fresh = new LinkedHashMap<>();
  private final Map<String, Set<String>> measureNames = new HashMap<>();
  private final Map<String, Set<String>> areaNames = new HashMap<>();
  private int empty;
  private int leftOut;

  /** A word that is not known: where its fault is shown, and in how many lines it stands. */
  private record Seen(int fault, int lines) {}

  /** Once more, with the measures nobody knew in a plan of their own. */
  private SheetOutcome withPlan() {
    Optional<String> area = names.firstArea();
    if (area.isEmpty()) {
      faults.add(
          new Problem(
              "no area is known for a new plan",
              Place.of(grid.file()),
              "",
              "Install a plan first"));
      return new SheetOutcome.Faulty(found(0), faults.shown(), 0);
    }
    String title = title();
    Contribution plan = OwnPlan.of(title, area.get(), grid.file(), List.copyOf(fresh.values()));
    Choices refusing = new Choices(choices.roles(), Choices.Unknown.REFUSED, choices.sheet());
    SheetReader again = new SheetReader(grid, names.with(plan), refusing, layout);
    List<String> were = List.copyOf(unknown.keySet());
    SheetOutcome outcome = again.outcome();
    if (outcome instanceof SheetOutcome.Ready ready) {
      return new SheetOutcome.Ready(
          ready.found().with(were, title), ready.figures(), Optional.of(plan));
    }
    SheetOutcome.Faulty faulty = (SheetOutcome.Faulty) outcome;
    return new SheetOutcome.Faulty(
        faulty.found().with(were, title), faulty.faults(), faulty.untold());
  }

  /** What stands above the table, or else the name of the file. */
  private String title() {
    String above =
        grid.rows().subList(0, layout.header()).stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.length() > 3 && cell.length() <= 80)
            .findFirst()
            .orElse("");
    String name =
        grid.file().replaceAll(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{2,5}(, .*)?$", "");
    return above.isEmpty() ? name : above;
  }

  private SheetReader(Grid grid, Names names, Choices choices, SheetLayout layout) {
    this.grid = grid;
    this.names = names;
    this.choices = choices;
    this.layout = layout;
    this.own = isOwn();
    this.faults = new Faults(layout);
  }

  /**
   * The sheets of a workbook with any text in them, or the one of a file of text.
   *
   * @param file the file as the user knows it
   */
  public static Checked<List<Grid>> grids(byte[] bytes, String file) {
    boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    return zip && bytes.length <= SourceText.LIMIT
        ? BookReader.read(bytes, file)
        : GridReader.read(bytes, file).then(grid -> Checked.good(List.of(grid)));
  }

  /** The sheet that was chosen; where none was, the first that looks most like a table. */
  public static Checked<Grid> chosen(List<Grid> grids, Choices choices) {
    if (choices.sheet().isEmpty()) {
      Grid best = grids.get(0);
      int most = 0;
      for (Grid grid : grids) {
        int score = LayoutFinder.score(grid);
        if (score > most) {
          best = grid;
          most = score;
        }
      }
      return Checked.good(best);
    }
    return grids.stream()
        .filter(grid -> grid.sheet().equalsIgnoreCase(choices.sheet()))
        .findFirst()
        .<Checked<Grid>>map(Checked::good)
        .orElseGet(
            () ->
                Checked.bad(
                    new Problem(
                        "there is no sheet " + Quoted.of(choices.sheet()),
                        Place.of(grids.get(0).file()),
                        "",
                        Suggestion.of(choices.sheet(), grids.stream().map(Grid::sheet).toList()))));
  }

  /** Reads a file. */
  public static SheetOutcome read(byte[] bytes, String file, Names names, Choices choices) {
    return grids(bytes, file)
        .then(grids -> chosen(grids, choices))
        .fold(grid -> read(grid, names, choices), SheetOutcome.Unreadable::new);
  }

  /** Reads what stands in a sheet. */
  public static SheetOutcome read(Grid grid, Names names, Choices choices) {
    SheetReader first =
        new SheetReader(grid, names, choices, LayoutFinder.find(grid, names, choices));
    SheetOutcome outcome = first.outcome();
    return choices.unknown() == Choices.Unknown.NEW_PLAN
            && !first.fresh.isEmpty()
            && !(outcome instanceof SheetOutcome.Faulty)
        ? first.withPlan()
        : outcome;
  }

  /** Names of columns as they are in the files of plug-ins: such a table is read to the letter. */
  private boolean isOwn() {
    List<String> header = grid.rows().get(layout.header()).cells();
    return grid.separator() == ','
        && layout.header() == 0
        && choices.roles().isEmpty()
        && header.stream().allMatch(ObservationTable::isColumn)
        && header.containsAll(REQUIRED)
        && new HashSet<>(header).size() == header.size();
  }

  private SheetOutcome outcome() {
    header();
    if (faults.isEmpty()) {
      rows();
    }
    SheetFound found =
        new SheetFound(
            grid,
            layout,
            own,
            figures.size(),
            measures.size(),
            areas.size(),
            empty,
            passedOver,
            List.copyOf(unknown.keySet()),
            leftOut,
            "");
    return faults.isEmpty()
        ? new SheetOutcome.Ready(found, figures, Optional.empty())
        : new SheetOutcome.Faulty(found, faults.shown(), faults.untold());
  }

  // --- the header --------------------------------------------------------------------------------

  private void header() {
    Place line = new Place(grid.file(), layout.line(), 0);
    if (layout.one(Role.MEASURE).isEmpty()) {
      faults.add(
          new Problem(
              "no column says which measure a figure is of",
              line,
              "the columns are " + all(),
              "Name one \"Measure\", with the title or the id of a measure in each row"));
    }
    boolean period = layout.one(Role.PERIOD).isPresent();
    if (layout.figures().isEmpty()) {
      faults.add(
          new Problem(
              "no column holds figures that can be taken",
              line,
              "the columns are " + all(),
              period
                  ? "Name the column of the figures \"Value\""
                  : "Name columns \"Period\" and \"Value\", or a column for each period, such as"
                      + " 2019/20"));
    }
    for (SheetColumn column : layout.figures()) {
      column.fault().ifPresent(faults::add);
      if (column.period().isEmpty() && !period) {
        faults.add(
            new Problem(
                "its figures are of no period",
                new Place(grid.file(), layout.line(), column.index() + 1),
                "neither its header nor a column says which",
                "Name it by its period, such as 2019/20, or add a column \"Period\""));
      }
    }
  }

  private String all() {
    String some =
        layout.columns().stream()
            .limit(20)
            .map(SheetColumn::name)
            .collect(Collectors.joining(", "));
    return layout.columns().size() > 20 ? some + " …" : some;
  }

  // --- the rows ----------------------------------------------------------------------------------

  private void rows() {
    List<Grid.Row> rows = grid.rows().subList(layout.header() + 1, grid.rows().size());
    rows.forEach(this::row);
    unknown.forEach(
        (word, seen) -> {
          if (seen.lines() > 1) {
            faults.again(seen.fault(), " (in " + seen.lines() + " lines)");
          }
        });
    ObservationTable.twice(figures.stream().map(SheetReader::ofNoEdition).toList())
        .forEach(faults::add);
    if (faults.isEmpty() && figures.isEmpty() && fresh.isEmpty()) {
      faults.add(
          rows.isEmpty()
              ? new Problem(
                  "there is no row below the header", Place.of(grid.file()), "", "Add figures")
              : new Problem(
                  "there is no figure below the header",
                  new Place(grid.file(), layout.line(), 0),
                  String.join(" ", found(0).remarks()),
                  "Add figures"));
    }
  }

  private SheetFound found(int count) {
    return new SheetFound(
        grid,
        layout,
        true,
        count,
        0,
        0,
        empty,
        passedOver,
        List.copyOf(unknown.keySet()),
        leftOut,
        "");
  }

  private void row(Grid.Row row) {
    int header = grid.rows().get(layout.header()).cells().size();
    if (own && row.cells().size() != header) {
      faults.add(
          CsvTable.wrongLength(row.cells().size(), header, new Place(grid.file(), row.line(), 0)));
      return;
    }
    if (grid.separator() != 0 && row.cells().size() > header && isFilled(row, header)) {
      faults.add(longer(row, header));
      return;
    }
    List<SheetColumn> filled =
        layout.figures().stream().filter(it -> own || isFigure(row.cell(it.index()))).toList();
    if (filled.isEmpty()) {
      passedOver(row);
      return;
    }
    empty += layout.figures().size() - filled.size();
    Optional<String> measure = measure(row, filled.size());
    if (measure.isPresent()) {
      String area = area(row, measure.get());
      if (!area.isEmpty()) {
        filled.forEach(column -> figure(row, column, measure.get(), area));
      }
    }
  }

  /** Most likely a figure was split: half of it would be taken for the whole. */
  private Problem longer(Grid.Row row, int header) {
    String separator =
        grid.separator() == ';' ? "semicolon" : grid.separator() == ',' ? "comma" : "tab";
    return new Problem(
        "the row has " + row.cells().size() + " cells, the header has " + header,
        new Place(grid.file(), row.line(), 0),
        "a " + separator + " inside a cell splits it, or a column has no name",
        "Put cells that hold a " + separator + " in quotation marks, or name the column");
  }

  private static boolean isFilled(Grid.Row row, int from) {
    return row.cells().subList(from, row.cells().size()).stream().anyMatch(it -> !it.isEmpty());
  }

  private static boolean isFigure(String cell) {
    return !NO_FIGURE.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** A heading between rows is one; a row that names its measure has cells without a figure. */
  private void passedOver(Grid.Row row) {
    boolean named =
        layout
            .one(Role.MEASURE)
            .filter(it -> !names.measuresNamed(row.cell(it.index())).isEmpty())
            .isPresent();
    if (named) {
      empty += layout.figures().size();
    } else {
      passedOver.add(row.line());
    }
  }

  private Optional<String> measure(Grid.Row row, int count) {
    SheetColumn column = layout.one(Role.MEASURE).orElseThrow();
    String cell = row.cell(column.index());
    Set<String> found = measureNames.computeIfAbsent(cell, names::measuresNamed);
    if (found.size() == 1) {
      return Optional.of(found.iterator().next());
    }
    Place place = new Place(grid.file(), row.line(), column.index() + 1);
    if (cell.isEmpty()) {
      faults.add(
          new Problem(
              "the measure is missing",
              place,
              "there are figures in the row",
              "Write in every row which measure it is of"));
    } else if (found.size() > 1) {
      List<String> ids = Names.shortened(found);
      faults.add(
          new Problem(
              Quoted.of(cell) + " can mean " + ids.size() + " measures",
              place,
              "several go by this name",
              "Write its id in place of the name: " + String.join(" or ", ids)));
    } else {
      unknown(cell, place, count);
      if (choices.unknown() == Choices.Unknown.NEW_PLAN) {
        fresh.merge(cell, fresh(row, cell), OwnPlan.Row::with);
      }
    }
    return Optional.empty();
  }

  private OwnPlan.Row fresh(Grid.Row row, String title) {
    List<Period> periods = new ArrayList<>();
    String unit = said(row, Role.UNIT);
    for (SheetColumn column : layout.figures()) {
      String cell = row.cell(column.index());
      if (isFigure(cell)) {
        Periods.parse(period(row, column, new HashMap<>()), Place.of(""))
            .fold(periods::add, bad -> false);
        unit = unit.isEmpty() ? Figures.parse(cell).unit() : unit;
      }
    }
    return new OwnPlan.Row(title, unit, said(row, Role.THEME), said(row, Role.BETTER), periods);
  }

  private String said(Grid.Row row, Role role) {
    return layout.one(role).map(column -> row.cell(column.index())).orElse("");
  }

  private void unknown(String cell, Place place, int count) {
    boolean left = choices.unknown() != Choices.Unknown.REFUSED;
    leftOut += choices.unknown() == Choices.Unknown.LEFT_OUT ? count : 0;
    Seen before = unknown.get(cell);
    if (before != null) {
      unknown.put(cell, new Seen(before.fault(), before.lines() + 1));
    } else if (left) {
      unknown.put(cell, new Seen(-1, 1));
    } else {
      Problem problem =
          new Problem("unknown measure " + Quoted.of(cell), place, "", names.nearMeasures(cell));
      unknown.put(cell, new Seen(faults.add(problem), 1));
    }
  }

  /** The id of the area; empty where it is a fault. */
  private String area(Grid.Row row, String measure) {
    Optional<SheetColumn> column = layout.one(Role.AREA);
    if (column.isEmpty()) {
      return names.home(measure).orElseGet(() -> noArea(row, measure));
    }
    String cell = row.cell(column.get().index());
    Set<String> found = areaNames.computeIfAbsent(cell, names::areasNamed);
    if (found.size() == 1) {
      return found.iterator().next();
    }
    Place place = new Place(grid.file(), row.line(), column.get().index() + 1);
    faults.add(
        cell.isEmpty()
            ? new Problem("the area is missing", place, "", "Write which area the row is of")
            : new Problem(
                found.isEmpty()
                    ? "unknown area " + Quoted.of(cell)
                    : Quoted.of(cell) + " can mean " + found.size() + " areas",
                place,
                "",
                found.isEmpty() ? names.nearAreas(cell) : "Write " + String.join(" or ", found)));
    return "";
  }

  private String noArea(Grid.Row row, String measure) {
    faults.add(
        new Problem(
            "no area is given",
            new Place(grid.file(), row.line(), 0),
            "the plan of " + measure + " is for none",
            "Add a column \"Area\""));
    return "";
  }

  private void figure(Grid.Row row, SheetColumn column, String measure, String area) {
    String cell = row.cell(column.index());
    Place place = new Place(grid.file(), row.line(), column.index() + 1);
    if (grid.separator() == ';' && TWO_WAYS.matcher(cell).matches()) {
      faults.add(
          new Problem(
              Quoted.of(cell) + " can be read in two ways",
              place,
              "where semicolons stand between cells, a point may stand between thousands",
              "Write "
                  + cell.replace('.', ',')
                  + " for thousands, or another number of decimals: "
                  + cell
                  + "0"));
      return;
    }
    CsvTable.Row ours = ours(row, column, measure, area);
    ObservationTable.row(ours, "workspace", names)
        .fold(
            figure -> {
              measures.add(figure.measure());
              areas.add(figure.area());
              return figures.add(figure);
            },
            problems -> {
              problems.forEach(faults::add);
              return false;
            });
  }

  /** The row as a table of our own columns has it; each cell still knows where it stands. */
  private CsvTable.Row ours(Grid.Row row, SheetColumn column, String measure, String area) {
    Map<String, String> cells = new HashMap<>();
    Map<String, Integer> positions = new HashMap<>();
    for (SheetColumn other : layout.columns()) {
      if (other.role() != Role.NOT_USED && !other.role().isFigure()) {
        cells.put(other.role().code(), row.cell(other.index()));
        positions.put(other.role().code(), other.index() + 1);
      }
    }
    cells.put("measure", measure);
    cells.put("area", area);
    cells.put("period", period(row, column, positions));
    cells.put("value", row.cell(column.index()));
    positions.put("value", column.index() + 1);
    if (column.role() != Role.VALUE) {
      cells.put("kind", column.role().code());
    }
    int at = layout.isWide() ? column.index() + 1 : 0;
    return new CsvTable.Row(new Place(grid.file(), row.line(), at), cells, positions);
  }

  private String period(Grid.Row row, SheetColumn column, Map<String, Integer> positions) {
    Optional<SheetColumn> year = layout.one(Role.PERIOD);
    if (year.isEmpty() || isWholePeriod(column)) {
      positions.put("period", column.index() + 1);
      return column.period();
    }
    String words = row.cell(year.get().index());
    String part =
        column.period().isEmpty()
            ? layout.one(Role.PART).map(it -> row.cell(it.index())).orElse("")
            : column.period();
    return part.isEmpty() ? words : part + " " + words;
  }

  private static boolean isWholePeriod(SheetColumn column) {
    return !column.period().isEmpty()
        && Periods.parse(column.period(), Place.of("")).problems().isEmpty();
  }

  /** A store holds one word for a figure, whichever edition prints it. */
  private static Observation ofNoEdition(Observation it) {
    return new Observation(
        it.measure(),
        it.area(),
        it.period(),
        it.kind(),
        it.figure(),
        it.numerator(),
        it.denominator(),
        it.spread(),
        "",
        it.provenance());
  }
}
