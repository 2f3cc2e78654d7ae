package org.weald.workbench.views.internal.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.SortOrder;
import javax.swing.table.TableRowSorter;
import org.weald.model.Status;

/**
 * Sorts the scorecard: a click on a heading goes up, then down, then back to the plan's own order.
 */
final class ScoreOrder extends TableRowSorter<ScoreTableModel> {
  /** What asks for attention first comes first. */
  static final List<Status> URGENCY =
      List.of(
          Status.RED,
          Status.AMBER,
          Status.MISSING,
          Status.NOT_TESTABLE,
          Status.NOT_DUE,
          Status.CONTEXT,
          Status.GREEN);

  ScoreOrder(ScoreTableModel model) {
    super(model);
    group((one, other) -> 0);
    setSortable(ScoreTableModel.Column.SPARK.ordinal(), false);
  }

  /** Rows of a group stay together whatever they are sorted by. */
  final void group(Comparator<ScoreRow> groups) {
    for (ScoreTableModel.Column column : ScoreTableModel.Column.values()) {
      setComparator(column.ordinal(), groups.thenComparing(comparator(column)));
    }
  }

  private static Comparator<ScoreRow> comparator(ScoreTableModel.Column column) {
    return switch (column) {
      case REF -> Comparator.comparing(ScoreRow::ref, ScoreOrder::byTextAndNumber);
      case MEASURE -> Comparator.comparing(ScoreRow::title);
      case FIGURE, SPARK -> Comparator.comparingDouble(ScoreRow::number);
      case PERIOD -> Comparator.comparing(ScoreRow::period);
      case TARGET -> Comparator.comparing(row -> row.judged().status().target());
      case STATUS -> Comparator.comparing(row -> URGENCY.indexOf(row.judged().status().status()));
      case DIRECTION -> Comparator.comparing(row -> row.judged().oneYear().direction());
      case LONG_TERM -> Comparator.comparing(row -> row.judged().longTerm().direction());
      case LEAD -> Comparator.comparing(ScoreRow::lead);
    };
  }

  /** "Safe 2" before "Safe 10". */
  static int byTextAndNumber(String one, String other) {
    OptionalInt left = number(one);
    OptionalInt right = number(other);
    int byText = letters(one).compareTo(letters(other));
    if (byText != 0 || left.isEmpty() || right.isEmpty()) {
      return byText != 0 ? byText : one.compareTo(other);
    }
    return Integer.compare(left.getAsInt(), right.getAsInt());
  }

  private static String letters(String ref) {
    return ref.replaceAll("[0-9]+$", "").strip();
  }

  private static OptionalInt number(String ref) {
    String digits = ref.replaceAll("^.*?([0-9]{0,8})$", "$1");
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** A third click gives the plan's order back. */
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
