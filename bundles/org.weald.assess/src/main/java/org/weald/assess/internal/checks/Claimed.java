package org.weald.assess.internal.checks;

import java.util.Locale;
import java.util.Optional;
import org.weald.model.Catalogue;
import org.weald.model.Claim;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Period;
import org.weald.model.Periods;

/**
 * A statement of a document made ready to be checked.
 *
 * @param claim as kept
 * @param says its kind of sum and its arguments, in lower case
 * @param measure it is about, where it names one that is there
 * @param period it is about, where it names one
 * @param figure what is printed
 */
record Claimed(
    Claim claim, String says, Optional<Measure> measure, Optional<Period> period, Figure figure) {

  static Claimed of(Claim claim, Catalogue catalogue) {
    Optional<Period> period =
        claim.period().isEmpty()
            ? Optional.empty()
            : Periods.parse(claim.period(), claim.place())
                .fold(Optional::of, problems -> Optional.<Period>empty());
    return new Claimed(
        claim,
        String.join(" ", claim.says()).strip().toLowerCase(Locale.ROOT),
        catalogue.measure(claim.measure()),
        period,
        Figures.parse(claim.printed()));
  }

  String area() {
    return claim.area();
  }

  String edition() {
    return claim.edition();
  }

  /** Whether the measure and the period it is about are there, and a number is printed. */
  boolean isAboutOneFigure() {
    return measure.isPresent() && period.isPresent() && figure.hasNumber();
  }

  String key() {
    return isAboutOneFigure()
        ? key(says, measure.orElseThrow().id(), area(), period.orElseThrow())
        : "";
  }

  static String key(String form, String measure, String area, Period period) {
    return form + "|" + measure + "|" + area + "|" + period.start() + "|" + period.end();
  }
}
