package org.weald.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter typed in place of a digit it looks like: "1,23O" for 1,230. */
final class MistypedDigits {
  private static final Pattern ALMOST_A_NUMBER =
      Pattern.compile("[-−+<>]?£?(?=[^0-9]*[0-9])(?=[^OolI]*([OolI]))[0-9OolI,.]{2,40}%?");

  private MistypedDigits() {}

  /** What to say of a cell that cannot be read; empty where no such letter is the reason. */
  static Optional<Problem> problem(String raw, Place place) {
    Matcher almost = ALMOST_A_NUMBER.matcher(raw.strip());
    if (!almost.matches()) {
      return Optional.empty();
    }
    String digits = raw.strip().replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
    return Figures.parse(digits).hasNumber()
        ? Optional.of(
            new Problem(
                "cannot read \"" + raw + "\" as a figure",
                place,
                "there is a letter " + almost.group(1) + " in it",
                "Write digits only, if this is meant: " + digits))
        : Optional.empty();
  }
}
