package org.weald.assess.internal.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Action;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Qualifier;
import org.weald.model.TargetRule;
import org.weald.model.Theme;

/**
 * What is to be done is due within the plan's years; what an edition reports had happened when it
 * was made.
 */
final class DatesWithinThePlan implements Checker {
  private static final List<String> NO_DATE = List.of("on-going", "ongoing", "tbc", "n/a", "");

  @Override
  public void check(Content content, CheckBook book) {
    for (Plan plan : content.catalogue().plans()) {
      for (Theme theme : content.catalogue().themes(plan)) {
        for (Measure measure : theme.measures()) {
          milestone(plan, measure, book);
          if (measure.sameAs().isEmpty()) {
            content.figures(measure).forEach(figure -> reported(plan, measure, figure, book));
          }
        }
      }
    }
    for (Contribution contribution : content.catalogue().contributions()) {
      for (Action action : contribution.actions()) {
        content
            .catalogue()
            .plan(action.plan())
            .ifPresent(plan -> due(plan, contribution, action, book));
      }
    }
  }

  private static void milestone(Plan plan, Measure measure, CheckBook book) {
    if (measure.target().isPresent()
        && measure.target().get() instanceof TargetRule.Milestone milestone) {
      milestone
          .by()
          .filter(date -> isOutside(plan, date))
          .ifPresent(
              date ->
                  outside(
                      plan,
                      about(measure.title(), measure.id(), measure.place(), plan),
                      date.toString(),
                      book));
    }
  }

  private static void due(Plan plan, Contribution contribution, Action action, CheckBook book) {
    CheckBook.About about =
        about(
            (action.ref() + " " + action.text()).strip(),
            "",
            Place.of(contribution.origin() + ", actions"),
            plan);
    if (action.due().filter(date -> isOutside(plan, date)).isPresent()) {
      outside(plan, about, action.byWhen(), book);
    } else if (action.due().isEmpty()
        && !NO_DATE.contains(action.byWhen().strip().toLowerCase(Locale.ROOT))) {
      book.note(
          about,
          action.byWhen(),
          "",
          "“" + action.byWhen() + "” cannot be read as a date, so it is never overdue.");
    }
  }

  /** A figure for a period that had not begun when the report was made, and is no forecast. */
  private static void reported(Plan plan, Measure measure, Observation figure, CheckBook book) {
    Optional<Edition> edition = plan.edition(figure.edition());
    boolean actual =
        figure.kind() == ObservationKind.ACTUAL
            && figure.figure().hasNumber()
            && !figure.figure().qualifiers().contains(Qualifier.FORECAST);
    if (edition.isEmpty() || !actual) {
      return;
    }
    LocalDate asAt = edition.get().asAt();
    if (!figure.period().start().isAfter(asAt)) {
      book.passed(Findings.Kind.DATE);
      return;
    }
    book.failed(
        book.about(Findings.Kind.DATE, measure, figure),
        Words.label(figure.period()),
        "up to " + asAt,
        "A figure for "
            + Words.label(figure.period())
            + " is given as an actual one in a report made as at "
            + asAt
            + ", before that began.");
  }

  private static boolean isOutside(Plan plan, LocalDate date) {
    return date.isBefore(plan.years().start()) || date.isAfter(plan.years().end());
  }

  private static CheckBook.About about(String subject, String measure, Place place, Plan plan) {
    return new CheckBook.About(Findings.Kind.DATE, place, subject, measure, plan.area(), "", "");
  }

  private static void outside(Plan plan, CheckBook.About about, String date, CheckBook book) {
    book.note(
        about,
        date,
        plan.years().label(),
        "To be done by "
            + date
            + ", which is outside the plan's years, "
            + plan.years().label()
            + ".");
  }
}
