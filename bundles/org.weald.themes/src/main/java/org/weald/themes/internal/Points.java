package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weald.model.Problem;
import org.weald.reading.Json;
import org.weald.reading.Quoted;

/** Percentage points are of percentages: "2 points" says nothing of a number of people. */
final class Points {
  private static final List<String> TOLERANCES = List.of("amber within", "tolerance");

  private final String unit;
  private final List<Problem> problems = new ArrayList<>();

  private Points(String unit) {
    this.unit = unit;
  }

  /**
   * Tolerances in points where the figures are no percentages.
   *
   * @param unit of the measure, as printed
   * @param holder the measure's target or its judging
   */
  static List<Problem> misplaced(String unit, Json holder) {
    Points points = new Points(unit);
    if (!isPercent(unit)) {
      points.look(holder);
    }
    return points.problems;
  }

  private static boolean isPercent(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    return lower.isBlank()
        || lower.contains("%")
        || lower.contains("percent")
        || lower.contains("per cent");
  }

  private void look(Json value) {
    if (value instanceof Json.Arr list) {
      list.items().forEach(this::look);
    }
    // A condition that names a measure is about that one's figures, whose unit it has.
    if (value instanceof Json.Obj object && !object.fields().containsKey("measure")) {
      object.fields().forEach((name, field) -> field(name, field.value()));
    }
  }

  private void field(String name, Json value) {
    if (!(value instanceof Json.Text text) || !TOLERANCES.contains(name)) {
      look(value);
      return;
    }
    String size = text.value();
    if (size.endsWith("point") || size.endsWith("points")) {
      String number = size.replaceFirst(" ?points?$", "");
      problems.add(
          new Problem(
              "field \"" + name + "\": " + Quoted.of(size) + " of " + Quoted.of(unit),
              text.place(),
              "points are for percentages",
              "Write \"" + number + "\" for so many of them, or \"" + number + "%\""));
    }
  }
}
