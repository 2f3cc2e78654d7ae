package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Contribution;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Plan;
import org.weald.model.Polarity;
import org.weald.model.PrintedDirection;

/**
 * A direction printed for one year goes the way the figures of that year go. Where it says that
 * nothing moved and the figures did, that is a remark: whether a movement is real needs an error
 * that is not in the text.
 */
final class DirectionsAgainstFigures implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Contribution contribution : content.catalogue().contributions()) {
      for (PrintedDirection printed : contribution.printed().directions()) {
        content
            .catalogue()
            .measure(printed.measure())
            .ifPresent(measure -> check(measure, printed, content, book));
      }
    }
  }

  /** How a measure moved on the year before: by how much, and in which words that is told. */
  private record Move(Observation figure, BigDecimal by, String words) {}

  private static void check(
      Measure measure, PrintedDirection printed, Content content, CheckBook book) {
    Direction direction =
        content
            .catalogue()
            .planOf(measure)
            .map(plan -> plan.direction(printed.oneYear()))
            .orElse(Direction.NOT_ASSESSED);
    if (measure.better() == Polarity.NONE || direction == Direction.NOT_ASSESSED) {
      return;
    }
    String area =
        measure.area().isEmpty()
            ? content.catalogue().planOf(measure).map(Plan::area).orElse("")
            : measure.area();
    move(measure, printed, area, content)
        .ifPresent(move -> check(measure, printed, direction, move, book));
  }

  private static void check(
      Measure measure, PrintedDirection printed, Direction direction, Move move, CheckBook book) {
    int good = measure.better() == Polarity.HIGHER ? move.by().signum() : -move.by().signum();
    CheckBook.About about = book.about(Findings.Kind.DIRECTION, measure, move.figure());
    String said = "“" + printed.oneYear() + "” is printed for one year, and the figures ";
    boolean against =
        direction == Direction.IMPROVING && good < 0
            || direction == Direction.NOT_IMPROVING && good > 0;
    if (against) {
      book.failed(
          about,
          printed.oneYear(),
          move.words(),
          said + "went the other way: " + move.words() + ", where " + better(measure) + ".");
    } else if (direction == Direction.MAINTAINING && good != 0) {
      book.note(
          about,
          printed.oneYear(),
          move.words(),
          said
              + "moved: "
              + move.words()
              + ". No sampling error is in the text, so whether that is real cannot be tested.");
    } else {
      book.passed(Findings.Kind.DIRECTION);
    }
  }

  private static String better(Measure measure) {
    return measure.better() == Polarity.HIGHER ? "higher is better" : "lower is better";
  }

  /** Two figures a year apart, else the change the text quotes. */
  private static Optional<Move> move(
      Measure measure, PrintedDirection printed, String area, Content content) {
    List<Observation> own =
        new ArrayList<>(
            content.figures(measure).stream()
                .filter(figure -> figure.edition().equals(printed.edition()))
                .filter(figure -> figure.area().equals(area))
                .filter(Printed::isExact)
                .toList());
    own.sort(Comparator.comparing(Observation::period).reversed());
    Optional<Move> figures =
        own.stream()
            .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
            .limit(1)
            .flatMap(
                now ->
                    content.yearBefore(measure, now).stream()
                        .map(before -> between(measure, before, now)))
            .findFirst();
    return figures.or(
        () ->
            own.stream()
                .filter(figure -> figure.kind() == ObservationKind.CHANGE)
                .findFirst()
                .map(
                    change ->
                        new Move(
                            change,
                            Printed.value(change),
                            "a change of " + change.figure().raw() + " is quoted")));
  }

  private static Move between(Measure measure, Observation before, Observation now) {
    BigDecimal by = Printed.value(now).subtract(Printed.value(before));
    int decimals = Math.max(before.figure().decimals(), now.figure().decimals());
    String unit = Units.isPercent(measure.unit()) ? " points" : "";
    return new Move(
        now,
        by,
        Words.figure(before, measure)
            + " in "
            + Words.label(before.period())
            + ", "
            + Words.figure(now, measure)
            + " in "
            + Words.label(now.period())
            + ", "
            + (by.signum() > 0 ? "+" : "")
            + Figures.print(by, decimals)
            + unit);
  }
}
