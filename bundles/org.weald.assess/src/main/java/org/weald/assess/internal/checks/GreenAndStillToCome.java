package org.weald.assess.internal.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.assess.Findings;
import org.weald.model.Action;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Status;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;

/**
 * What is Green although its date is past and nothing says that it is done, or although the text
 * speaks of what will be. A status is its lead's judgement, so these are remarks.
 */
final class GreenAndStillToCome implements Checker {
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will be|will not be|is planned|are planned|planned for|to be (?:held|recruited"
              + "|appointed|delivered)|not yet|yet to)\\b");
  private static final List<String> DONE = List.of("complete", "completed", "done");

  @Override
  public void check(Content content, CheckBook book) {
    for (Contribution contribution : content.catalogue().contributions()) {
      contribution.actions().forEach(action -> action(contribution, action, book));
      for (Theme theme : contribution.themes()) {
        theme.supplied().stream()
            .filter(supplied -> isGreen(supplied, content))
            .forEach(supplied -> measure(supplied, content, book));
      }
    }
  }

  private static void action(Contribution contribution, Action action, CheckBook book) {
    for (Action.Update update : action.updates()) {
      if (update.status() != Status.GREEN) {
        continue;
      }
      CheckBook.About about =
          new CheckBook.About(
              Findings.Kind.STATUS,
              Place.of(contribution.origin() + ", actions"),
              (action.ref() + " " + action.text()).strip(),
              "",
              "",
              "",
              update.comment());
      Optional<LocalDate> past = action.due().filter(due -> due.isBefore(update.period().end()));
      if (past.isPresent() && !DONE.contains(update.progress().strip().toLowerCase(Locale.ROOT))) {
        book.note(
            about,
            Status.GREEN.words(),
            action.byWhen(),
            "Green at the end of "
                + update.period().label()
                + ", and was to be done by "
                + action.byWhen()
                + "; nothing says that it is done.");
      }
      ahead(about, update.comment(), book);
    }
  }

  private static boolean isGreen(SuppliedStatus supplied, Content content) {
    return StatusWords.status(supplied.printed(), content.catalogue())
        .filter(Status.GREEN::equals)
        .isPresent();
  }

  private static void measure(SuppliedStatus supplied, Content content, CheckBook book) {
    Optional<Measure> measure = content.catalogue().measure(supplied.subject());
    if (measure.isEmpty()) {
      return;
    }
    for (Observation figure : content.figures(measure.get())) {
      if (figure.edition().equals(supplied.edition())) {
        ahead(
            book.about(Findings.Kind.STATUS, measure.get(), figure),
            figure.provenance().sentence(),
            book);
      }
    }
  }

  private static void ahead(CheckBook.About about, String text, CheckBook book) {
    Matcher words = AHEAD.matcher(text);
    if (words.find()) {
      book.note(
          about,
          Status.GREEN.words(),
          "",
          "Green, and the text speaks of what is still to come: “" + text.strip() + "”");
    }
  }
}
