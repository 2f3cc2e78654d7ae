package org.weald.workbench.views.internal.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * What stands behind a number that is typed. A measure knows its own unit, those its figures were
 * printed in and the words of its title; "%" and "£" are units wherever they stand. Anything else
 * is more likely a slip of the finger, "4o" for 40, than a unit.
 *
 * @param measure whose figure it is
 * @param catalogue its figures so far
 */
record TypedUnit(Measure measure, Catalogue catalogue) {

  /** Why a figure cannot be in its unit, and what to write; empty where it can. */
  Optional<Problem> unknown(Figure figure) {
    String unit = figure.unit().strip();
    if (unit.isEmpty() || unit.startsWith("%") || unit.startsWith("£") || knows(unit)) {
      return Optional.empty();
    }
    Optional<String> meant = digits(figure.raw().strip());
    if (meant.isPresent()) {
      return Optional.of(
          new Problem(
              "\"" + figure.raw().strip() + "\" has a letter where a digit belongs",
              Place.of(Contribution.WORKSPACE),
              "the letters O, l and I look like 0 and 1",
              "Write " + meant.get() + " if that is meant"));
    }
    String own =
        measure.unit().isEmpty() || measure.unit().equals("none")
            ? "has no unit"
            : "is in \"" + measure.unit() + "\"";
    return Optional.of(
        new Problem(
            "\"" + figure.raw().strip() + "\" reads as a number in \"" + unit + "\"",
            Place.of(Contribution.WORKSPACE),
            "this measure " + own + " and has no figure in \"" + unit + "\"",
            "Write the number alone"));
  }

  /** The number that is meant where letters that look like digits stand among digits. */
  private static Optional<String> digits(String raw) {
    boolean alike = raw.matches("[0-9OolI.,]+") && raw.matches(".*[0-9].*");
    return alike
        ? Optional.of(raw.replaceAll("[Oo]", "0").replaceAll("[lI]", "1"))
        : Optional.empty();
  }

  private boolean knows(String unit) {
    String wanted = unit.toLowerCase(Locale.UK);
    return Stream.concat(
            Stream.of(measure.unit(), measure.title()),
            catalogue.observations(measure.seriesId()).stream().map(it -> it.figure().unit()))
        .map(words -> words.toLowerCase(Locale.UK))
        .anyMatch(words -> within(wanted, words));
  }

  /** Whether all words of the one are among those of the other, one person or several people. */
  private static boolean within(String unit, String words) {
    String padded = " " + words.replaceAll("[^\\p{L}\\p{N}%£/]+", " ").strip() + " ";
    String plain = unit.replaceAll("[^\\p{L}\\p{N}%£/]+", " ").strip();
    return !plain.isEmpty()
        && (padded.contains(" " + plain + " ") || padded.contains(" " + plain + "s "));
  }
}
