package org.weald.show;

import java.util.Optional;

/**
 * A chart, or the sentence why there is none.
 *
 * @param chart what was asked for
 * @param reason why there is none; empty where there is one
 */
public record ChartAnswer(Optional<ChartSpec> chart, String reason) {
  /** There is one. */
  public static ChartAnswer of(ChartSpec chart) {
    return new ChartAnswer(Optional.of(chart), "");
  }

  /** There is none. */
  public static ChartAnswer none(String reason) {
    return new ChartAnswer(Optional.empty(), reason);
  }
}
