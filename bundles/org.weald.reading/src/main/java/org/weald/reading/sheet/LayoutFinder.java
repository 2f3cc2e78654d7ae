package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.weald.model.ObservationKind;
import org.weald.model.Periods;
import org.weald.model.Place;

/** Finds the header of a sheet and what its columns hold, by their names and by their cells. */
final class LayoutFinder {
  private static final int HEAD_ROWS = 60;
  private static final int SAMPLE = 200;
  private static final Set<String> KINDS = kinds();

  private final Grid grid;
  private final Names names;
  private final int header;
  private final List<Grid.Row> below;

  private LayoutFinder(Grid grid, Names names) {
    this.grid = grid;
    this.names = names;
    this.header = header(grid);
    this.below = grid.rows().subList(header + 1, Math.min(grid.rows().size(), header + 1 + SAMPLE));
  }

  private static Set<String> kinds() {
    Set<String> kinds = new java.util.TreeSet<>();
    for (ObservationKind kind : ObservationKind.values()) {
      kinds.add(kind.code());
    }
    return kinds;
  }

  static SheetLayout find(Grid grid, Names names, Choices choices) {
    LayoutFinder finder = new LayoutFinder(grid, names);
    List<SheetColumn> columns = finder.named();
    finder.periodsAbove(columns);
    finder.oneOfEach(columns);
    finder.byCells(columns, Role.MEASURE, cell -> !names.measuresNamed(cell).isEmpty());
    finder.byCells(columns, Role.AREA, cell -> !names.areasNamed(cell).isEmpty());
    finder.partsOfYears(columns);
    finder.wideOrLong(columns);
    columns.replaceAll(column -> freed(column, choices));
    columns.replaceAll(column -> chosen(column, choices));
    LastTarget.given(columns);
    return new SheetLayout(finder.header, grid.rows().get(finder.header).line(), columns);
  }

  /** A role that only one column has goes from the one that was guessed to the one chosen. */
  private static SheetColumn freed(SheetColumn column, Choices choices) {
    boolean given = choices.roles().containsValue(column.role()) && !column.role().isRepeated();
    return given ? column.as(Role.NOT_USED, "another column was chosen for that") : column;
  }

  private static SheetColumn chosen(SheetColumn column, Choices choices) {
    Role role = choices.roles().get(column.index());
    return role == null || role == column.role()
        ? column
        : column.as(role, role == Role.NOT_USED ? "as was chosen" : "");
  }

  /** How much the best row of a sheet looks like a header. */
  static int score(Grid grid) {
    return grid.rows().isEmpty() ? 0 : HeaderWords.score(grid.rows().get(header(grid)).cells());
  }

  /** The row that looks most like one; the first where none does. */
  private static int header(Grid grid) {
    int best = 0;
    int most = 0;
    for (int row = 0; row < Math.min(HEAD_ROWS, grid.rows().size()); row++) {
      int score = HeaderWords.score(grid.rows().get(row).cells());
      if (score > most) {
        most = score;
        best = row;
      }
    }
    return best;
  }

  private List<SheetColumn> named() {
    int width =
        grid.rows().stream().skip(header).mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean[] filled = new boolean[width];
    for (Grid.Row row : grid.rows().subList(header, grid.rows().size())) {
      for (int column = 0; column < row.cells().size(); column++) {
        filled[column] |= !row.cells().get(column).isEmpty();
      }
    }
    List<SheetColumn> columns = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      if (filled[column]) {
        columns.add(named(column));
      }
    }
    return columns;
  }

  private SheetColumn named(int column) {
    Grid.Row row = grid.rows().get(header);
    String words = row.cell(column);
    HeaderWords.Said said = HeaderWords.of(words, new Place(grid.file(), row.line(), column + 1));
    Role role = said.role();
    if (role == Role.KIND && !mostly(column, KINDS::contains)) {
      role = Role.NOT_USED;
    }
    String why = words.isEmpty() ? "it has no name" : "its name says nothing that is known";
    return new SheetColumn(
        column, words, role, said.period(), role == Role.NOT_USED ? why : "", said.fault());
  }

  /** Years that stand above several columns each, as in a header of two rows. */
  private void periodsAbove(List<SheetColumn> columns) {
    boolean given = columns.stream().anyMatch(it -> it.role() == Role.PERIOD);
    if (header > 0 && !given) {
      Grid.Row above = grid.rows().get(header - 1);
      columns.replaceAll(it -> it.role().isFigure() ? withPeriod(it, above) : it);
    }
  }

  private static SheetColumn withPeriod(SheetColumn column, Grid.Row above) {
    if (!column.period().isEmpty() && isPeriod(column.period())) {
      return column;
    }
    for (int left = column.index(); left >= 0; left--) {
      String cell = above.cell(left);
      if (!cell.isEmpty()) {
        String period = (column.period() + " " + cell).strip();
        return isPeriod(period)
            ? new SheetColumn(
                column.index(), column.header(), column.role(), period, "", Optional.empty())
            : column;
      }
    }
    return column;
  }

  private boolean mostly(int column, Predicate<String> is) {
    return fitting(column, is) * 2 > there(column);
  }

  private long fitting(int column, Predicate<String> is) {
    return below.stream()
        .map(row -> row.cell(column))
        .filter(it -> !it.isEmpty())
        .filter(is)
        .count();
  }

  private long there(int column) {
    return below.stream().map(row -> row.cell(column)).filter(it -> !it.isEmpty()).count();
  }

  /** Of several columns for the same thing, that whose cells say most; otherwise the first. */
  private void oneOfEach(List<SheetColumn> columns) {
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.NOT_USED))) {
      List<SheetColumn> all =
          columns.stream().filter(it -> it.role() == role && it.period().isEmpty()).toList();
      Optional<SheetColumn> best =
          all.stream()
              .max(
                  Comparator.<SheetColumn>comparingLong(it -> says(it.index(), role))
                      .thenComparing(SheetColumn::index, Comparator.reverseOrder()));
      best.ifPresent(
          kept ->
              columns.replaceAll(
                  it ->
                      all.contains(it) && it != kept
                          ? it.as(Role.NOT_USED, "column " + kept.name() + " is taken for that")
                          : it));
    }
  }

  private long says(int column, Role role) {
    return switch (role) {
      case MEASURE -> fitting(column, cell -> !names.measuresNamed(cell).isEmpty());
      case AREA -> fitting(column, cell -> !names.areasNamed(cell).isEmpty());
      case PERIOD -> fitting(column, LayoutFinder::isPeriod);
      default -> 0;
    };
  }

  static boolean isPeriod(String cell) {
    return Periods.parse(cell, Place.of("")).problems().isEmpty();
  }

  /** A column without a name that is known, where half its cells are such things. */
  private void byCells(List<SheetColumn> columns, Role role, Predicate<String> is) {
    if (columns.stream().anyMatch(it -> it.role() == role)) {
      return;
    }
    columns.stream()
        .filter(it -> it.role() == Role.NOT_USED && mostly(it.index(), is))
        .max(Comparator.comparingLong(it -> fitting(it.index(), is)))
        .ifPresent(found -> columns.replaceAll(it -> it == found ? it.as(role, "") : it));
  }

  /** A quarter or month is a part of the year beside it, or a period by itself. */
  private void partsOfYears(List<SheetColumn> columns) {
    boolean year = columns.stream().anyMatch(it -> it.role() == Role.PERIOD);
    columns.replaceAll(
        it ->
            it.role() == Role.PART && (!year || mostly(it.index(), LayoutFinder::isPeriod))
                ? it.as(year ? Role.NOT_USED : Role.PERIOD, year ? "the period is given" : "")
                : it);
  }

  /** Where a column each has its period, those without are of none that is known but a target. */
  private void wideOrLong(List<SheetColumn> columns) {
    boolean wide = columns.stream().anyMatch(it -> it.role().isFigure() && isPeriod(it.period()));
    boolean year = columns.stream().anyMatch(it -> it.role() == Role.PERIOD);
    List<SheetColumn> before = List.copyOf(columns);
    columns.replaceAll(
        it ->
            it.role().isFigure() && !fits(it, wide, year) && !LastTarget.isOne(it, before)
                ? it.as(Role.NOT_USED, "its name says no period that can be read")
                : it);
  }

  private static boolean fits(SheetColumn it, boolean wide, boolean year) {
    if (it.period().isEmpty()) {
      return year && !wide;
    }
    return isPeriod(it.period()) || it.fault().isPresent() || (year && !wide);
  }
}
