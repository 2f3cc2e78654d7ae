package org.weald.workbench.views.internal.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.model.Contribution;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * How a number is typed. Printed text may say "sixty"; who types a figure writes it in digits, and
 * in no more than a computer's number holds.
 */
final class TypedDigits {
  /** A double holds every number of so many significant digits, and not every one of more. */
  private static final int MOST = 15;

  private TypedDigits() {}

  /** Why a figure that was read cannot be taken as it is typed; empty where it can. */
  static Optional<Problem> refused(Figure figure) {
    String text = figure.raw().strip();
    Optional<BigDecimal> value = figure.value();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (text.chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
      return Optional.of(
          problem(
              "\"" + text + "\" is a number in words",
              "figures are typed in digits",
              "Write " + Figures.print(value.get(), Math.max(0, value.get().scale()))));
    }
    int digits = value.get().stripTrailingZeros().precision();
    return digits <= MOST
        ? Optional.empty()
        : Optional.of(
            problem(
                "this number has " + digits + " digits that count",
                "no more than " + MOST + " can be kept exactly",
                "Check it, or write it rounded"));
  }

  private static Problem problem(String what, String why, String remedy) {
    return new Problem(what, Place.of(Contribution.WORKSPACE), why, remedy);
  }
}
