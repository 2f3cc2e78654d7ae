package org.weald.assess.internal.checks;

import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.Priority;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;

/** A status stands on something its edition lists, on the level it prints its statuses on. */
final class StatusesOfWhatIsPrinted implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Plan plan : content.catalogue().plans()) {
      for (Theme theme : content.catalogue().themes(plan)) {
        for (SuppliedStatus supplied : theme.supplied()) {
          plan.edition(supplied.edition())
              .ifPresent(edition -> check(edition, theme, supplied, book));
        }
      }
    }
  }

  private static void check(Edition edition, Theme theme, SuppliedStatus supplied, CheckBook book) {
    String label = supplied.edition();
    Optional<Priority> priority =
        theme.priorities().stream().filter(one -> one.id().equals(supplied.subject())).findFirst();
    Optional<Measure> measure =
        theme.measures().stream().filter(one -> one.id().equals(supplied.subject())).findFirst();
    if (supplied.subject().equals(theme.id()) && theme.printed().containsKey(label)) {
      return;
    }
    boolean isPrinted =
        priority.map(one -> one.printed().containsKey(label)).orElse(false)
            || measure.map(one -> one.printed().containsKey(label)).orElse(false);
    Level level = priority.isPresent() ? Level.PRIORITY : Level.MEASURE;
    boolean both = priority.isPresent() && measure.isPresent();
    if (isPrinted && (both || level == edition.statusesOn())) {
      return;
    }
    String title =
        priority
            .map(Priority::text)
            .or(() -> measure.map(Measure::title))
            .orElse(supplied.subject());
    book.failed(
        new CheckBook.About(
            Findings.Kind.STATUS,
            supplied.place(),
            theme.title() + ", " + title,
            measure.map(Measure::id).orElse(""),
            "",
            label,
            ""),
        supplied.printed(),
        "",
        isPrinted
            ? "The status stands on a "
                + level.code()
                + ", but the "
                + label
                + " edition prints its statuses on "
                + Headlines.many(edition.statusesOn())
                + "."
            : "A status is printed for something the " + label + " edition does not list.");
  }
}
