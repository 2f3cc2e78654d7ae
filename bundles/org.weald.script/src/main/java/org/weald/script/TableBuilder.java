package org.weald.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.model.Figures;
import org.weald.model.Period;
import org.weald.show.TableSpec;

/**
 * Builds a table inside {@code table('…') { }}: of whole series, a row for each of their areas or
 * periods, or of a header and rows.
 */
public final class TableBuilder extends Spoken {
  private static final int MOST_CELLS = 1_000_000;

  /** A column whose cells are known once all columns are. */
  private record Cut(TableSpec.Column header, Printing cells) {}

  private interface Printing {
    List<String> of(Axes rows, Dimension by);
  }

  private final String title;
  private final List<Cut> cuts = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private Optional<Axes> axes = Optional.empty();
  private Optional<Dimension> by = Optional.empty();
  private long cells;

  /** A table without columns yet. */
  public TableBuilder(String title, Said said) {
    super(said);
    this.title = title;
  }

  /** A column of words, one for each row. */
  public void column(String name, List<String> words) {
    List<String> kept = List.copyOf(words);
    add(TableSpec.Column.text(name), kept.size(), (rowsOf, along) -> kept);
  }

  /** The column of what the rows are of: {@code column 'District', areas}. */
  public void column(String name, Dimension dimension) {
    by = Optional.of(dimension);
    add(TableSpec.Column.text(name), 0, TableBuilder::names);
  }

  /** A column of figures, whole ones without decimals, others with one. */
  public void column(String name, Series figures) {
    boolean whole = true;
    for (double value : figures.values()) {
      whole &= Double.isNaN(value) || value == Math.rint(value);
    }
    column(name, figures, whole ? 0 : 1);
  }

  /** A column of figures with that many decimals; a missing one is an empty cell. */
  public void column(String name, Series figures, int decimals) {
    axes = Optional.of(axes.map(known -> known.with(figures.axes())).orElse(figures.axes()));
    add(
        TableSpec.Column.number(name),
        figures.size(),
        (rowsOf, along) -> printed(name, figures, Rounded.possible(decimals), rowsOf, along));
  }

  private void add(TableSpec.Column header, int more, Printing column) {
    spend(more);
    cuts.add(new Cut(header, column));
  }

  private void spend(long more) {
    cells += more;
    if (cells > MOST_CELLS) {
      throw new IllegalArgumentException(
          "the table would have more than "
              + MOST_CELLS
              + " cells: nobody reads that. Take fewer areas or periods, or write it with export");
    }
  }

  private static List<String> names(Axes rowsOf, Dimension along) {
    return along == Dimension.AREAS
        ? rowsOf.areas()
        : rowsOf.periods().stream().map(Period::label).toList();
  }

  private static List<String> printed(
      String name, Series figures, int decimals, Axes rowsOf, Dimension along) {
    int others = along == Dimension.AREAS ? rowsOf.periods().size() : rowsOf.areas().size();
    if (others > 1) {
      throw new IllegalArgumentException(
          "column \""
              + name
              + "\" has several figures a row, as the table's figures are of "
              + rowsOf.areas().size()
              + " areas and "
              + rowsOf.periods().size()
              + " periods: pick one with .at('"
              + rowsOf.periods().get(0).label()
              + "') or .of('"
              + rowsOf.areas().get(0)
              + "')");
    }
    List<String> printed = new ArrayList<>();
    for (double value : figures.axes().laidOut(figures.values(), rowsOf)) {
      printed.add(Double.isNaN(value) ? "" : Figures.print(value, decimals));
    }
    return printed;
  }

  /** The header of a table that is given row by row. */
  public void columns(String... names) {
    headers.addAll(List.of(names));
  }

  /** One row, as many cells as the header; what is not there or no number is an empty cell. */
  public void row(@Nullable Object... values) {
    spend(values.length);
    List<String> row = new ArrayList<>();
    for (Object cell : values) {
      boolean missing = cell == null || (cell instanceof Double number && number.isNaN());
      row.add(missing ? "" : Printed.of(cell));
    }
    rows.add(row);
  }

  /** What has been built. */
  public TableSpec table() {
    if (cuts.isEmpty()) {
      return new TableSpec(
          title, headers.stream().map(TableSpec.Column::text).toList(), List.copyOf(rows));
    }
    if (!headers.isEmpty() || !rows.isEmpty()) {
      throw new IllegalArgumentException(
          "a table is given by its columns or by its rows, not by both: write column lines, or"
              + " one columns line and row lines");
    }
    return new TableSpec(title, cuts.stream().map(Cut::header).toList(), joined());
  }

  private List<List<String>> joined() {
    Axes rowsOf = axes.orElse(new Axes(List.of(), List.of(), false, false));
    Dimension along =
        by.orElseGet(() -> rowsOf.periods().size() > 1 ? Dimension.PERIODS : Dimension.AREAS);
    List<List<String>> joined = new ArrayList<>();
    for (Cut cut : cuts) {
      List<String> column = cut.cells().of(rowsOf, along);
      if (joined.isEmpty()) {
        column.forEach(cell -> joined.add(new ArrayList<>()));
      }
      if (column.size() != joined.size()) {
        throw new IllegalArgumentException(
            "column \""
                + cut.header().title()
                + "\" has "
                + column.size()
                + " cells in a table of "
                + joined.size()
                + " rows");
      }
      for (int i = 0; i < column.size(); i++) {
        joined.get(i).add(column.get(i));
      }
    }
    return joined;
  }
}
