package org.weald.workbench.views.internal.grid;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.table.TableCellRenderer;
import org.weald.model.Status;

/**
 * How the cells of a column are drawn.
 *
 * @param mark the status before the words
 * @param soft whether the words have less weight
 * @param trailing whether they stand at the end of the cell
 * @param picture drawn in place of the words
 * @param brief drawn where there is no room for the words; they are still read out and copied
 * @param below a second line of the cell, softer
 */
public record Face<T>(
    Function<T, Optional<Status>> mark,
    Predicate<T> soft,
    boolean trailing,
    Optional<TableCellRenderer> picture,
    Optional<Function<T, String>> brief,
    Optional<Below<T>> below) {

  /**
   * A second line in a cell.
   *
   * @param heading as it is read out and copied, a column of its own then
   * @param words what stands in it
   */
  public record Below<T>(String heading, Function<T, String> words) {}

  /** Words alone. */
  static <T> Face<T> plain() {
    return new Face<>(
        line -> Optional.empty(),
        line -> false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Face<T> marked(Function<T, Status> status) {
    return new Face<>(
        line -> Optional.of(status.apply(line)), soft, trailing, picture, brief, below);
  }

  Face<T> soft(Predicate<T> where) {
    return new Face<>(mark, where, trailing, picture, brief, below);
  }

  Face<T> atEnd() {
    return new Face<>(mark, soft, true, picture, brief, below);
  }

  Face<T> brief(Function<T, String> words) {
    return new Face<>(mark, soft, trailing, picture, Optional.of(words), below);
  }

  Face<T> below(String heading, Function<T, String> words) {
    return new Face<>(
        mark, soft, trailing, picture, brief, Optional.of(new Below<>(heading, words)));
  }

  /** A picture in place of the words. */
  public static <T> Face<T> picture(TableCellRenderer drawing) {
    return new Face<>(
        line -> Optional.empty(),
        line -> false,
        false,
        Optional.of(drawing),
        Optional.empty(),
        Optional.empty());
  }
}
