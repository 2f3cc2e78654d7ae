package org.weald.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weald.model.Figures;
import org.weald.show.TableSpec;

/** Builds a table inside {@code table('…') { }}: either whole columns, or a header and rows. */
public final class TableBuilder {
  private final String title;
  private final List<TableSpec.Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** A table without columns yet. */
  public TableBuilder(String title) {
    this.title = title;
  }

  /** A column of words. */
  public void column(String name, List<String> words) {
    columns.add(TableSpec.Column.text(name));
    append(words);
  }

  /** A column of figures with that many decimals; a missing one is an empty cell. */
  public void column(String name, Column figures, int decimals) {
    columns.add(TableSpec.Column.number(name));
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      double value = figures.getAt(i);
      cells.add(Double.isFinite(value) ? Figures.print(value, decimals) : "");
    }
    append(cells);
  }

  private void append(List<String> cells) {
    if (columns.size() == 1) {
      cells.forEach(cell -> rows.add(new ArrayList<>()));
    }
    if (cells.size() != rows.size()) {
      throw new IllegalArgumentException(
          "column of " + cells.size() + " cells in a table of " + rows.size() + " rows");
    }
    for (int i = 0; i < cells.size(); i++) {
      rows.get(i).add(cells.get(i));
    }
  }

  /** The header of a table that is given row by row. */
  public void columns(String... names) {
    for (String name : names) {
      columns.add(TableSpec.Column.text(name));
    }
  }

  /** One row, as many cells as the header; what is not there or no number is an empty cell. */
  public void row(@Nullable Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      boolean missing = cell == null || (cell instanceof Double number && number.isNaN());
      row.add(missing ? "" : String.valueOf(cell));
    }
    rows.add(row);
  }

  // Without these Groovy prints what is said inside the braces to the standard output.

  /** As in the script around the table. */
  public void print(@Nullable Object value) {
    Aside.print(value);
  }

  /** As in the script around the table. */
  public void println() {
    Aside.println("");
  }

  /** As in the script around the table. */
  public void println(@Nullable Object value) {
    Aside.println(value);
  }

  /** As in the script around the table. */
  public void printf(String format, @Nullable Object value) {
    Aside.printf(format, value);
  }

  /** As in the script around the table. */
  public void printf(String format, @Nullable Object[] values) {
    Aside.printf(format, values);
  }

  /** What has been built. */
  public TableSpec table() {
    return new TableSpec(title, columns, rows);
  }
}
