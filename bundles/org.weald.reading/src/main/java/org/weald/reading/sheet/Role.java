package org.weald.reading.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a sheet is taken for. */
public enum Role {
  MEASURE("Measure"),
  AREA("Area"),
  PERIOD("Period"),
  PART("Quarter or month of the year"),
  VALUE("Figures"),
  TARGET("Targets"),
  BASELINE("Baselines"),
  FORECAST("Forecasts"),
  UNIT("Unit"),
  SOURCE("Source"),
  NOTE("Note"),
  KIND("Kind of figure"),
  EDITION("Edition"),
  QUALIFIER("Qualifier"),
  PRINTED("Sentence as printed"),
  NUMERATOR("Numerator"),
  DENOMINATOR("Denominator"),
  SE("Standard error"),
  LOWER("Lower end of the interval"),
  UPPER("Upper end of the interval"),
  THEME("Theme, of a new plan"),
  BETTER("Which way is better, of a new plan"),
  NOT_USED("Not used");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }

  /** For files and the command line: "not-used"; of a column of our own, its name. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a code. */
  public static Optional<Role> of(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  /** Whether its cells are figures. */
  public boolean isFigure() {
    return this == VALUE || this == TARGET || this == BASELINE || this == FORECAST;
  }

  /** Whether several columns of a sheet may have it. */
  public boolean isRepeated() {
    return isFigure() || this == NOT_USED;
  }
}
