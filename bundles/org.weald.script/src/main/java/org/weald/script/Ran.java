package org.weald.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Figures;
import org.weald.show.TableSpec;

/**
 * What a script gave when its test ran it: its table, or the one behind its chart, its files and
 * its text. Immutable.
 */
public final class Ran {
  private final List<TableSpec> tables;
  private final Map<String, String> files;
  private final String text;

  /**
   * A result.
   *
   * @param tables in order, those behind charts included
   * @param files by path
   * @param text as it is printed
   */
  public Ran(List<TableSpec> tables, Map<String, String> files, String text) {
    this.tables = List.copyOf(tables);
    this.files = Map.copyOf(files);
    this.text = text;
  }

  /** As {@code weald run} prints it. */
  public String text() {
    return text;
  }

  /** The titles of the table's columns. */
  public List<String> columns() {
    return first().columns().stream().map(TableSpec.Column::title).toList();
  }

  /** How many rows the table has. */
  public int rows() {
    return first().rows().size();
  }

  /** How many tables there are, those behind charts included. */
  public int tables() {
    return tables.size();
  }

  /** The cells of a column, from top to bottom. */
  public List<String> column(String title) {
    int index = index(title);
    return first().rows().stream().map(row -> row.get(index)).toList();
  }

  /** A cell, by the row's first cell and the column's title: {@code cell('Dover', 'Rate, %')}. */
  public String cell(String row, String column) {
    int index = index(column);
    return first().rows().stream()
        .filter(cells -> cells.get(0).equals(row))
        .map(cells -> cells.get(index))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no row begins with \""
                        + row
                        + "\"; there are: "
                        + String.join(", ", column(columns().get(0)))));
  }

  /** A cell as a number; what is empty or no number is a failure. */
  public double number(String row, String column) {
    String cell = cell(row, column);
    return Optional.of(cell)
        .flatMap(text -> Figures.parse(text).value())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the cell of " + row + " in " + column + " is no number: \"" + cell + "\""))
        .doubleValue();
  }

  /** The paths of the files an export makes, in order of the alphabet. */
  public List<String> files() {
    return files.keySet().stream().sorted().toList();
  }

  /** The content of a file. */
  public String file(String path) {
    String content = files.get(path);
    if (content == null) {
      throw new IllegalArgumentException(
          "there is no file \"" + path + "\"; there are: " + String.join(", ", files()));
    }
    return content;
  }

  /** In short, as an assert that does not hold shows it. */
  @Override
  public String toString() {
    return files.isEmpty()
        ? "a result of " + tables.size() + (tables.size() == 1 ? " table" : " tables")
        : "the files " + String.join(", ", files());
  }

  private TableSpec first() {
    if (tables.isEmpty()) {
      throw new IllegalStateException("the script gives no table");
    }
    return tables.get(0);
  }

  private int index(String title) {
    int index = columns().indexOf(title);
    if (index < 0) {
      throw new IllegalArgumentException(
          "there is no column \"" + title + "\"; there are: " + String.join(", ", columns()));
    }
    return index;
  }
}
