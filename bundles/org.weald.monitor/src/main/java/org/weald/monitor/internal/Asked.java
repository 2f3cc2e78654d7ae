package org.weald.monitor.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Ids;
import org.weald.model.Level;

/**
 * What a word on the command line means. Editions print other refs for the same thing (S4 is Safe 4
 * two years later), so a word leads to a subject, and the subject to its row in every edition.
 *
 * @param rows the rows the word fits, as it was first understood: as an id, a ref, or a title
 * @param byRef whether it was understood as a ref
 */
record Asked(List<Judgement> rows, boolean byRef) {
  /** Copies the rows. */
  Asked {
    rows = List.copyOf(rows);
  }

  /** Understands a word: an id before a ref, a ref before a title; capitals do not matter. */
  static Asked in(List<Scorecard> cards, String word) {
    List<Judgement> byId = fitting(cards, (card, row) -> isId(row, word));
    if (!byId.isEmpty()) {
      return new Asked(byId, false);
    }
    List<Judgement> byRef =
        fitting(cards, (card, row) -> !word.isEmpty() && row.ref().equalsIgnoreCase(word));
    return byRef.isEmpty()
        ? new Asked(fitting(cards, (card, row) -> isTitle(card, row, word)), false)
        : new Asked(byRef, true);
  }

  private static List<Judgement> fitting(
      List<Scorecard> cards, BiPredicate<Scorecard, Judgement> fits) {
    return cards.stream()
        .flatMap(card -> card.rows().stream().filter(row -> fits.test(card, row)))
        .toList();
  }

  private static boolean isId(Judgement row, String word) {
    return row.id().equalsIgnoreCase(word) || Ids.local(row.id()).equalsIgnoreCase(word);
  }

  /** As the edition prints it, or the short title Weald gives it. */
  private static boolean isTitle(Scorecard card, Judgement row, String word) {
    return isSame(row.title(), word)
        || card.themes().stream()
            .map(Scorecard.ThemeCard::theme)
            .anyMatch(
                theme ->
                    row.level() == Level.THEME
                        ? theme.id().equals(row.id()) && isSame(theme.title(), word)
                        : theme.measures().stream()
                            .anyMatch(
                                measure ->
                                    measure.id().equals(row.id())
                                        && isSame(measure.title(), word)));
  }

  /** A full stop at the end of a printed title is no part of what people type. */
  private static boolean isSame(String title, String word) {
    return bare(title).equalsIgnoreCase(bare(word));
  }

  private static String bare(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** Whether a ref stands for several things: each theme has its Priority 1. */
  boolean isAmbiguous() {
    return byRef && subjects().stream().map(Subject::id).distinct().count() > 1;
  }

  /** The rows of what was meant, in the order of the scorecards. */
  List<Judgement> inEvery(List<Scorecard> cards) {
    Set<Subject> subjects = subjects();
    return fitting(cards, (card, row) -> subjects.contains(Subject.of(row)));
  }

  private Set<Subject> subjects() {
    Set<Subject> subjects = new LinkedHashSet<>();
    rows.forEach(row -> subjects.add(Subject.of(row)));
    return subjects;
  }

  /** A measure and a priority may share an id. */
  private record Subject(Level level, String id) {
    static Subject of(Judgement row) {
      return new Subject(row.level(), row.id());
    }
  }
}
