package org.weald.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a measure's movement is judged, declared before the figures are seen (METHODS.md, section 2).
 *
 * @param method the one headline method of the long term
 * @param breaks where the series stops being comparable with what was before
 * @param tolerance a change up to this size counts as none; declared in place of a test, and
 *     labelled as such
 * @param least the lowest value there can be; limits are clipped to it
 * @param most the highest value there can be
 * @param baseline the first and last period of a fixed baseline of process limits, both or none
 * @param comparator id of the area it is compared with, or empty
 */
public record Judging(
    Method method,
    List<Break> breaks,
    Optional<Amount> tolerance,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    List<Period> baseline,
    String comparator) {

  /** A straight line; no break, no tolerance, no limits. */
  public static final Judging USUAL =
      new Judging(
          Method.LINEAR,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          "");

  /** A way to find a trend. */
  public enum Method {
    LINEAR("linear"),
    MANN_KENDALL("mann-kendall"),
    RECENT("recent trend"),
    PROCESS("xmr");

    private final String code;

    Method(String code) {
      this.code = code;
    }

    /** The code in files and options. */
    public String code() {
      return code;
    }
  }

  /**
   * A break.
   *
   * @param from the first period that is comparable with those after it
   * @param why what changed, "recording rules"
   */
  public record Break(Period from, String why) {}

  /** Copies the lists. */
  public Judging {
    breaks = List.copyOf(breaks);
    baseline = List.copyOf(baseline);
  }
}
