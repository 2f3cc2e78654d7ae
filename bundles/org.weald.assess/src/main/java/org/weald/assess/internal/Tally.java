package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.collections.api.bag.Bag;
import org.eclipse.collections.api.bag.MutableBag;
import org.eclipse.collections.impl.bag.mutable.HashBag;
import org.weald.assess.Judgement;
import org.weald.model.Figures;
import org.weald.model.Status;

/** Counts of statuses by class, and the share they make. */
final class Tally {
  private static final int MORE_DECIMALS = 6;

  private Tally() {}

  static MutableBag<Status> count(List<Judgement> rows) {
    MutableBag<Status> statuses = HashBag.newBag();
    rows.forEach(row -> statuses.add(row.status().status()));
    return statuses;
  }

  static Map<Status, Integer> map(Bag<Status> statuses) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, statuses.occurrencesOf(status));
    }
    return counts;
  }

  /**
   * The words as rows show them, in the order of the codes: "25 Achieved, 1 Information not
   * received".
   */
  static String ofRows(List<Judgement> rows) {
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      SortedMap<String, Integer> words = new TreeMap<>();
      rows.stream()
          .filter(row -> row.status().status() == status)
          .forEach(row -> words.merge(row.status().word(), 1, Integer::sum));
      words.forEach((word, number) -> parts.add(number + " " + word));
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  /** "43 On target, 4 Slightly below target, 1 Target not met". */
  static String of(Bag<Status> statuses) {
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      int number = statuses.occurrencesOf(status);
      if (number > 0) {
        parts.add(number + " " + status.words());
      }
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  /**
   * The same beside a bound: with as many decimals more as it takes not to seem on its other side.
   */
  static String percentBeside(int part, int whole, int decimals, BigDecimal bound) {
    int exact =
        BigDecimal.valueOf(100L * part).compareTo(bound.multiply(BigDecimal.valueOf(whole)));
    int shown = decimals;
    while (shown < decimals + MORE_DECIMALS
        && rounded(part, whole, shown).compareTo(bound) != exact) {
      shown++;
    }
    return Figures.print(rounded(part, whole, shown), shown);
  }

  private static BigDecimal rounded(int part, int whole, int decimals) {
    return BigDecimal.valueOf(100L * part)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  /** A share in per cent, half up at the printed decimals; "96". */
  static String percent(int part, int whole, int decimals) {
    return Figures.print(rounded(part, whole, decimals), decimals);
  }
}
