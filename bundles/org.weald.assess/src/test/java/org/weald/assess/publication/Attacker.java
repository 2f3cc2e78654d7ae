package org.weald.assess.publication;

import java.util.List;

/**
 * Somebody who has all that is printed, can add, and knows the rules: a small count is from 1 to 4,
 * one held back beside it 5 or more. Tries every whole number, so it shares nothing with the search
 * it tests but the rules.
 */
final class Attacker {
  /** A total and its parts by number. */
  record Sum(int total, int... parts) {}

  private static final int REACH = 2;

  private final double[] truth;
  private final List<Withheld> withheld;
  private final List<Sum> sums;

  Attacker(double[] truth, List<Withheld> withheld, List<Sum> sums) {
    this.truth = truth;
    this.withheld = withheld;
    this.sums = sums;
  }

  /** Whether the attacker is left with one value only. */
  boolean finds(int number) {
    double[] tried = truth.clone();
    for (double value = truth[number] - REACH; value <= truth[number] + REACH; value++) {
      if (value != truth[number] && isPossible(number, value)) {
        tried[number] = value;
        if (fits(tried, number, 0)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fits(double[] tried, int fixed, int from) {
    if (from == truth.length) {
      return sums.stream().allMatch(sum -> left(sum, tried) == left(sum, truth));
    }
    if (from == fixed || withheld.get(from) == Withheld.NO) {
      return balanced(tried, from) && fits(tried, fixed, from + 1);
    }
    for (double value = truth[from] - REACH; value <= truth[from] + REACH; value++) {
      if (isPossible(from, value)) {
        tried[from] = value;
        if (balanced(tried, from) && fits(tried, fixed, from + 1)) {
          return true;
        }
      }
    }
    tried[from] = truth[from];
    return false;
  }

  /** Sums all of whose members are chosen must come out; the others are still open. */
  private boolean balanced(double[] tried, int chosen) {
    return sums.stream()
        .filter(sum -> Math.max(sum.total(), max(sum.parts())) == chosen)
        .allMatch(sum -> left(sum, tried) == left(sum, truth));
  }

  private static int max(int[] numbers) {
    int max = -1;
    for (int number : numbers) {
      max = Math.max(max, number);
    }
    return max;
  }

  private static double left(Sum sum, double[] values) {
    double left = values[sum.total()];
    for (int part : sum.parts()) {
      left -= values[part];
    }
    return left;
  }

  private boolean isPossible(int number, double value) {
    return withheld.get(number) == Withheld.SMALL ? value >= 1 && value <= 4 : value >= 5;
  }
}
