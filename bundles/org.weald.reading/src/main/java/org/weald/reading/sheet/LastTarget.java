package org.weald.reading.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;

/**
 * The one column "Target" beside a column for each period, as most returns have it: it is the
 * target of the last period that has figures.
 */
final class LastTarget {
  /** What is said of such a column. */
  private static final String WHY = "the last period";

  private static final Set<PeriodKind> YEARS =
      Set.of(PeriodKind.CALENDAR_YEAR, PeriodKind.FINANCIAL_YEAR, PeriodKind.ACADEMIC_YEAR);
  private static final Comparator<SheetColumn> LATER =
      Comparator.comparing((SheetColumn it) -> read(it.period()).end())
          .thenComparing(it -> read(it.period()).start(), Comparator.reverseOrder());

  private LastTarget() {}

  /** Whether a column is taken for the target of the last period as its header names none. */
  static boolean is(SheetColumn column) {
    return column.role() == Role.TARGET && column.why().equals(WHY);
  }

  /** Whether a target that names no period can be that of the last one. */
  static boolean isOne(SheetColumn column, List<SheetColumn> columns) {
    return column.role() == Role.TARGET
        && column.period().isEmpty()
        && last(columns)
            .filter(period -> isFree(period, columns) && isMeant(column, period))
            .isPresent();
  }

  /** An annual target is not one of a quarter or a month. */
  private static boolean isMeant(SheetColumn column, String period) {
    return !column.header().toLowerCase(Locale.ROOT).matches(".*\\b(annual|year).*")
        || YEARS.contains(read(period).kind());
  }

  /** Gives the one target without a period that of the last figures. */
  static void given(List<SheetColumn> columns) {
    List<SheetColumn> bare = columns.stream().filter(it -> isOne(it, columns)).toList();
    if (bare.size() == 1) {
      SheetColumn one = bare.get(0);
      String period = last(columns).orElseThrow();
      columns.set(
          columns.indexOf(one),
          new SheetColumn(one.index(), one.header(), one.role(), period, WHY, one.fault()));
    }
  }

  /** For people: which period it is taken for, and how to name another. */
  static String remark(SheetColumn column, List<SheetColumn> columns) {
    String other =
        columns.stream()
            .filter(it -> it.role() == Role.VALUE && !it.period().equals(column.period()))
            .filter(it -> LayoutFinder.isPeriod(it.period()))
            .max(LATER)
            .map(it -> "name it \"Target " + it.period() + "\" for another")
            .orElse("write another behind its name if it is of another");
    return "Column "
        + column.name()
        + " is taken for "
        + column.period()
        + ", "
        + WHY
        + "; "
        + other
        + ".";
  }

  /** The label of the last period of figures; where several end with it, that of the longest. */
  private static Optional<String> last(List<SheetColumn> columns) {
    boolean year = columns.stream().anyMatch(it -> it.role() == Role.PERIOD);
    return year
        ? Optional.empty()
        : columns.stream()
            .filter(it -> it.role() == Role.VALUE && LayoutFinder.isPeriod(it.period()))
            .max(LATER)
            .map(SheetColumn::period);
  }

  private static Period read(String period) {
    return Periods.parse(period, Place.of(""))
        .fold(
            good -> good,
            bad -> {
              throw new IllegalArgumentException(period);
            });
  }

  private static boolean isFree(String period, List<SheetColumn> columns) {
    return columns.stream().noneMatch(it -> it.role() == Role.TARGET && it.period().equals(period));
  }
}
