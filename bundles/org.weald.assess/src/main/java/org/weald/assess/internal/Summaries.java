package org.weald.assess.internal;

import org.weald.assess.DirectionJudgement;
import org.weald.assess.StatusJudgement;
import org.weald.model.Direction;
import org.weald.model.Status;

/** The column "Why": status and direction in a sentence or two. */
final class Summaries {
  private static final String NO_BIGGER = ", " + Words.USUAL;

  private Summaries() {}

  static String of(
      StatusJudgement status, DirectionJudgement oneYear, DirectionJudgement longTerm) {
    String disagreement = disagreement(status, oneYear, longTerm);
    if (oneYear.change().isEmpty()) {
      return status.sentence() + disagreement;
    }
    // What the last sentence says in full is not said in the one before it.
    String change =
        disagreement.endsWith(Words.USUAL + ".")
            ? oneYear.sentence().replace(NO_BIGGER, "")
            : oneYear.sentence();
    return status.sentence() + " " + change + disagreement;
  }

  /** A colour and an arrow that point different ways are put into words. */
  private static String disagreement(
      StatusJudgement status, DirectionJudgement oneYear, DirectionJudgement longTerm) {
    boolean good = status.status() == Status.GREEN;
    boolean bad = status.status() == Status.RED || status.status() == Status.AMBER;
    if (good && oneYear.direction() == Direction.NOT_IMPROVING) {
      return " It is on target, but getting worse.";
    }
    if (good && longTerm.direction() == Direction.NOT_IMPROVING) {
      return " It is on target, but the long-term trend is getting worse.";
    }
    if (bad && oneYear.direction() == Direction.IMPROVING) {
      return " It is not on target, but improving.";
    }
    if (bad && longTerm.direction() == Direction.IMPROVING) {
      return " It is not on target, but the long-term trend is improving.";
    }
    return bad && isUsual(oneYear)
        ? " " + status.word() + ", but the change is " + Words.USUAL + "."
        : "";
  }

  /** Tested, moved, and no more than usual. */
  private static boolean isUsual(DirectionJudgement oneYear) {
    return oneYear.direction() == Direction.MAINTAINING
        && oneYear.p().isPresent()
        && oneYear.change().isPresent()
        && oneYear.change().getAsDouble() != 0;
  }
}
