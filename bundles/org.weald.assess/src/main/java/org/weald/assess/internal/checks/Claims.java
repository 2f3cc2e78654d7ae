package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Figures;
import org.weald.model.Measure;

/** The statements of a report, each held against the sum that would make it true. */
final class Claims implements Checker {
  /** Every kind of statement, the more special before the more general. */
  static final List<ClaimedSum> KINDS =
      List.of(
          new SumOfAreas(),
          new SumOfMeasures(),
          new MeanOfMeasures(),
          new DifferenceOfMeasures(),
          new RateOfCounts(),
          new DifferenceFromTarget(),
          new ChangeInNumber(),
          new ChangeInPercent(),
          new PercentOfTarget(),
          new BaselineAndStretch(),
          new RankAmongAreas(),
          new ShareWhere(),
          new ShareOfNumber(),
          new SameFigure(),
          new ExtremeInPeriod(),
          new CountOfRows(),
          new PeriodOfFigure(),
          new BelowTarget());

  @Override
  public void check(Content content, CheckBook book) {
    content.claims().forEach(claimed -> check(claimed, content, book));
  }

  private static void check(Claimed claimed, Content content, CheckBook book) {
    Optional<ClaimedSum> form = KINDS.stream().filter(one -> one.takes(claimed.says())).findFirst();
    CheckBook.About about =
        about(claimed, form.map(ClaimedSum::kind).orElse(Findings.Kind.OTHER), content);
    Optional<ClaimedSum.Outcome> outcome = form.flatMap(one -> one.work(claimed, content));
    if (outcome.isEmpty()) {
      book.note(about, claimed.claim().printed(), "", undecided(claimed, form.isPresent()));
      return;
    }
    ClaimedSum.Outcome found = outcome.get();
    if (found.agrees()) {
      book.passed(about.kind());
    } else if (found.roundingExplains()) {
      book.explained(about, claimed.claim().printed(), found.text(), sentence(claimed, found));
    } else {
      book.failed(about, claimed.claim().printed(), found.text(), sentence(claimed, found));
    }
  }

  private static String undecided(Claimed claimed, boolean known) {
    return known
        ? "Could not be checked, as not every figure it takes is in the text: “"
            + claimed.claim().sentence()
            + "”"
        : "Could not be checked, as Weald knows no sum called “" + claimed.says() + "”.";
  }

  private static String sentence(Claimed claimed, ClaimedSum.Outcome outcome) {
    return Words.sentence(outcome.sum())
        + "; "
        + outcome.printed().orElseGet(() -> Printed.print(Figures.parse(claimed.claim().printed())))
        + " is printed."
        + (outcome.remark().isEmpty() ? "" : " " + outcome.remark());
  }

  private static CheckBook.About about(Claimed claimed, Findings.Kind kind, Content content) {
    String measure = claimed.measure().map(Measure::title).orElse(claimed.claim().measure());
    List<String> parts = new ArrayList<>(List.of(measure));
    if (!claimed.area().isEmpty()) {
      parts.add(content.areaName(claimed.area()));
    }
    parts.add(claimed.claim().period());
    return new CheckBook.About(
        kind,
        claimed.claim().place(),
        String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList()),
        claimed.claim().measure(),
        claimed.area(),
        claimed.edition(),
        claimed.claim().sentence());
  }
}
