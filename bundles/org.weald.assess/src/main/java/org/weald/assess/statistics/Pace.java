package org.weald.assess.statistics;

import java.util.Optional;

/**
 * The compound yearly rate so far against the one the target asks for, as Open SDG measures
 * progress. A figure of 0 stays 0 (there it becomes 0.001): from 0 no compound rate leads anywhere,
 * and nothing is said.
 *
 * @param actual rate a year from the baseline to the latest figure, −0.03 for three per cent down
 * @param required rate a year from the baseline to the target
 * @param needed rate a year from the latest figure to the target; NaN where no time is left or the
 *     latest figure is 0
 * @param ratio actual over required; positive where it goes the way the target asks
 * @param progress the ratio in words
 */
public record Pace(double actual, double required, double needed, double ratio, Progress progress) {

  /** How far the pace so far goes. */
  public enum Progress {
    SUBSTANTIAL("substantial progress"),
    MODERATE("moderate progress"),
    LIMITED("limited progress"),
    DETERIORATION("deterioration");

    private final String words;

    Progress(String words) {
      this.words = words;
    }

    /** In words, "moderate progress". */
    public String words() {
      return words;
    }

    private static Progress of(double ratio) {
      if (ratio >= 0.95) {
        return SUBSTANTIAL;
      }
      if (ratio >= 0.6) {
        return MODERATE;
      }
      return ratio >= 0 ? LIMITED : DETERIORATION;
    }
  }

  /**
   * Measures.
   *
   * @param baseline the figure the target was set from, above 0
   * @param latest the latest figure, 0 or more
   * @param target the target, 0 or more
   * @param soFar years from baseline to latest, above 0
   * @param inAll years from baseline to target, above 0
   * @return empty where no compound rate leads from baseline to target: a baseline of 0, a target
   *     equal to it, figures below 0 or not finite
   */
  public static Optional<Pace> of(
      double baseline, double latest, double target, double soFar, double inAll) {
    boolean usable =
        baseline > 0
            && latest >= 0
            && target >= 0
            && soFar > 0
            && inAll > 0
            && baseline + latest + target + soFar + inAll < Double.POSITIVE_INFINITY;
    if (!usable || target == baseline) {
      return Optional.empty();
    }
    double actual = rate(baseline, latest, soFar);
    double required = rate(baseline, target, inAll);
    double left = inAll - soFar;
    double needed = latest > 0 && left > 0 ? rate(latest, target, left) : Double.NaN;
    double ratio = actual / required;
    return Optional.of(new Pace(actual, required, needed, ratio, Progress.of(ratio)));
  }

  /** (to / from)^(1 / years) − 1, without losing digits where it is small. */
  private static double rate(double from, double to, double years) {
    return Math.expm1(Math.log(to / from) / years);
  }
}
