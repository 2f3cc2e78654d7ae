package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.assess.Findings;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * "baseline less 20%", "baseline plus 7%", "2871 less 20%": a target set as a stretch of where
 * things were.
 */
final class BaselineAndStretch implements ClaimedSum {
  private static final Pattern FORM =
      Pattern.compile(
          "(baseline|\\d[\\d,]*(?:\\.\\d+)?) (less|plus) (\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)");

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.CHANGE;
  }

  @Override
  public boolean takes(String says) {
    return FORM.matcher(says).matches();
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    Matcher form = FORM.matcher(claimed.says());
    if (!form.matches() || claimed.measure().isEmpty() || !claimed.figure().hasNumber()) {
      return Optional.empty();
    }
    BigDecimal stretch = new BigDecimal(form.group(3));
    BigDecimal signed = form.group(2).equals("less") ? stretch.negate() : stretch;
    if (!form.group(1).equals("baseline")) {
      return Figures.parse(form.group(1))
          .value()
          .map(baseline -> stretched(claimed, baseline, signed, form.group(2)));
    }
    return content.figures(claimed.measure().get()).stream()
        .filter(figure -> figure.kind() == ObservationKind.BASELINE)
        .filter(figure -> figure.area().equals(claimed.area()))
        .filter(Printed::isExact)
        .max(Comparator.comparing(Observation::period))
        .map(Printed::value)
        .map(baseline -> stretched(claimed, baseline, signed, form.group(2)));
  }

  private static Outcome stretched(
      Claimed claimed, BigDecimal baseline, BigDecimal percent, String word) {
    BigDecimal target =
        baseline
            .multiply(Printed.HUNDRED.add(percent))
            .divide(Printed.HUNDRED, MathContext.DECIMAL64);
    return Outcome.of(
        claimed,
        target,
        "the baseline of "
            + Printed.plain(baseline)
            + " "
            + word
            + " "
            + Printed.plain(percent.abs())
            + " % is ");
  }
}
