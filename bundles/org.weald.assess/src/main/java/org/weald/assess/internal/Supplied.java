package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Basis;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Status;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;

/**
 * What people judged. It stays as printed; what Weald computes stands beside it, never in its
 * place.
 */
public final class Supplied {
  private Supplied() {}

  /**
   * The status supplied for a subject. A measure and a priority may have the same id; then the
   * status is that of the level the edition prints statuses on.
   */
  public static Optional<SuppliedStatus> of(
      Theme theme, Level level, String subject, Edition edition) {
    boolean both =
        theme.measures().stream().anyMatch(measure -> measure.id().equals(subject))
            && theme.priorities().stream().anyMatch(priority -> priority.id().equals(subject));
    if (both && edition.statusesOn() != level) {
      return Optional.empty();
    }
    return theme.supplied().stream()
        .filter(status -> status.subject().equals(subject))
        .filter(status -> status.edition().equals(edition.label()))
        .reduce((first, second) -> second);
  }

  static StatusJudgement orElse(Question question, StatusJudgement computed) {
    return question
        .catalogue()
        .themeOf(question.measure())
        .flatMap(theme -> of(theme, Level.MEASURE, question.measure().id(), question.edition()))
        .map(supplied -> beside(supplied, computed))
        .orElse(computed);
  }

  /** The printed word, and whether the figures say the same. */
  static StatusJudgement beside(SuppliedStatus supplied, StatusJudgement computed) {
    List<Step> steps = new ArrayList<>();
    String why = supplied.why().isEmpty() ? "" : " Reason given: " + supplied.why();
    steps.add(
        Step.of(
            Step.Kind.INPUT,
            "Printed in the "
                + supplied.edition()
                + " edition: “"
                + supplied.printed()
                + "”."
                + why));
    steps.add(
        new Step(Step.Kind.NOTE, "Computed beside it: " + computed.sentence(), computed.steps()));
    steps.add(Step.of(Step.Kind.OUTCOME, "The printed status stands: " + supplied.printed() + "."));
    return new StatusJudgement(
        supplied.status(),
        Basis.SUPPLIED,
        supplied.printed(),
        computed.figure(),
        computed.target(),
        sentence(supplied, computed),
        steps);
  }

  private static String sentence(SuppliedStatus supplied, StatusJudgement computed) {
    String printed = supplied.printed() + ", as printed.";
    String why = supplied.why().isEmpty() ? "" : " " + Words.stopped(supplied.why());
    if (!isDecided(computed.status())) {
      return printed + why;
    }
    if (computed.status() == supplied.status()) {
      return printed + why + " The figures agree. " + computed.sentence();
    }
    return isDecided(supplied.status())
        ? printed + why + " But the figures do not say the same. " + computed.sentence()
        : printed + why + " From the figures held: " + computed.sentence();
  }

  public static boolean isDecided(Status status) {
    return status == Status.GREEN || status == Status.AMBER || status == Status.RED;
  }
}
