package org.weald.assess.internal.checks;

import java.util.List;
import org.weald.assess.Findings;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.assess.internal.Supplied;
import org.weald.model.Basis;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Place;
import org.weald.model.Status;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;

/** The status printed on a priority is what the figures of its measures say. */
final class StatusesFollow implements CardChecker {

  @Override
  public void check(Scorecard card, Content content, CheckBook book) {
    for (Scorecard.ThemeCard theme : card.themes()) {
      for (Judgement row : theme.priorities()) {
        if (row.status().basis() == Basis.SUPPLIED) {
          priority(card, theme, row, book);
        }
      }
    }
  }

  private static void priority(
      Scorecard card, Scorecard.ThemeCard theme, Judgement row, CheckBook book) {
    CheckBook.About about = about(card, theme, row);
    String printed = "“" + row.status().word() + "” is printed, ";
    List<Judgement> measures =
        theme.measures().stream().filter(measure -> covers(theme.theme(), row, measure)).toList();
    if (measures.isEmpty()) {
      book.note(
          about, row.status().word(), "", printed + "and no measure stands for this priority.");
    }
    for (Judgement measure : measures) {
      if (measure.status().basis() == Basis.COMPUTED && Supplied.isDecided(row.status().status())) {
        measure(about, row, measure, printed, card.edition(), book);
      }
    }
  }

  private static void measure(
      CheckBook.About about,
      Judgement row,
      Judgement measure,
      String printed,
      Edition edition,
      CheckBook book) {
    Status computed = measure.status().status();
    if (computed == Status.MISSING) {
      book.note(
          about,
          row.status().word(),
          "",
          printed
              + "and for "
              + (measure.ref().isEmpty() ? measure.title() : measure.ref())
              + " no figure for "
              + edition.label()
              + " is in the text.");
    } else if (Supplied.isDecided(computed) && computed != row.status().status()) {
      book.failed(
          about,
          row.status().word(),
          computed.words(),
          printed + "but the figures say: " + measure.status().sentence());
    } else if (Supplied.isDecided(computed)) {
      book.passed(Findings.Kind.STATUS);
    }
  }

  private static boolean covers(Theme theme, Judgement priority, Judgement measure) {
    return theme.priorities().stream()
        .filter(one -> one.id().equals(priority.id()))
        .anyMatch(one -> one.measures().contains(measure.id()));
  }

  private static CheckBook.About about(Scorecard card, Scorecard.ThemeCard theme, Judgement row) {
    Place place =
        Supplied.of(theme.theme(), Level.PRIORITY, row.id(), card.edition())
            .map(SuppliedStatus::place)
            .orElse(Place.of(theme.theme().title()));
    return new CheckBook.About(
        Findings.Kind.STATUS,
        place,
        theme.theme().title() + ", " + row.ref() + ", " + card.edition().label(),
        row.measure(),
        row.area().id(),
        card.edition().label(),
        "");
  }
}
