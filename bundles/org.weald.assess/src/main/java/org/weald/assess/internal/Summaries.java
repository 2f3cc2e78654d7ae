package org.weald.assess.internal;

import org.weald.assess.DirectionJudgement;
import org.weald.assess.StatusJudgement;
import org.weald.model.Direction;
import org.weald.model.Status;

/** The column "Why": status and direction in a sentence or two. */
final class Summaries {
  private Summaries() {}

  static String of(StatusJudgement status, DirectionJudgement oneYear) {
    if (oneYear.change().isEmpty()) {
      return status.sentence();
    }
    String both = status.sentence() + " " + oneYear.sentence();
    return both + disagreement(status.status(), oneYear.direction());
  }

  /** A colour and an arrow that point different ways are put into words. */
  private static String disagreement(Status status, Direction direction) {
    boolean good = status == Status.GREEN;
    boolean bad = status == Status.RED || status == Status.AMBER;
    if (good && direction == Direction.NOT_IMPROVING) {
      return " It is on target, but getting worse.";
    }
    if (bad && direction == Direction.IMPROVING) {
      return " It is not on target, but improving.";
    }
    return "";
  }
}
