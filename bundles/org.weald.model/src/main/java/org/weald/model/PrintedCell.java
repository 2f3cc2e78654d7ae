package org.weald.model;

/**
 * One cell of a table as a document prints it, so that the table can be printed again. Where the
 * cell is a figure of a measure there is an {@link Observation} of it as well.
 *
 * @param edition label of the edition that prints the table
 * @param theme qualified id of the theme the table stands under, or empty
 * @param table the table's id, "indicators"; tables of a theme are printed in the order they come
 * @param group heading within the table that the row stands under, or empty
 * @param row the row's heading as printed
 * @param column from 1
 * @param header heading of the column as printed for this row: sub-headers may change it
 * @param text as printed; empty for a cell that is printed empty
 * @param measure qualified id of the measure the row is of, or empty
 * @param mark of the footnote the cell bears, "*", or empty
 * @param note of the keeper, or empty
 * @param place where it is kept
 */
public record PrintedCell(
    String edition,
    String theme,
    String table,
    String group,
    String row,
    int column,
    String header,
    String text,
    String measure,
    String mark,
    String note,
    Place place) {}
