package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.assess.internal.Units;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;

/**
 * From what to what a stated change is: "change" is on the year before; "change from baseline" and
 * "change from target" on those, "change from 2871" on that number; "change of target …" is about
 * the target in place of the figure.
 */
final class Start {
  /** "percent change from 2871": a figure that stands in the text without its period. */
  private static final Pattern LITERAL = Pattern.compile(" from (\\d[\\d,]*(?:\\.\\d+)?)%?$");

  private final Claimed claimed;
  private final Content content;
  private final Measure measure;

  Start(Claimed claimed, Content content) {
    this.claimed = claimed;
    this.content = content;
    this.measure = claimed.measure().orElseThrow();
  }

  /** What is compared: the target where the statement says so, else the figure or its forecast. */
  Optional<Observation> now() {
    if (claimed.says().contains("of target")) {
      return at(ObservationKind.TARGET);
    }
    return at(ObservationKind.ACTUAL).or(() -> at(ObservationKind.FORECAST));
  }

  /** What it is compared with. */
  Optional<BigDecimal> before(Observation now) {
    Matcher literal = LITERAL.matcher(claimed.says());
    if (literal.find()) {
      return Figures.parse(literal.group(1)).value();
    }
    if (claimed.says().contains("from baseline")) {
      return latest(ObservationKind.BASELINE, now.period()).map(Printed::value);
    }
    if (claimed.says().contains("from target")) {
      return latest(ObservationKind.TARGET, now.period()).map(Printed::value);
    }
    return content.yearBefore(measure, now).map(Printed::value).or(() -> fromPrintedChange(now));
  }

  private Optional<Observation> at(ObservationKind kind) {
    Period period = claimed.period().orElseThrow();
    return content
        .at(measure, claimed.area(), period, kind, claimed.edition())
        .filter(Printed::isExact);
  }

  private Optional<Observation> latest(ObservationKind kind, Period now) {
    return at(kind)
        .or(
            () ->
                content.figures(measure).stream()
                    .filter(figure -> figure.kind() == kind)
                    .filter(figure -> figure.area().equals(claimed.area()))
                    .filter(Printed::isExact)
                    .filter(
                        figure ->
                            kind == ObservationKind.TARGET
                                || !figure.period().end().isAfter(now.end()))
                    .max(Comparator.comparing(Observation::period)));
  }

  /** Where the year before is not printed, this year's less its printed change. */
  private Optional<BigDecimal> fromPrintedChange(Observation now) {
    return content.allAt(measure, now.area(), now.period(), ObservationKind.CHANGE).stream()
        .filter(figure -> Units.own(figure, measure))
        .filter(Printed::isExact)
        .findFirst()
        .map(change -> Printed.value(now).subtract(Printed.value(change)));
  }
}
