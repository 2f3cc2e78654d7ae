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
   * The status people gave a subject: the council's where it moderated, else the lead's. A measure
   * and a priority may have the same id; then the status is that of the level the edition prints
   * statuses on.
   */
  public static Optional<SuppliedStatus> of(
      Theme theme, Level level, String subject, Edition edition) {
    return last(theme, level, subject, edition, Basis.MODERATED)
        .or(() -> last(theme, level, subject, edition, Basis.SUPPLIED));
  }

  private static Optional<SuppliedStatus> last(
      Theme theme, Level level, String subject, Edition edition, Basis basis) {
    boolean both =
        theme.measures().stream().anyMatch(measure -> measure.id().equals(subject))
            && theme.priorities().stream().anyMatch(priority -> priority.id().equals(subject));
    if (both && edition.statusesOn() != level) {
      return Optional.empty();
    }
    return theme.supplied().stream()
        .filter(status -> status.subject().equals(subject))
        .filter(status -> status.edition().equals(edition.label()))
        .filter(status -> status.basis() == basis)
        .reduce((first, second) -> second);
  }

  static StatusJudgement orElse(Question question, StatusJudgement computed) {
    return question
        .catalogue()
        .themeOf(question.measure())
        .map(
            theme ->
                orElse(theme, Level.MEASURE, question.measure().id(), question.edition(), computed))
        .orElse(computed);
  }

  /** What people gave a subject, with what is computed beside it; else what is computed. */
  static StatusJudgement orElse(
      Theme theme, Level level, String subject, Edition edition, StatusJudgement computed) {
    Optional<SuppliedStatus> lead = last(theme, level, subject, edition, Basis.SUPPLIED);
    return of(theme, level, subject, edition)
        .map(given -> beside(given, lead.filter(one -> one != given), computed))
        .orElse(computed);
  }

  /** "printed as “Achieved”", "moderated to “Achieved”". */
  static String words(SuppliedStatus given) {
    return (given.basis() == Basis.MODERATED ? "moderated to “" : "printed as “")
        + given.printed()
        + "”";
  }

  /** The word given, and whether the figures say the same. */
  private static StatusJudgement beside(
      SuppliedStatus given, Optional<SuppliedStatus> lead, StatusJudgement computed) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(Step.Kind.INPUT, input(given)));
    lead.ifPresent(one -> steps.add(Step.of(Step.Kind.INPUT, input(one))));
    steps.add(
        new Step(Step.Kind.NOTE, "Computed beside it: " + computed.sentence(), computed.steps()));
    String whose = given.basis() == Basis.MODERATED ? "moderated" : "printed";
    steps.add(
        Step.of(Step.Kind.OUTCOME, "The " + whose + " status stands: " + given.printed() + "."));
    return new StatusJudgement(
        given.status(),
        given.basis(),
        given.printed(),
        computed.figure(),
        computed.target(),
        sentence(given, lead, computed),
        steps);
  }

  private static String input(SuppliedStatus given) {
    String why = given.why().isEmpty() ? "" : " Reason given: " + given.why();
    return (given.basis() == Basis.MODERATED
            ? "Moderated by the council" + on(given) + " for the "
            : "Printed in the ")
        + given.edition()
        + " edition: “"
        + given.printed()
        + "”."
        + why;
  }

  private static String on(SuppliedStatus given) {
    return given.on().map(day -> " on " + Words.day(day)).orElse("");
  }

  private static String sentence(
      SuppliedStatus given, Optional<SuppliedStatus> lead, StatusJudgement computed) {
    String stands = stands(given) + lead.map(Supplied::leads).orElse("");
    if (!isDecided(computed.status())) {
      return stands;
    }
    if (computed.status() == given.status()) {
      return stands + " The figures agree. " + computed.sentence();
    }
    return isDecided(given.status())
        ? stands + " But the figures do not say the same. " + computed.sentence()
        : stands + " From the figures held: " + computed.sentence();
  }

  /** "Achieved, as printed.", "Achieved, moderated by the council on 14 May 2022: because …". */
  private static String stands(SuppliedStatus given) {
    if (given.basis() == Basis.SUPPLIED) {
      String why = given.why().isEmpty() ? "" : " " + Words.stopped(given.why());
      return given.printed() + ", as printed." + why;
    }
    String why = given.why().isEmpty() ? "no reason is given" : given.why();
    return given.printed() + ", moderated by the council" + on(given) + ": " + Words.stopped(why);
  }

  private static String leads(SuppliedStatus lead) {
    return " The lead had supplied “" + lead.printed() + "”.";
  }

  public static boolean isDecided(Status status) {
    return status == Status.GREEN || status == Status.AMBER || status == Status.RED;
  }
}
