package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Period;

/**
 * "percent of target": the figure in per cent of the target of its period, or of the one it is a
 * part of.
 */
final class PercentOfTarget implements ClaimedSum {

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.SHARE;
  }

  @Override
  public boolean takes(String says) {
    return says.equals("percent of target");
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.isAboutOneFigure()) {
      return Optional.empty();
    }
    Measure measure = claimed.measure().orElseThrow();
    Period period = claimed.period().orElseThrow();
    Optional<Observation> target =
        content
            .target(measure, claimed.area(), period, claimed.edition())
            .filter(goal -> Printed.value(goal).signum() != 0);
    return content
        .actual(measure, claimed.area(), period, claimed.edition())
        .flatMap(figure -> target.map(goal -> share(claimed, figure, goal)));
  }

  private static Outcome share(Claimed claimed, Observation figure, Observation goal) {
    BigDecimal percent =
        Printed.value(figure)
            .multiply(Printed.HUNDRED)
            .divide(Printed.value(goal), MathContext.DECIMAL64);
    return Outcome.of(
        claimed,
        percent,
        Printed.plain(Printed.value(figure))
            + " of the target of "
            + Printed.plain(Printed.value(goal))
            + " is ");
  }
}
