package org.weald.assess.internal.checks;

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
        .flatMap(
            figure ->
                target.map(
                    goal ->
                        Outcome.of(
                            claimed,
                            Printed.value(goal).subtract(Printed.value(figure)),
                            "the target of "
                                + Words.figure(goal, measure)
                                + " less "
                                + Words.figure(figure, measure)
                                + " is ")));
  }
}
