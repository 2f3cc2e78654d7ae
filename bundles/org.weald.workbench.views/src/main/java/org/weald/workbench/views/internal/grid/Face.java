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
 */
public record Face<T>(
    Function<T, Optional<Status>> mark,
    Predicate<T> soft,
    boolean trailing,
    Optional<TableCellRenderer> picture) {

  /** Words alone. */
  static <T> Face<T> plain() {
    return new Face<>(line -> Optional.empty(), line -> false, false, Optional.empty());
  }

  Face<T> marked(Function<T, Status> status) {
    return new Face<>(line -> Optional.of(status.apply(line)), soft, trailing, picture);
  }

  Face<T> soft(Predicate<T> where) {
    return new Face<>(mark, where, trailing, picture);
  }

  Face<T> atEnd() {
    return new Face<>(mark, soft, true, picture);
  }

  /** A picture in place of the words. */
  public static <T> Face<T> picture(TableCellRenderer drawing) {
    return new Face<>(line -> Optional.empty(), line -> false, false, Optional.of(drawing));
  }
}
