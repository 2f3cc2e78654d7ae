package org.weald.assess.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.Headline;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.PrintedMeasure;
import org.weald.model.Priority;
import org.weald.model.Status;
import org.weald.model.SuppliedStatus;
import org.weald.model.TargetRule;
import org.weald.model.Theme;

/** What editions print of statuses, refs and headlines. */
final class EditionChecks {
  private final Catalogue catalogue;
  private final CheckBook book;

  EditionChecks(Catalogue catalogue, CheckBook book) {
    this.catalogue = catalogue;
    this.book = book;
  }

  void run() {
    for (Plan plan : catalogue.plans()) {
      for (Edition edition : plan.editions()) {
        Scorecard card = Cards.of(catalogue, plan, edition);
        headline(card);
        level(plan, edition);
        card.themes().forEach(theme -> statuses(card, theme));
      }
      for (Theme theme : catalogue.themes(plan)) {
        theme.supplied().forEach(supplied -> subject(plan, theme, supplied));
        theme.measures().forEach(measure -> refs(plan, measure));
        theme.measures().forEach(measure -> milestone(plan, measure));
      }
      catalogue.actions(plan.id()).forEach(action -> due(plan, action));
    }
  }

  /** Printed shares against computed ones, where those can be computed. */
  private void headline(Scorecard card) {
    Headline headline = card.headline();
    if (headline.computed().isEmpty()) {
      return;
    }
    for (Edition.PrintedHeadline printed : headline.printed()) {
      boolean ofMissing = printed.of().toLowerCase(Locale.ROOT).contains("missing");
      String computed = ofMissing ? headline.missingShare() : headline.computed();
      Figure figure = printed.value();
      if (!figure.hasNumber()) {
        continue;
      }
      if (Printed.agrees(figure, Figures.parse(computed).value().orElseThrow())) {
        book.passed(Findings.Kind.HEADLINE);
      } else {
        book.failed(
            about(Findings.Kind.HEADLINE, card.plan(), card.edition(), printed.sentence()),
            figure.raw(),
            computed + " %",
            headline.numerator()
                + " of "
                + headline.denominator()
                + " make "
                + computed
                + " %, and "
                + figure.raw()
                + " is printed.");
      }
    }
  }

  private void level(Plan plan, Edition edition) {
    if (edition.statusesOn() != plan.headline().of()) {
      book.note(
          about(Findings.Kind.STATUS, plan, edition, ""),
          edition.statusesOn().code(),
          plan.headline().of().code(),
          "The headline is formed of "
              + many(plan.headline().of())
              + ", but the "
              + edition.label()
              + " edition prints its statuses on "
              + many(edition.statusesOn())
              + ".");
    }
  }

  private static String many(Level level) {
    return level == Level.PRIORITY ? "priorities" : level.code() + "s";
  }

  /** Printed statuses against what the figures say. */
  private void statuses(Scorecard card, Scorecard.ThemeCard theme) {
    for (Judgement row : theme.priorities()) {
      if (row.status().basis() == Basis.SUPPLIED) {
        priority(card, theme, row);
      }
    }
  }

  private void priority(Scorecard card, Scorecard.ThemeCard theme, Judgement row) {
    CheckBook.About about =
        new CheckBook.About(
            Findings.Kind.STATUS,
            place(theme.theme(), row.id(), card.edition()),
            theme.theme().title() + ", " + row.ref() + ", " + card.edition().label(),
            row.measure(),
            row.area().id(),
            card.edition().label(),
            "");
    List<Judgement> measures =
        theme.measures().stream().filter(measure -> covers(theme.theme(), row, measure)).toList();
    String printed = "“" + row.status().word() + "” is printed, ";
    if (measures.isEmpty()) {
      book.note(
          about, row.status().word(), "", printed + "and no measure stands for this priority.");
      return;
    }
    for (Judgement measure : measures) {
      Status computed = measure.status().status();
      if (measure.status().basis() == Basis.SUPPLIED
          || !Supplied.isDecided(row.status().status())) {
        continue;
      }
      if (computed == Status.MISSING) {
        book.note(
            about,
            row.status().word(),
            "",
            printed
                + "and for "
                + name(measure)
                + " no figure for "
                + card.edition().label()
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
  }

  private static boolean covers(Theme theme, Judgement priority, Judgement measure) {
    return theme.priorities().stream()
        .filter(one -> one.id().equals(priority.id()))
        .anyMatch(one -> one.measures().contains(measure.id()));
  }

  private static String name(Judgement row) {
    return row.ref().isEmpty() ? row.title() : row.ref();
  }

  private static Place place(Theme theme, String subject, Edition edition) {
    return Supplied.of(theme, Level.PRIORITY, subject, edition)
        .map(SuppliedStatus::place)
        .orElse(Place.of(theme.title()));
  }

  /** A status of something the edition does not print, or on another level than the others. */
  private void subject(Plan plan, Theme theme, SuppliedStatus supplied) {
    Optional<Edition> edition = plan.edition(supplied.edition());
    if (edition.isEmpty()) {
      return;
    }
    String label = supplied.edition();
    Optional<Priority> priority =
        theme.priorities().stream().filter(one -> one.id().equals(supplied.subject())).findFirst();
    Optional<Measure> measure =
        theme.measures().stream().filter(one -> one.id().equals(supplied.subject())).findFirst();
    boolean isPrinted =
        priority.map(one -> one.printed().containsKey(label)).orElse(false)
            || measure.map(one -> one.printed().containsKey(label)).orElse(false);
    Level level = priority.isPresent() ? Level.PRIORITY : Level.MEASURE;
    boolean fits =
        level == edition.get().statusesOn() || (priority.isPresent() && measure.isPresent());
    if (isPrinted && fits) {
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
                + many(edition.get().statusesOn())
                + "."
            : "A status is printed for something the " + label + " edition does not list.");
  }

  private void milestone(Plan plan, Measure measure) {
    if (measure.target().isPresent()
        && measure.target().get() instanceof TargetRule.Milestone milestone) {
      milestone
          .by()
          .filter(date -> isOutside(plan, date))
          .ifPresent(
              date -> date(plan, measure.title(), measure.id(), measure.place(), date.toString()));
    }
  }

  private void due(Plan plan, Action action) {
    if (action.due().filter(date -> isOutside(plan, date)).isPresent()) {
      String subject = (action.ref() + " " + action.text()).strip();
      date(plan, subject, "", Place.of(plan.title()), action.byWhen());
    }
  }

  private static boolean isOutside(Plan plan, LocalDate date) {
    return date.isBefore(plan.years().start()) || date.isAfter(plan.years().end());
  }

  private void date(Plan plan, String subject, String measure, Place place, String date) {
    book.note(
        new CheckBook.About(Findings.Kind.DATE, place, subject, measure, plan.area(), "", ""),
        date,
        plan.years().label(),
        "To be done by "
            + date
            + ", which is outside the plan's years, "
            + plan.years().label()
            + ".");
  }

  /**
   * A number that changed, a measure that left or came: a join by ref would compare the wrong ones.
   */
  private void refs(Plan plan, Measure measure) {
    for (int i = 0; i + 1 < plan.editions().size(); i++) {
      Edition edition = plan.editions().get(i);
      Edition next = plan.editions().get(i + 1);
      Optional<PrintedMeasure> before = Optional.ofNullable(measure.printed().get(edition.label()));
      Optional<PrintedMeasure> after = Optional.ofNullable(measure.printed().get(next.label()));
      if (before.isPresent() && after.isPresent()) {
        if (!number(before.get().ref()).equals(number(after.get().ref()))) {
          note(
              measure,
              next,
              before.get().ref(),
              after.get().ref(),
              before.get().ref()
                  + " of "
                  + edition.label()
                  + " is "
                  + after.get().ref()
                  + " of "
                  + next.label()
                  + ".");
        }
      } else if (before.isPresent()) {
        note(
            measure,
            next,
            before.get().ref(),
            "",
            before.get().ref() + " of " + edition.label() + " is not in " + next.label() + ".");
      } else if (after.isPresent()) {
        note(
            measure,
            next,
            "",
            after.get().ref(),
            after.get().ref() + " of " + next.label() + " is not in " + edition.label() + ".");
      }
    }
  }

  private void note(
      Measure measure, Edition edition, String before, String after, String sentence) {
    book.note(
        new CheckBook.About(
            Findings.Kind.REF,
            measure.place(),
            measure.title(),
            measure.id(),
            "",
            edition.label(),
            ""),
        before,
        after,
        sentence);
  }

  private static String number(String ref) {
    return ref.replaceAll("\\D", "");
  }

  private static CheckBook.About about(
      Findings.Kind kind, Plan plan, Edition edition, String sentence) {
    return new CheckBook.About(
        kind,
        Place.of(edition.source().isEmpty() ? plan.title() : edition.source()),
        plan.title() + ", " + edition.label(),
        "",
        plan.area(),
        edition.label(),
        sentence);
  }
}
