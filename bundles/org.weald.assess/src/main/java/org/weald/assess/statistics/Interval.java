package org.weald.assess.statistics;

/**
 * An interval and the method it was made by.
 *
 * @param method "Wilson", "Byar", "exact Poisson", "Newcombe", "Student t", "normal", "prediction"
 * @param lower lower end, in the unit of what it belongs to
 * @param upper upper end
 */
public record Interval(String method, double lower, double upper) {
  /** The same interval in another unit: per cent, per 100,000. */
  public Interval times(double factor) {
    return new Interval(method, lower * factor, upper * factor);
  }

  /** Whether a value lies in the interval, its ends included. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }
}
