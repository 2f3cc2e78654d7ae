package org.weald.assess.internal;

import java.util.Optional;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.StatusJudgement;
import org.weald.model.Direction;
import org.weald.model.Measure;
import org.weald.model.Polarity;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/** The column "Why": status and direction in a sentence or two. */
final class Summaries {
  private static final String NO_BIGGER = ", " + Words.USUAL;

  private Summaries() {}

  static String of(
      StatusJudgement status,
      DirectionJudgement oneYear,
      DirectionJudgement longTerm,
      Optional<Measure> measure) {
    String disagreement =
        measure.filter(Summaries::isByItsOwnFigure).isPresent() || measure.isEmpty()
            ? disagreement(
                status, oneYear, longTerm, measure.map(Measure::better).orElse(Polarity.NONE))
            : "";
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
      StatusJudgement status,
      DirectionJudgement oneYear,
      DirectionJudgement longTerm,
      Polarity better) {
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
    return bad && isUsual(oneYear) && !isTowards(oneYear, better)
        ? " " + status.word() + ", but the change is " + Words.USUAL + "."
        : "";
  }

  /**
   * What other measures' figures or a calculation decided, this figure's change says nothing of.
   */
  private static boolean isByItsOwnFigure(Measure measure) {
    TargetRule rule = measure.target().orElse(null);
    return !(rule instanceof TargetRule.Combination combination
        ? combination.parts().stream()
            .anyMatch(part -> !part.measure().isEmpty() && !part.measure().equals(measure.id()))
        : rule instanceof TargetRule.Script);
  }

  /**
   * "Missed, but the change is no bigger than usual" excuses nothing where it went the good way.
   */
  private static boolean isTowards(DirectionJudgement oneYear, Polarity better) {
    double change = oneYear.change().orElse(0);
    return switch (better) {
      case HIGHER -> change > 0;
      case LOWER -> change < 0;
      case NONE -> false;
    };
  }

  /** Tested, moved, and no more than usual. */
  private static boolean isUsual(DirectionJudgement oneYear) {
    return oneYear.direction() == Direction.MAINTAINING
        && oneYear.p().isPresent()
        && oneYear.change().isPresent()
        && oneYear.change().getAsDouble() != 0;
  }
}
