package org.weald.workbench.views.internal.grid;

import java.util.Comparator;
import java.util.List;
import javax.swing.SortOrder;
import javax.swing.table.TableRowSorter;

/** Sorts lines: a click on a heading goes up, then down, then back to the order they came in. */
public final class LineOrder<T> extends TableRowSorter<Lines<T>> {
  private final List<Column<T>> columns;

  /** As they came. */
  public LineOrder(Lines<T> lines) {
    super(lines);
    this.columns = lines.columns();
    group((one, other) -> 0);
  }

  /** Lines of a group stay together whatever they are sorted by. */
  public void group(Comparator<T> groups) {
    for (int i = 0; i < columns.size(); i++) {
      Comparator<T> own = columns.get(i).order().orElse((one, other) -> 0);
      setComparator(i, groups.thenComparing(own));
      setSortable(i, columns.get(i).order().isPresent());
    }
  }

  /** A third click gives the first order back. */
  @Override
  public void toggleSortOrder(int column) {
    boolean descending =
        getSortKeys().stream()
            .findFirst()
            .filter(key -> key.getColumn() == column)
            .filter(key -> key.getSortOrder() == SortOrder.DESCENDING)
            .isPresent();
    if (descending) {
      setSortKeys(List.of());
    } else {
      super.toggleSortOrder(column);
    }
  }
}
