package org.weald.reading.sheet;

import java.util.List;

/**
 * The cells of a sheet as they stand in it; nothing is taken for anything yet.
 *
 * @param file the file as the user knows it
 * @param sheet its name in a workbook; empty for a file of text
 * @param form how it was read, in words: "separated by semicolons, Windows-1252"
 * @param separator what stands between its cells, or 0 where cells are cells
 * @param rows those with any text in them
 */
public record Grid(String file, String sheet, String form, char separator, List<Row> rows) {
  /** More lines than a spreadsheet program has are refused. */
  public static final int MOST_ROWS = 1_048_576;

  /** More columns are refused: nobody names so many. */
  public static final int MOST_COLUMNS = 2_000;

  /** More characters in a cell than a spreadsheet program takes are refused. */
  public static final int LONGEST_CELL = 32_767;

  /**
   * A row.
   *
   * @param line of the file, from 1
   * @param cells from the first column on, as many as the row has
   */
  public record Row(int line, List<String> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Copies the list. */
  public Grid {
    rows = List.copyOf(rows);
  }

  /** The letters of a column from 0, as a spreadsheet program has them: A, B, … Z, AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
