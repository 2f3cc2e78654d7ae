package org.weald.assess.series;

import java.util.Optional;
import org.weald.model.Direction;
import org.weald.model.Status;

/** When status and direction do not say the same, a sentence says so (METHODS.md, section 2). */
public final class Disagreement {
  private Disagreement() {}

  /**
   * The sentence. The yearly change speaks first; where it is not assessed, the long term.
   *
   * @param status on target?
   * @param word the plan's word for the status, "Amber"
   * @param oneYear direction of the yearly change
   * @param longTerm direction of the long term
   * @return empty where they agree or one of them says nothing
   */
  public static Optional<String> sentence(
      Status status, String word, Direction oneYear, Direction longTerm) {
    boolean off = status == Status.AMBER || status == Status.RED;
    if (!off && status != Status.GREEN) {
      return Optional.empty();
    }
    String said = off ? missed(oneYear, longTerm) : met(oneYear, longTerm);
    return said.isEmpty() ? Optional.empty() : Optional.of(word + ", but " + said + ".");
  }

  private static String missed(Direction oneYear, Direction longTerm) {
    if (oneYear == Direction.MAINTAINING) {
      return "the change is no bigger than usual year-to-year variation";
    }
    if (oneYear == Direction.IMPROVING) {
      return "better than the year before by more than usual variation";
    }
    return oneYear == Direction.NOT_ASSESSED && longTerm == Direction.IMPROVING
        ? "the long-term trend goes the right way"
        : "";
  }

  private static String met(Direction oneYear, Direction longTerm) {
    if (oneYear == Direction.NOT_IMPROVING) {
      return "worse than the year before by more than usual variation";
    }
    return longTerm == Direction.NOT_IMPROVING ? "the long-term trend goes the wrong way" : "";
  }
}
