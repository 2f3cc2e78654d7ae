package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.ObservationKind;
import org.weald.model.Period;

/** "highest in period", "lowest in period": "no higher than the second lowest for three years". */
final class ExtremeInPeriod implements ClaimedSum {

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.OTHER;
  }

  @Override
  public boolean takes(String says) {
    return says.equals("highest in period") || says.equals("lowest in period");
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.isAboutOneFigure()) {
      return Optional.empty();
    }
    boolean highest = claimed.says().startsWith("highest");
    Comparator<BigDecimal> order = highest ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return content.figures(claimed.measure().orElseThrow()).stream()
        .filter(figure -> figure.area().equals(claimed.area()))
        .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
        .filter(Printed::isExact)
        .filter(figure -> lies(figure.period(), claimed.period().orElseThrow()))
        .max(Comparator.comparing(Printed::value, order))
        .map(
            extreme ->
                Outcome.of(
                    claimed,
                    Printed.value(extreme),
                    "the "
                        + (highest ? "highest" : "lowest")
                        + " figure in the text, that of "
                        + Words.label(extreme.period())
                        + ", is "));
  }

  private static boolean lies(Period period, Period within) {
    return !period.start().isBefore(within.start()) && !period.end().isAfter(within.end());
  }
}
