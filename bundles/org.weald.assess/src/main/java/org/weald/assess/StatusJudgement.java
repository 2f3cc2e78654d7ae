package org.weald.assess;

import java.util.List;
import java.util.Optional;
import org.weald.model.Basis;
import org.weald.model.Observation;
import org.weald.model.Status;

/**
 * Whether something is on target, and why.
 *
 * @param status the code
 * @param basis computed, supplied or moderated
 * @param word the word to show: the plan's own, as printed, or ours
 * @param figure the figure that was judged, where there is one
 * @param target the target in words ("at least 85 %", "3rd lowest or better"), or empty
 * @param sentence the outcome in one plain sentence
 * @param steps rule, inputs, intermediate numbers, outcome
 */
public record StatusJudgement(
    Status status,
    Basis basis,
    String word,
    Optional<Observation> figure,
    String target,
    String sentence,
    List<Step> steps) {
  /** Copies the steps. */
  public StatusJudgement {
    steps = List.copyOf(steps);
  }
}
