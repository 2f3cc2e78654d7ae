package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weald.model.Action;
import org.weald.model.Catalogue;
import org.weald.model.Claim;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Footnote;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.Theme;

/**
 * A text as a document prints it: a title, a heading, a sentence figures were taken from. Our own
 * words - accounts, notes, short titles - are none.
 *
 * @param text as printed
 * @param isWhole whether it is a whole title or heading, and no excerpt
 * @param subject what it is of, in words
 * @param measure qualified id, or empty
 * @param edition label, or empty
 * @param place where it is kept
 */
record PrintedText(
    String text, boolean isWhole, String subject, String measure, String edition, Place place) {

  /** Every text once in each edition. */
  static List<PrintedText> in(Catalogue catalogue) {
    List<PrintedText> all = new ArrayList<>();
    for (Plan plan : catalogue.plans()) {
      for (Edition edition : plan.editions()) {
        catalogue.themes(plan).forEach(theme -> titles(theme, edition, all));
        edition
            .headlines()
            .forEach(
                one -> all.add(excerpt(one.sentence(), "headline", "", edition.label(), plan)));
      }
    }
    for (Contribution contribution : catalogue.contributions()) {
      contribution.observations().forEach(figure -> all.add(sentence(figure, catalogue)));
      contribution.claims().forEach(claim -> all.add(sentence(claim)));
      contribution.actions().forEach(action -> all.add(action(contribution, action)));
      contribution.printed().cells().forEach(cell -> cell(cell, all));
      contribution.printed().footnotes().forEach(note -> all.add(footnote(note)));
    }
    Set<List<String>> seen = new HashSet<>();
    return all.stream()
        .filter(one -> !one.text().isBlank() && seen.add(List.of(one.text(), one.edition())))
        .toList();
  }

  private static void titles(Theme theme, Edition edition, List<PrintedText> all) {
    String label = edition.label();
    for (Measure measure : theme.measures()) {
      if (measure.printed().get(label) != null) {
        all.add(
            new PrintedText(
                measure.printed().get(label).title(),
                true,
                measure.printed().get(label).ref() + " " + measure.title(),
                measure.id(),
                label,
                measure.place()));
      }
    }
    theme
        .priorities()
        .forEach(
            priority -> {
              if (priority.printed().get(label) != null) {
                all.add(
                    new PrintedText(
                        priority.printed().get(label).text(),
                        true,
                        theme.title() + ", " + priority.printed().get(label).ref(),
                        "",
                        label,
                        Place.of(theme.title())));
              }
            });
    if (theme.printed().get(label) != null) {
      all.add(
          new PrintedText(
              theme.printed().get(label).vision(),
              true,
              theme.title() + ", vision",
              "",
              label,
              Place.of(theme.title())));
    }
  }

  private static PrintedText excerpt(
      String text, String subject, String measure, String edition, Plan plan) {
    return new PrintedText(text, false, subject, measure, edition, Place.of(plan.title()));
  }

  private static PrintedText sentence(Observation figure, Catalogue catalogue) {
    return new PrintedText(
        figure.provenance().sentence(),
        false,
        catalogue.measure(figure.measure()).map(Measure::title).orElse(figure.measure()),
        figure.measure(),
        figure.edition(),
        figure.provenance().place());
  }

  private static PrintedText sentence(Claim claim) {
    return new PrintedText(
        claim.sentence(), false, "statement", claim.measure(), claim.edition(), claim.place());
  }

  private static PrintedText action(Contribution contribution, Action action) {
    return new PrintedText(
        action.text(),
        true,
        "action " + action.ref(),
        "",
        "",
        Place.of(contribution.origin() + ", actions"));
  }

  private static PrintedText footnote(Footnote note) {
    return new PrintedText(
        note.text(), false, "footnote of " + note.of(), "", note.edition(), note.place());
  }

  private static void cell(PrintedCell cell, List<PrintedText> all) {
    for (String text : List.of(cell.group(), cell.row(), cell.header(), cell.text())) {
      all.add(
          new PrintedText(
              text,
              true,
              "table " + cell.table() + ", " + cell.row(),
              cell.measure(),
              cell.edition(),
              cell.place()));
    }
  }
}
