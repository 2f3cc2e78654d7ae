package org.weald.assess.internal.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * "Sevenoaks ranked the third highest, with 78": a place named in the sentence of a figure, against
 * the other areas' figures. Only where the sentence names one place, and names it for this area.
 */
final class RanksInWords implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      if (measure.kind() != MeasureKind.RANK && !measure.unit().equalsIgnoreCase("rank")) {
        content.figures(measure).stream()
            .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
            .filter(Printed::isExact)
            .forEach(figure -> check(measure, figure, content, book));
      }
    }
  }

  private static void check(Measure measure, Observation figure, Content content, CheckBook book) {
    String sentence = figure.provenance().sentence();
    List<RankPhrase> phrases =
        sentence.isEmpty()
            ? List.of()
            : RankPhrase.in(sentence).stream().filter(one -> !one.end().isEmpty()).toList();
    if (phrases.size() != 1 || !isOf(figure.area(), sentence, phrases.get(0), content)) {
      return;
    }
    RankPhrase phrase = phrases.get(0);
    Optional<Boolean> lowestFirst = phrase.lowestFirst(measure.better());
    List<Position> positions =
        lowestFirst.map(order -> Position.of(measure, figure, order, content)).orElse(List.of());
    if (positions.isEmpty()) {
      return;
    }
    if (positions.stream().anyMatch(one -> one.agrees(phrase.rank(), phrase.joint()))) {
      book.passed(Findings.Kind.RANK);
      return;
    }
    String printed =
        (phrase.joint() ? "joint " : "") + Words.rank(phrase.rank(), lowestFirst.get());
    book.failed(
        book.about(Findings.Kind.RANK, measure, figure),
        printed,
        Words.rank(positions.get(0).first(), lowestFirst.get()),
        RankAmongAreas.words(content.areaName(figure.area()), positions)
            + "; "
            + printed
            + " is printed.");
  }

  /** Whether the last area named before the place is this one, or none is and it is named after. */
  private static boolean isOf(String area, String sentence, RankPhrase phrase, Content content) {
    String before = sentence.substring(0, phrase.at()).toLowerCase(Locale.ROOT);
    String nearest = "";
    int at = -1;
    for (Area one : content.groupOf(area)) {
      int found = before.lastIndexOf(one.name().toLowerCase(Locale.ROOT));
      if (found > at) {
        at = found;
        nearest = one.id();
      }
    }
    return nearest.equals(area);
  }
}
