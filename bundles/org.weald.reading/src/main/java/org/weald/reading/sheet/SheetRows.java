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
import org.weald.model.Checked;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.CsvTable;
import org.weald.reading.ObservationTable;
import org.weald.reading.Quoted;

/**
 * The rows of a sheet below its header, each cell of figures read by the rules of our own tables.
 */
final class SheetRows {
  private static final Set<String> NO_FIGURE =
      Set.of("", "n/a", "na", "n.a.", "#n/a", "-", "–", "—", ".", "..", "...", "…");
  private static final Pattern TWO_WAYS = Pattern.compile("[-−+£]?\\d{1,3}\\.\\d{3}");

  private final Grid grid;
  private final Names names;
  private final Choices choices;
  private final SheetLayout layout;
  private final boolean own;
  private final Faults faults;
  private final UnknownMeasures unknown;
  private final List<Observation> figures = new ArrayList<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<String> areas = new HashSet<>();
  private final List<Integer> passedOver = new ArrayList<>();
  private final Map<String, OwnPlan.Row> fresh = new LinkedHashMap<>();
  private final Map<String, Set<String>> measureNames = new HashMap<>();
  private final Map<String, Set<String>> areaNames = new HashMap<>();
  private int empty;

  /**
   * None read yet.
   *
   * @param own whether it is a table of our own columns, read to the letter
   */
  SheetRows(
      Grid grid, Names names, Choices choices, SheetLayout layout, boolean own, Faults faults) {
    this.grid = grid;
    this.names = names;
    this.choices = choices;
    this.layout = layout;
    this.own = own;
    this.faults = faults;
    this.unknown = new UnknownMeasures(names, choices.unknown(), faults);
  }

  /** The figures that were read. */
  List<Observation> figures() {
    return figures;
  }

  /** The measures nobody knew, by title, where a plan is to be made of them. */
  Map<String, OwnPlan.Row> fresh() {
    return fresh;
  }

  /** What was found so far. */
  SheetFound found() {
    return new SheetFound(
        grid,
        layout,
        own,
        figures.size(),
        measures.size(),
        areas.size(),
        empty,
        passedOver,
        unknown.words(),
        unknown.leftOut(),
        "",
        List.of());
  }

  /** Reads every row below the header. */
  void read() {
    List<Grid.Row> rows = grid.rows().subList(layout.header() + 1, grid.rows().size());
    rows.forEach(this::row);
    unknown.count();
    ObservationTable.twice(figures.stream().map(SheetRows::ofNoEdition).toList())
        .forEach(faults::add);
    if (faults.isEmpty() && figures.isEmpty() && fresh.isEmpty()) {
      faults.add(
          rows.isEmpty()
              ? new Problem(
                  "there is no row below the header", Place.of(grid.file()), "", "Add figures")
              : new Problem(
                  "there is no figure below the header",
                  new Place(grid.file(), layout.line(), 0),
                  String.join(" ", found().remarks()),
                  "Add figures"));
    }
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
    } else if (choices.unknown() != Choices.Unknown.LEFT_OUT) {
      check(row, filled);
    }
  }

  /** Faults of a row whose measure is not known yet, so that all are told at once. */
  private void check(Grid.Row row, List<SheetColumn> filled) {
    if (layout.one(Role.AREA).isPresent()) {
      area(row, "");
    }
    for (SheetColumn column : filled) {
      figure(row, column, "", "", AnyName.KNOWN).problems().forEach(faults::add);
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
      unknown.add(cell, place, count);
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
    figure(row, column, measure, area, names)
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

  private Checked<Observation> figure(
      Grid.Row row, SheetColumn column, String measure, String area, ObservationTable.Known known) {
    String cell = row.cell(column.index());
    if (grid.separator() == ';' && TWO_WAYS.matcher(cell).matches()) {
      return Checked.bad(
          new Problem(
              Quoted.of(cell) + " can be read in two ways",
              new Place(grid.file(), row.line(), column.index() + 1),
              "where semicolons stand between cells, a point may stand between thousands",
              "Write "
                  + cell.replace('.', ',')
                  + " for thousands, or another number of decimals: "
                  + cell
                  + "0"));
    }
    return ObservationTable.row(ours(row, column, measure, area), "workspace", known);
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
