package org.weald.script;

import org.weald.reading.Quoted;

/**
 * What becomes of units. A figure without a unit takes on the other's in a sum or a difference; in
 * a product or a quotient two units leave none, as nobody can say how the result is called.
 */
final class Units {
  static final String PER_CENT = "%";
  static final String POINTS = "percentage points";

  private Units() {}

  static String ofSum(String left, String right) {
    if (isPerCentAndPoints(left, right) || isPerCentAndPoints(right, left)) {
      return PER_CENT;
    }
    return same(left, right, "added");
  }

  static String ofDifference(String left, String right) {
    if (isPerCentAndPoints(left, right)) {
      return PER_CENT;
    }
    String unit = same(left, right, "subtracted from each other");
    return unit.equals(PER_CENT) ? POINTS : unit;
  }

  static String ofProduct(String left, String right) {
    if (left.isEmpty()) {
      return right;
    }
    return right.isEmpty() ? left : "";
  }

  static String ofQuotient(String left, String right) {
    return right.isEmpty() ? left : "";
  }

  static String same(String left, String right, String done) {
    if (left.isEmpty() || left.equals(right)) {
      return right;
    }
    if (right.isEmpty()) {
      return left;
    }
    throw new IllegalArgumentException(
        left
            + " and "
            + right
            + " cannot be "
            + done
            + ": their units differ. If they do mean the same, write .unit("
            + Quoted.of(left).replace('"', '\'')
            + ") behind the second");
  }

  private static boolean isPerCentAndPoints(String left, String right) {
    return left.equals(PER_CENT) && right.equals(POINTS);
  }
}
