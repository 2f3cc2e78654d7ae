package org.weald.reading.sheet;

import java.util.stream.Collectors;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Whether the columns of a sheet are enough to know what each figure is. */
final class HeaderCheck {
  private final Grid grid;
  private final SheetLayout layout;
  private final Faults faults;

  private HeaderCheck(Grid grid, SheetLayout layout, Faults faults) {
    this.grid = grid;
    this.layout = layout;
    this.faults = faults;
  }

  /** Adds what is missing to the faults. */
  static void check(Grid grid, SheetLayout layout, Faults faults) {
    new HeaderCheck(grid, layout, faults).check();
  }

  private void check() {
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
}
