package org.weald.assess;

import java.util.List;

/**
 * Something more that can be said of a series, beside its status and its two directions. It never
 * decides a colour.
 *
 * @param kind which analysis
 * @param outcome its code, "special-cause-high", "no-significant-change"; empty where it could not
 *     be made
 * @param sentence the outcome in one plain sentence; where it could not be made, the reason
 * @param steps rule, inputs, intermediate numbers, outcome
 */
public record Analysis(Kind kind, String outcome, String sentence, List<Step> steps) {
  /** What is said. */
  public enum Kind {
    RECENT_TREND("Recent trend (Fingertips)"),
    MONOTONE_TREND("Monotone trend (Mann-Kendall)"),
    PROCESS_LIMITS("Process limits (XmR)"),
    COMPARISON("Comparison"),
    RANK("Rank"),
    AHEAD("Looking ahead");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The heading it stands under. */
    public String title() {
      return title;
    }
  }

  /** Copies the list. */
  public Analysis {
    steps = List.copyOf(steps);
  }
}
