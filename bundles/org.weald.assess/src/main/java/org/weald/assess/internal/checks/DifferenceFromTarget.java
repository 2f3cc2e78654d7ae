package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;

/** "difference from target": the target less the figure, so that worse than a floor is negative. */
final class DifferenceFromTarget implements ClaimedSum {

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.DIFFERENCE;
  }

  @Override
  public boolean takes(String says) {
    return says.equals("difference from target");
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
            .at(measure, claimed.area(), period, ObservationKind.TARGET, claimed.edition())
            .filter(Printed::isExact);
    return content
        .actual(measure, claimed.area(), period, claimed.edition())
        .flatMap(figure -> target.map(goal -> difference(claimed, measure, goal, figure, content)));
  }

  private static Outcome difference(
      Claimed claimed, Measure measure, Observation goal, Observation figure, Content content) {
    Outcome outcome =
        Outcome.of(
            claimed,
            Printed.value(goal).subtract(Printed.value(figure)),
            "the target of "
                + Words.figure(goal, measure)
                + " less "
                + Words.figure(figure, measure)
                + " is ");
    return outcome.agrees()
        ? outcome
        : outcome.with(remark(claimed, measure, goal, figure, content));
  }

  /** Whether it is only that the two were rounded before the one was taken from the other. */
  private static String remark(
      Claimed claimed, Measure measure, Observation goal, Observation figure, Content content) {
    Optional<Counts> counts = Counts.of(measure, figure, content);
    if (counts.isPresent()) {
      int per = measure.derived().map(Measure.Derived::per).orElse(100);
      BigDecimal rate =
          counts
              .get()
              .some()
              .multiply(BigDecimal.valueOf(per))
              .divide(counts.get().all(), MathContext.DECIMAL64);
      BigDecimal exact = Printed.value(goal).subtract(rate);
      return Printed.agrees(claimed.figure(), exact)
          ? "Rounding explains it: from " + counts.get().words() + " it is what is printed."
          : "Before rounding the counts, "
              + counts.get().words()
              + ", give "
              + Printed.print(exact, claimed.figure())
              + " too.";
    }
    BigDecimal off =
        Printed.value(goal)
            .subtract(Printed.value(figure))
            .subtract(claimed.figure().value().orElseThrow())
            .abs();
    BigDecimal drift = Rounding.drift(List.of(goal, figure)).add(Rounding.half(claimed.figure()));
    return off.compareTo(drift) <= 0 ? "Rounding of the two could explain it." : "";
  }
}
