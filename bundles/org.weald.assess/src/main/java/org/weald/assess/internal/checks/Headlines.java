package org.weald.assess.internal.checks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.Headline;
import org.weald.assess.Scorecard;
import org.weald.assess.internal.Units;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Status;

/** A printed headline, share or count, follows from the rows it is of. */
final class Headlines implements CardChecker {

  @Override
  public void check(Scorecard card, Content content, CheckBook book) {
    Headline headline = card.headline();
    for (Edition.PrintedHeadline printed : headline.printed()) {
      if (!printed.value().hasNumber()) {
        continue;
      }
      if (Units.isPercent(printed.value().unit())) {
        share(card, headline, printed, book);
      } else {
        count(card, headline, printed, book);
      }
    }
    level(card, book);
  }

  private static void share(
      Scorecard card, Headline headline, Edition.PrintedHeadline printed, CheckBook book) {
    if (headline.computed().isEmpty()) {
      return;
    }
    boolean ofMissing = isOf(printed, "missing");
    String computed = ofMissing ? headline.missingShare() : headline.computed();
    int some = ofMissing ? headline.counts().getOrDefault(Status.MISSING, 0) : headline.numerator();
    compare(
        card,
        printed,
        Figures.parse(computed),
        computed + " %",
        some + " of " + headline.denominator() + " make " + computed + " %",
        book);
  }

  /** "43 Green", "26 priorities": the rows of the status it names, or all of them. */
  private static void count(
      Scorecard card, Headline headline, Edition.PrintedHeadline printed, CheckBook book) {
    boolean known = card.edition().statusesNotInText().isEmpty();
    Optional<Status> status = statusIn(card, printed);
    boolean ofAll = isOf(printed, "priorities") || isOf(printed, "measures");
    if ((status.isEmpty() && !ofAll) || (status.isPresent() && !known)) {
      return;
    }
    int rows = status.map(one -> headline.counts().getOrDefault(one, 0)).orElse(headline.total());
    String what = status.map(card.plan().scheme()::word).orElse("listed");
    compare(
        card,
        printed,
        Figures.parse(String.valueOf(rows)),
        String.valueOf(rows),
        rows + " of the rows are " + what,
        book);
  }

  private static Optional<Status> statusIn(Scorecard card, Edition.PrintedHeadline printed) {
    return card.plan().scheme().words().entrySet().stream()
        .filter(entry -> isOf(printed, entry.getKey().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> isOf(printed, "missing") ? Optional.of(Status.MISSING) : Optional.empty());
  }

  private static boolean isOf(Edition.PrintedHeadline printed, String word) {
    return printed.of().toLowerCase(Locale.ROOT).contains(word);
  }

  private static void compare(
      Scorecard card,
      Edition.PrintedHeadline printed,
      Figure computed,
      String text,
      String sum,
      CheckBook book) {
    if (Printed.agrees(printed.value(), computed.value().orElseThrow())) {
      book.passed(Findings.Kind.HEADLINE);
      return;
    }
    book.failed(
        about(Findings.Kind.HEADLINE, card, printed.sentence()),
        printed.value().raw(),
        text,
        sum + ", and " + printed.value().raw() + " is printed.");
  }

  private static void level(Scorecard card, CheckBook book) {
    Level ruled = card.plan().headline().of();
    Edition edition = card.edition();
    if (edition.statusesOn() != ruled) {
      book.note(
          about(Findings.Kind.STATUS, card, ""),
          edition.statusesOn().code(),
          ruled.code(),
          "The headline is formed of "
              + many(ruled)
              + ", but the "
              + edition.label()
              + " edition prints its statuses on "
              + many(edition.statusesOn())
              + ".");
    }
  }

  static String many(Level level) {
    return level == Level.PRIORITY ? "priorities" : level.code() + "s";
  }

  private static CheckBook.About about(Findings.Kind kind, Scorecard card, String sentence) {
    return new CheckBook.About(
        kind,
        CardChecker.place(card),
        card.plan().title() + ", " + card.edition().label(),
        "",
        card.plan().area(),
        card.edition().label(),
        sentence);
  }
}
