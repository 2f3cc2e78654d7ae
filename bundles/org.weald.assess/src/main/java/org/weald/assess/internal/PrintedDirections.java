package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Step;
import org.weald.model.Basis;
import org.weald.model.Direction;
import org.weald.model.PrintedDirection;

/**
 * The directions a document prints stand as printed; what Weald computes stands beside them, never
 * in their place. A cell that is printed empty says nothing, which is not the same as "N/A".
 */
final class PrintedDirections {
  private PrintedDirections() {}

  /** What is printed for one year, with what is computed beside it; else what is computed. */
  static DirectionJudgement oneYear(Question question, DirectionJudgement computed) {
    return printed(question)
        .map(one -> beside(question, one, one.oneYear(), "over one year", computed))
        .orElse(computed);
  }

  /** The same over the long term. */
  static DirectionJudgement longTerm(Question question, DirectionJudgement computed) {
    return printed(question)
        .map(one -> beside(question, one, one.longTerm(), "over 3 to 4 years", computed))
        .orElse(computed);
  }

  private static Optional<PrintedDirection> printed(Question question) {
    return question.catalogue().printedDirection(question.measure(), question.edition().label());
  }

  private static DirectionJudgement beside(
      Question question,
      PrintedDirection printed,
      String word,
      String over,
      DirectionJudgement computed) {
    String why = printed.why().isEmpty() ? "" : " " + Words.stopped(printed.why());
    String sentence =
        (word.isEmpty()
                ? "The cell for the direction " + over + " is printed empty."
                : "“" + word + "” is printed " + over + ".")
            + why;
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(Step.Kind.INPUT, "Printed in the " + printed.edition() + " edition."));
    steps.add(
        new Step(Step.Kind.NOTE, "Computed beside it: " + computed.sentence(), computed.steps()));
    return new DirectionJudgement(
        question
            .catalogue()
            .planOf(question.measure())
            .map(plan -> plan.direction(word))
            .orElse(Direction.NOT_ASSESSED),
        "",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        sentence,
        steps,
        Basis.SUPPLIED);
  }
}
