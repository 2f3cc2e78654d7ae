package org.weald.assess.internal;

import java.util.List;
import java.util.OptionalDouble;
import org.weald.assess.Analysis;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Step;
import org.weald.model.Direction;

/**
 * An analysis with the direction it would give as a headline method.
 *
 * @param analysis what is said
 * @param towards which way, or not assessed
 * @param test its name as a headline method
 */
record Analysed(Analysis analysis, Direction towards, String test) {

  /** An analysis that could not be made. */
  static Analysis cannot(Analysis.Kind kind, String reason, List<Step> steps) {
    return new Analysis(kind, "", Words.sentence(reason) + ".", steps);
  }

  /** One that was. */
  static Analysis made(Analysis.Kind kind, String outcome, String sentence, List<Step> steps) {
    return new Analysis(kind, outcome, sentence, steps);
  }

  /** As the long-term direction of a measure that declares this method. */
  DirectionJudgement direction() {
    boolean made = !analysis.outcome().isEmpty();
    String sentence = analysis.sentence();
    return new DirectionJudgement(
        towards,
        made ? test : "",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        made
            ? sentence
            : "Not assessed: "
                + sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + sentence.substring(1),
        analysis.steps());
  }
}
