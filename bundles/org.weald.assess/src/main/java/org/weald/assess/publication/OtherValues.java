package org.weald.assess.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for other values that fit everything printed: a count is moved by one, and each sum that is
 * out of balance by it is put right with another count that is held back. Found, they prove that
 * nobody can tell the count from the rest.
 */
final class OtherValues {
  /** So many tries, then the count is taken for unsafe. */
  private static final int TRIES = 20_000;

  private final Map<SmallNumbers.Count, Double> moved = new LinkedHashMap<>();
  private final Map<SmallNumbers.Sum, Double> outOfBalance = new LinkedHashMap<>();
  private int tries;

  /** Whether the count may have another value. */
  boolean allow(SmallNumbers.Count count) {
    return moves(count, 1) || moves(count, -1);
  }

  private boolean moves(SmallNumbers.Count count, double by) {
    tries = 0;
    moved.clear();
    outOfBalance.clear();
    if (!isPossible(count, by)) {
      return false;
    }
    move(count, by);
    return putRight();
  }

  private static boolean isPossible(SmallNumbers.Count count, double by) {
    double value = count.value + by;
    return value >= count.least && value <= count.most;
  }

  private void move(SmallNumbers.Count count, double by) {
    moved.put(count, by);
    for (SmallNumbers.Sum sum : count.sums) {
      outOfBalance.merge(sum, by * sum.sign(count), OtherValues::orNothing);
    }
  }

  private void moveBack(SmallNumbers.Count count, double by) {
    moved.remove(count);
    for (SmallNumbers.Sum sum : count.sums) {
      outOfBalance.merge(sum, -by * sum.sign(count), OtherValues::orNothing);
    }
  }

  /** A map drops what merges to null: a sum in balance is no longer in it. */
  private static @Nullable Double orNothing(Double one, Double other) {
    double both = one + other;
    return both == 0 ? null : both;
  }

  private boolean putRight() {
    if (outOfBalance.isEmpty()) {
      return true;
    }
    if (++tries > TRIES) {
      return false;
    }
    SmallNumbers.Sum sum = narrowest();
    double missing = -Math.signum(outOfBalance.getOrDefault(sum, 0.0));
    for (SmallNumbers.Count count : free(sum)) {
      double by = missing * sum.sign(count);
      if (isPossible(count, by)) {
        move(count, by);
        if (putRight()) {
          return true;
        }
        moveBack(count, by);
      }
    }
    return false;
  }

  /** The sum with the fewest ways to put it right, so that dead ends show early. */
  private SmallNumbers.Sum narrowest() {
    return outOfBalance.keySet().stream()
        .min(
            Comparator.<SmallNumbers.Sum>comparingInt(sum -> free(sum).size())
                .thenComparingDouble(sum -> sum.total.value))
        .orElseThrow();
  }

  /** What may still be moved in a sum; what stands in no other sum first. */
  private List<SmallNumbers.Count> free(SmallNumbers.Sum sum) {
    List<SmallNumbers.Count> free = new ArrayList<>();
    for (SmallNumbers.Count count : sum.held) {
      if (!moved.containsKey(count)) {
        free.add(count);
      }
    }
    if (free.size() > 1) {
      free.sort(Comparator.comparingInt(count -> count.sums.size()));
    }
    return free;
  }
}
