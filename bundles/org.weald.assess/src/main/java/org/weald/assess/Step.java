package org.weald.assess;

import java.util.List;

/**
 * One line of an explanation, with the steps it rests on.
 *
 * @param kind what sort of line: rule, input, number, outcome, note
 * @param text the line in words: "2018: 47 · 2019: 59 · difference +12 (+25.5 %)"
 * @param steps what it rests on
 */
public record Step(Kind kind, String text, List<Step> steps) {
  /** What sort of line a step is. */
  public enum Kind {
    RULE,
    INPUT,
    NUMBER,
    OUTCOME,
    NOTE
  }

  /** Copies the list. */
  public Step {
    steps = List.copyOf(steps);
  }

  /** A line that rests on nothing further. */
  public static Step of(Kind kind, String text) {
    return new Step(kind, text, List.of());
  }
}
