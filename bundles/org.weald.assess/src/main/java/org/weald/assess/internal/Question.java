package org.weald.assess.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Area;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Plan;
import org.weald.model.Provenance;
import org.weald.model.Qualifier;
import org.weald.model.Status;

/**
 * What a rule is asked: is this measure, in this edition and area, on target?
 *
 * @param catalogue everything known
 * @param known the figures as the edition knows them
 * @param plan the plan
 * @param edition the edition
 * @param measure the measure
 * @param area the area
 * @param frame what is being decided already, and who answers for calculations
 */
record Question(
    Catalogue catalogue,
    Known known,
    Plan plan,
    Edition edition,
    Measure measure,
    Area area,
    Frame frame) {

  private static final Set<Qualifier> NOTHING_YET =
      Set.of(
          Qualifier.NOT_AVAILABLE,
          Qualifier.NO_NEW_DATA,
          Qualifier.TO_BE_CONFIRMED,
          Qualifier.EMPTY,
          Qualifier.TEXT);

  Question of(Measure other) {
    return new Question(catalogue, known, plan, edition, other, area, frame);
  }

  /** The same question within another frame. */
  Question within(Frame other) {
    return new Question(catalogue, known, plan, edition, measure, area, other);
  }

  static boolean isRank(Measure measure) {
    return measure.kind() == MeasureKind.RANK || measure.unit().equalsIgnoreCase("rank");
  }

  /** An answer with a figure. */
  StatusJudgement answer(
      Status status,
      Optional<Observation> figure,
      String target,
      String sentence,
      List<Step> steps) {
    return new StatusJudgement(
        status, Basis.COMPUTED, word(status), figure, target, sentence, steps);
  }

  /** An answer without one. */
  StatusJudgement answer(Status status, String target, String sentence, List<Step> steps) {
    return answer(status, Optional.empty(), target, sentence, steps);
  }

  /**
   * The plan's word for what was decided, but not where the edition's own words are unknown. What
   * Weald merely misses keeps Weald's word: "Information not received" would claim what nobody
   * printed.
   */
  private String word(Status status) {
    return switch (status) {
      case GREEN, AMBER, RED, NOT_DUE ->
          edition.statusesNotInText().isEmpty() ? plan.scheme().word(status) : status.words();
      case MISSING, NOT_TESTABLE, CONTEXT -> status.words();
    };
  }

  /** The figure of the edition's period, as an input line. */
  Step input(Observation observation) {
    StringBuilder text = new StringBuilder(lead(observation.kind()));
    text.append(Words.figure(observation, measure))
        .append(' ')
        .append(Words.in(observation.period()));
    text.append(", ").append(areaName(observation.area()));
    if (!observation.edition().isEmpty()) {
      text.append(isOwn(observation) ? "; given for the " : "; printed in the ")
          .append(observation.edition())
          .append(" edition");
    }
    if (observation.provenance().origin().equals(Contribution.WORKSPACE)) {
      text.append("; ").append(taken(observation.provenance()));
    }
    if (known.isFromLater(observation)) {
      text.append(" (a later one; this edition prints none)");
    }
    if (!observation.provenance().sentence().isEmpty()) {
      text.append(": “").append(observation.provenance().sentence()).append('”');
    }
    List<Step> notes = new ArrayList<>();
    if (!Units.own(observation, measure) && !measure.unit().isEmpty()) {
      notes.add(
          Step.of(
              Step.Kind.NOTE,
              "Given in “"
                  + Units.of(observation, measure)
                  + "”; the measure is in “"
                  + measure.unit()
                  + "”"));
    }
    observation.figure().qualifiers().stream()
        .sorted()
        .forEach(
            qualifier -> notes.add(Step.of(Step.Kind.NOTE, Words.sentence(qualifier.words()))));
    if (!observation.provenance().note().isEmpty()) {
      notes.add(Step.of(Step.Kind.NOTE, observation.provenance().note()));
    }
    return new Step(Step.Kind.INPUT, text.toString(), notes);
  }

  /** Whether nobody printed it: no document's sentence stands behind the figure. */
  static boolean isOwn(Observation observation) {
    return observation.provenance().sentence().isEmpty();
  }

  /** "in the text" of what documents print, "given" of a district's own figures. */
  String given() {
    return known.latestUpToNow(measure, area).filter(Question::isOwn).isPresent()
        ? "given"
        : "in the text";
  }

  /** "£6.10": what the user took in for the period of a figure, where its unit is another. */
  Optional<String> takenInAnotherUnit(Observation figure) {
    return known.held(measure, figure.area(), figure.kind()).stream()
        .filter(held -> held.provenance().origin().equals(Contribution.WORKSPACE))
        .filter(held -> held.period().sameStretch(figure.period()))
        .filter(held -> held.figure().hasNumber() && !Units.same(held, figure, measure))
        .map(held -> Words.figure(held, measure))
        .findFirst();
  }

  /** "taken into this workspace as revision 1, source Kent County Council". */
  private static String taken(Provenance provenance) {
    return "taken into this workspace"
        + (provenance.revision() > 0 ? " as revision " + provenance.revision() : "")
        + (provenance.source().isEmpty() ? "" : ", source " + provenance.source());
  }

  /** Says of everything but an actual figure what it is. */
  private static String lead(ObservationKind kind) {
    return kind == ObservationKind.ACTUAL ? "" : Words.sentence(kind.code()) + ": ";
  }

  private String areaName(String id) {
    return catalogue.area(id).map(Area::name).orElse(id);
  }

  /**
   * Why there is nothing to test, where there is not: no figure for the edition's period, a figure
   * of another kind of period, one of a part of it, or words instead of a number.
   */
  Optional<StatusJudgement> obstacle(String target) {
    Optional<Observation> current = known.current(measure, area);
    if (current.isEmpty()) {
      return Optional.of(nothingForThePeriod(target));
    }
    Observation figure = current.get();
    if (!figure.figure().hasNumber() && figure.figure().isHeldBack()) {
      return Optional.of(
          answer(
              Status.NOT_TESTABLE,
              current,
              target,
              "Not testable: " + Words.heldBack(figure) + ".",
              List.of(input(figure))));
    }
    if (!figure.figure().hasNumber()) {
      return Optional.of(wordsOnly(figure, target));
    }
    Optional<String> objection = NoCount.objection(figure, measure);
    if (objection.isPresent()) {
      return Optional.of(
          answer(
              Status.NOT_TESTABLE,
              current,
              target,
              "Not testable: "
                  + Words.figure(figure, measure)
                  + " "
                  + Words.in(figure.period())
                  + "; "
                  + objection.get()
                  + ".",
              List.of(input(figure))));
    }
    return partOnly(figure)
        .map(
            reason ->
                answer(
                    Status.NOT_TESTABLE,
                    current,
                    target,
                    "Not testable: "
                        + Words.figure(figure, measure)
                        + " "
                        + Words.in(figure.period())
                        + " is "
                        + reason
                        + " and says nothing of the target for the full period.",
                    List.of(input(figure))));
  }

  /** Why what is held of earlier years is of no use, where something is: "; earlier ones are …". */
  String earlierLeftOut(Observation figure) {
    List<Observation> earlier =
        known.held(measure, figure.area(), ObservationKind.ACTUAL).stream()
            .filter(held -> held.period().end().isBefore(figure.period().end()))
            .filter(held -> held.figure().hasNumber())
            .toList();
    Optional<Observation> noCount =
        earlier.stream()
            .filter(held -> held.period().sameStretch(figure.period().yearBefore()))
            .filter(held -> NoCount.is(held, measure))
            .findFirst();
    if (noCount.isPresent()) {
      return "; "
          + Words.figure(noCount.get(), measure)
          + " is held for it, but "
          + NoCount.objection(noCount.get(), measure).orElse("");
    }
    boolean otherUnit = earlier.stream().anyMatch(held -> !Units.same(held, figure, measure));
    return otherUnit ? "; earlier ones are in another unit and are not compared" : "";
  }

  /** "a part-year figure", where the figure is not one of a full period. */
  static Optional<String> partOnly(Observation figure) {
    Set<Qualifier> qualifiers = figure.figure().qualifiers();
    if (qualifiers.contains(Qualifier.PARTIAL)) {
      return Optional.of("a figure for a part of the period");
    }
    if (qualifiers.contains(Qualifier.CUMULATIVE)) {
      return Optional.of("a cumulative figure");
    }
    if (qualifiers.contains(Qualifier.FORECAST)) {
      return Optional.of("a forecast");
    }
    return Optional.empty();
  }

  private StatusJudgement wordsOnly(Observation figure, String target) {
    Set<Qualifier> qualifiers = figure.figure().qualifiers();
    String printed = "“" + figure.figure().raw() + "” is printed for " + figure.period().label();
    if (qualifiers.contains(Qualifier.NOT_DUE)) {
      return answer(
          Status.NOT_DUE, Optional.of(figure), target, printed + ".", List.of(input(figure)));
    }
    if (qualifiers.contains(Qualifier.NOT_APPLICABLE)) {
      return answer(
          Status.CONTEXT, Optional.of(figure), target, printed + ".", List.of(input(figure)));
    }
    boolean nothingYet =
        qualifiers.isEmpty() || qualifiers.stream().anyMatch(NOTHING_YET::contains);
    return answer(
        nothingYet ? Status.MISSING : Status.NOT_TESTABLE,
        Optional.of(figure),
        target,
        printed + " instead of a number.",
        List.of(input(figure)));
  }

  /** Whether a period of the measure's kind has ended in the edition's, on the edition's day. */
  private boolean isDue() {
    LocalDate asAt = edition.asAt();
    if (!asAt.isBefore(edition.period().end())) {
      return true;
    }
    return measure
        .every()
        .flatMap(every -> Spans.holding(every, asAt))
        .flatMap(now -> now.end().isAfter(asAt) ? Spans.before(now) : Optional.of(now))
        .filter(known::endsWithin)
        .isPresent();
  }

  private StatusJudgement nothingForThePeriod(String target) {
    Optional<Observation> other = known.currentOfAnotherKind(measure, area);
    if (other.isPresent() && measure.every().isPresent()) {
      Observation figure = other.get();
      return answer(
          Status.NOT_TESTABLE,
          other,
          target,
          "Not testable: "
              + Words.figure(figure, measure)
              + " is for "
              + Words.a(figure.period().kind().words())
              + " ("
              + figure.period().label()
              + "), the target for "
              + Words.a(measure.every().get().words())
              + ".",
          List.of(input(figure)));
    }
    Optional<Observation> forecast = known.forecast(measure, area);
    if (forecast.isPresent()) {
      Observation figure = forecast.get();
      return answer(
          Status.NOT_TESTABLE,
          forecast,
          target,
          "Not testable: "
              + Words.figure(figure, measure)
              + " "
              + Words.in(figure.period())
              + " is a forecast and says nothing of what was reached.",
          List.of(input(figure)));
    }
    if (!isDue()) {
      return answer(
          Status.NOT_DUE,
          target,
          "Not due: at " + Words.day(edition.asAt()) + " the period has not ended.",
          List.of());
    }
    return known
        .latestUpToNow(measure, area)
        .map(
            latest ->
                answer(
                    Status.MISSING,
                    target,
                    "No figure for "
                        + edition.label()
                        + " is in the text; the latest held is "
                        + Words.figure(latest, measure)
                        + " for "
                        + latest.period().label()
                        + ".",
                    List.of(input(latest))))
        .orElseGet(
            () ->
                answer(
                    Status.MISSING,
                    target,
                    "No figure for " + edition.label() + " is in the text.",
                    List.of()));
  }
}
