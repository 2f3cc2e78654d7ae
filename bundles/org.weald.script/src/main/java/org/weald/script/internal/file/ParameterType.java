package org.weald.script.internal.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.model.Figures;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.Described;

/**
 * What a parameter may be, by the name of its type. Whether an area, an edition or a measure is
 * there is seen when the script runs: a header knows no plan.
 */
public final class ParameterType {
  /** The types that are one word. */
  public static final List<String> NAMES =
      List.of(
          "text", "int", "number", "yes-no", "edition", "area", "group", "measure", "theme",
          "period");

  /** The default of an edition that means the plan's latest. */
  public static final String LATEST = "latest";

  private static final String CHOICE = "choice";

  private ParameterType() {}

  /**
   * A type as headers write it, capitals or not: "int", "Edition", "choice(a | b)".
   *
   * @return "int", "edition", "choice(a|b)"; empty where there is none of that name
   */
  public static Optional<String> named(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (NAMES.contains(name)) {
      return Optional.of(name);
    }
    if (!name.startsWith(CHOICE)) {
      return Optional.empty();
    }
    List<String> choices = choices(CHOICE + written.substring(CHOICE.length()).strip());
    return choices.size() < 2 || choices.stream().anyMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(CHOICE + "(" + String.join("|", choices) + ")");
  }

  /** What there is to choose from in "choice(a|b|c)"; nothing for another type. */
  public static List<String> choices(String type) {
    if (!type.startsWith(CHOICE + "(") || !type.endsWith(")")) {
      return List.of();
    }
    String inside = type.substring(CHOICE.length() + 1, type.length() - 1);
    return Stream.of(inside.split("\\|", -1)).map(String::strip).distinct().toList();
  }

  /** What to write instead of an unknown type. */
  static String suggestion(String written) {
    return written.toLowerCase(Locale.ROOT).startsWith(CHOICE)
        ? "Write what there is to choose from, such as choice(rate|number)"
        : Suggestion.nearest(written, NAMES)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("Known: " + String.join(", ", NAMES) + ", choice(a|b|c)");
  }

  /** What is wrong with a value, if anything. */
  public static Optional<String> fault(Described.Parameter parameter, String value) {
    Optional<String> wanted = wanted(parameter.type(), value.strip());
    return wanted.map(
        what -> "parameter \"" + parameter.name() + "\": " + Quoted.of(value) + " is " + what);
  }

  private static Optional<String> wanted(String type, String value) {
    List<String> choices = choices(type);
    if (!choices.isEmpty()) {
      return choices.contains(value)
          ? Optional.empty()
          : Optional.of("none of " + String.join(", ", choices));
    }
    return switch (type) {
      case "int" -> WholeNumber.fault(value);
      case "number" ->
          Figures.parse(value).hasNumber() ? Optional.empty() : Optional.of("not a number");
      case "yes-no" ->
          value.equals("yes") || value.equals("no")
              ? Optional.empty()
              : Optional.of("neither yes nor no");
      case "period" ->
          isPeriod(value)
              ? Optional.empty()
              : Optional.of("no period, such as 2019/20 or May 2020");
      default -> Optional.empty();
    };
  }

  private static boolean isPeriod(String value) {
    return Periods.parse(value, Place.of("parameter"), PeriodKind.FINANCIAL_YEAR)
        .problems()
        .isEmpty();
  }
}
