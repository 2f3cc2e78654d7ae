package org.weald.assess.internal.checks;

import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Action;
import org.weald.model.Contribution;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Status;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;

/**
 * A status stands where statuses stand: no "Red" among figures, dates or comments, no figure or
 * date among statuses, no date among figures.
 */
final class StatusesInTheirColumn implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      content.figures(measure).forEach(figure -> figure(measure, figure, content, book));
    }
    for (Contribution contribution : content.catalogue().contributions()) {
      for (Theme theme : contribution.themes()) {
        theme.supplied().forEach(supplied -> supplied(theme, supplied, content, book));
      }
      contribution.actions().forEach(action -> action(contribution, action, content, book));
      StatusCells.check(contribution, content, book);
    }
  }

  private static void figure(Measure measure, Observation figure, Content content, CheckBook book) {
    if (figure.figure().hasNumber() || figure.kind() == ObservationKind.EVENT) {
      return;
    }
    String raw = figure.figure().raw().strip();
    if (StatusWords.status(raw, content.catalogue()).isPresent()) {
      failed(
          book.about(Findings.Kind.COLUMN, measure, figure),
          raw,
          "“" + raw + "” is a status and stands where a figure belongs.",
          book);
    } else if (isDate(raw)) {
      failed(
          book.about(Findings.Kind.COLUMN, measure, figure),
          raw,
          "“" + raw + "” is a date and stands where a figure belongs.",
          book);
    }
  }

  private static void supplied(
      Theme theme, SuppliedStatus supplied, Content content, CheckBook book) {
    String printed = supplied.printed().strip();
    if (StatusWords.status(printed, content.catalogue()).isPresent()) {
      book.passed(Findings.Kind.COLUMN);
      return;
    }
    boolean number = Figures.parse(printed).hasNumber();
    if (number || isDate(printed)) {
      failed(
          new CheckBook.About(
              Findings.Kind.COLUMN,
              supplied.place(),
              theme.title() + ", " + supplied.subject(),
              "",
              "",
              supplied.edition(),
              ""),
          printed,
          "“"
              + printed
              + "” is a "
              + (isDate(printed) ? "date" : "figure")
              + " and stands where a status belongs.",
          book);
    }
  }

  /** The status cell is empty, or says another thing, and the comment is nothing but a status. */
  private static void action(
      Contribution contribution, Action action, Content content, CheckBook book) {
    byWhen(contribution, action, content, book);
    for (Action.Update update : action.updates()) {
      if (update.printed().isPresent()) {
        continue;
      }
      Optional<Status> inComment = StatusWords.status(update.comment(), content.catalogue());
      if (inComment.isPresent() && inComment.get() != update.status()) {
        failed(
            about(contribution, action),
            update.comment(),
            "“"
                + update.comment().strip()
                + "” stands in the comment of "
                + update.period().label()
                + ", and the status held is “"
                + update.status().words()
                + "”.",
            book);
      }
    }
  }

  private static void byWhen(
      Contribution contribution, Action action, Content content, CheckBook book) {
    String byWhen = action.byWhen();
    if (StatusWords.status(byWhen, content.catalogue()).isPresent()) {
      failed(
          about(contribution, action),
          byWhen,
          "“" + byWhen.strip() + "” is a status and stands where a date belongs.",
          book);
    }
  }

  private static CheckBook.About about(Contribution contribution, Action action) {
    return new CheckBook.About(
        Findings.Kind.COLUMN,
        Place.of(contribution.origin() + ", actions"),
        (action.ref() + " " + action.text()).strip(),
        "",
        "",
        "",
        "");
  }

  private static void failed(
      CheckBook.About about, String printed, String sentence, CheckBook book) {
    book.failed(about, printed, "", sentence);
  }

  /** "(2008)", "March 2020"; a bare year in brackets is a date too. */
  private static boolean isDate(String text) {
    String bare = text.replaceAll("^\\(|\\)$", "").strip();
    return bare.length() <= 100
        && bare.chars().anyMatch(Character::isDigit)
        && Periods.parse(bare, Place.of("")).fold(period -> true, problems -> false);
  }
}
