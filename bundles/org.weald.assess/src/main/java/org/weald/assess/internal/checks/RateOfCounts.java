package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Measure;

/** "rate": the share or rate a measure declares, from its two counts. */
final class RateOfCounts implements ClaimedSum {

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.RATE;
  }

  @Override
  public boolean takes(String says) {
    return says.equals("rate");
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.isAboutOneFigure()) {
      return Optional.empty();
    }
    Optional<Measure.Derived> derived = claimed.measure().flatMap(Measure::derived);
    Optional<BigDecimal> some =
        derived.flatMap(counts -> count(counts.numerator(), claimed, content));
    Optional<BigDecimal> all =
        derived
            .flatMap(counts -> count(counts.denominator(), claimed, content))
            .filter(value -> value.signum() != 0);
    if (some.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal rate =
        some.get()
            .multiply(BigDecimal.valueOf(derived.orElseThrow().per()))
            .divide(all.get(), MathContext.DECIMAL64);
    return Optional.of(
        Outcome.of(
            claimed, rate, Printed.plain(some.get()) + " of " + Printed.plain(all.get()) + " is "));
  }

  private static Optional<BigDecimal> count(String measure, Claimed claimed, Content content) {
    return content
        .catalogue()
        .measure(measure)
        .flatMap(
            one ->
                content.actual(
                    one, claimed.area(), claimed.period().orElseThrow(), claimed.edition()))
        .map(Printed::value);
  }
}
