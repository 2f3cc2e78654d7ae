package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.model.Observation;

/** "mean of a@2007; a@2008": the plain mean, never of percentages whose counts are not known. */
final class MeanOfMeasures implements ClaimedSum {
  private static final String FORM = "mean of ";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.SUM;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(FORM);
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.figure().hasNumber()) {
      return Optional.empty();
    }
    return Named.figures(claimed.says().substring(FORM.length()), claimed, content)
        .map(figures -> mean(claimed, figures, content));
  }

  private static Outcome mean(Claimed claimed, List<Observation> figures, Content content) {
    boolean withoutCounts =
        figures.stream().anyMatch(figure -> isPercentageWithoutCounts(figure, content));
    if (withoutCounts) {
      return new Outcome(
          "–", false, "percentages cannot be averaged without the counts they are of");
    }
    BigDecimal sum = figures.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64);
    return Outcome.of(
        claimed,
        mean,
        "the mean of the "
            + figures.size()
            + " printed figures, "
            + Printed.plain(sum)
            + " ÷ "
            + figures.size()
            + ", is ");
  }

  private static boolean isPercentageWithoutCounts(Observation figure, Content content) {
    return content
        .catalogue()
        .measure(figure.measure())
        .filter(measure -> Units.isPercent(measure.unit()))
        .map(measure -> Counts.of(measure, figure, content).isEmpty())
        .orElse(false);
  }
}
