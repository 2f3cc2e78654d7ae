package org.weald.themes.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Figure;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.TargetRule;
import org.weald.model.TargetRule.PartYear;
import org.weald.model.TargetRule.Trajectory.Point;
import org.weald.reading.Fields;
import org.weald.reading.Quoted;

/** Reads the rules that hold a measure's own figures against numbers. */
final class FigureRules {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String PRINTED_TARGET = "the printed target";
  private static final Map<String, PartYear> PART_YEAR = partYear();

  /** The most periods a comparison can be asked to hold for: ten years of months. */
  private static final int MOST_PERIODS = 120;

  private FigureRules() {}

  private static Map<String, PartYear> partYear() {
    Map<String, PartYear> words = new LinkedHashMap<>();
    for (PartYear one : PartYear.values()) {
      words.put(one.words(), one);
    }
    return words;
  }

  /** { "at most": "47", "amber within": "5%", "part year": "pro rata" }. */
  static TargetRule threshold(String kind, Fields fields, String reading) {
    String text = fields.text(kind);
    boolean printed = text.equals(PRINTED_TARGET);
    Optional<Figure> target = printed ? Optional.empty() : FieldValues.plainNumber(text);
    if (!printed && target.isEmpty() && !text.isBlank()) {
      fields.problem(
          kind,
          Quoted.of(text) + " is not a plain number",
          "the word before it already says which side of it is meant",
          "Write a number such as \"85%\", or \"" + PRINTED_TARGET + "\"");
    }
    return new TargetRule.Threshold(
        Objects.requireNonNull(FieldValues.BOUNDS.get(kind)),
        target,
        amber(fields),
        fields.oneOf("part year", PART_YEAR, PartYear.NOT_TESTED),
        reading);
  }

  private static Optional<Amount> amber(Fields fields) {
    Optional<Amount> amber = FieldValues.amount("amber within", fields);
    if (amber.filter(FigureRules::isEverything).isPresent()) {
      fields.problem(
          "amber within",
          "100% or more leaves nothing to be Red",
          "it is how far off the target still counts as Amber",
          "Write less, such as \"5%\"");
    }
    return amber;
  }

  private static boolean isEverything(Amount amber) {
    return amber.scale() != Amount.Scale.ABSOLUTE && amber.value().compareTo(WHOLE) >= 0;
  }

  /** { "trajectory": { "must be": "at least", "from": …, "to": …, "steps": […] } }. */
  static TargetRule trajectory(Fields path, Fields fields, String reading, PeriodKind year) {
    path.need("must be");
    TargetRule.Trajectory rule =
        new TargetRule.Trajectory(
            path.oneOf("must be", FieldValues.BOUNDS, Bound.AT_LEAST),
            path.optionalObject("from").map(point -> point(point, year)),
            path.optionalObject("to").map(point -> point(point, year)),
            path.objects("steps", point -> point(point, year)),
            amber(fields),
            reading);
    checkOrder(rule, path);
    path.finish();
    return rule;
  }

  private static Point point(Fields fields, PeriodKind year) {
    Point point =
        new Point(FieldValues.period("period", fields, year), FieldValues.number("figure", fields));
    fields.finish();
    return point;
  }

  private static void checkOrder(TargetRule.Trajectory rule, Fields path) {
    List<Point> points = new ArrayList<>();
    rule.from().ifPresent(points::add);
    points.addAll(rule.steps());
    rule.to().ifPresent(points::add);
    for (int i = 1; i < points.size(); i++) {
      Period before = points.get(i - 1).period();
      Period after = points.get(i).period();
      if (FieldValues.isRead(before)
          && FieldValues.isRead(after)
          && !after.end().isAfter(before.end())) {
        path.problem(
            rule.steps().isEmpty() ? "to" : "steps",
            Quoted.of(after.label()) + " does not come after " + Quoted.of(before.label()),
            "a path goes forward in time",
            "Put from, steps and to in the order of their periods");
      }
    }
  }

  /** { "average": { "at least": "75%", "over": ["2006", "2007", "2008"], "floor": "70%" } }. */
  static Optional<TargetRule> average(Fields mean, Fields fields, String reading, PeriodKind year) {
    mean.need("over");
    Optional<Bound> bound = bound(mean, "average");
    Optional<Figure> floor =
        mean.value("floor").isPresent()
            ? Optional.of(FieldValues.number("floor", mean))
            : Optional.empty();
    List<Period> over = FieldValues.periods("over", mean, year);
    Optional<Amount> amber = amber(fields);
    Optional<TargetRule> rule =
        bound.map(
            side ->
                new TargetRule.Average(
                    side, FieldValues.number(side.words(), mean), over, floor, amber, reading));
    mean.finish();
    return rule;
  }

  /** { "duration": { "below": "5%", "periods": 4 } }. */
  static Optional<TargetRule> duration(Fields fields, String reading) {
    fields.need("periods");
    int periods = fields.optionalInt("periods", 1, MOST_PERIODS).orElse(1);
    Optional<TargetRule> rule =
        bound(fields, "duration")
            .map(
                side ->
                    new TargetRule.Duration(
                        side, FieldValues.number(side.words(), fields), periods, reading));
    fields.finish();
    return rule;
  }

  /** Exactly one of "at least", "at most", "below", "above". */
  private static Optional<Bound> bound(Fields fields, String kind) {
    List<String> present =
        FieldValues.BOUNDS.keySet().stream()
            .filter(word -> fields.value(word).isPresent())
            .toList();
    if (present.size() == 1) {
      return Optional.ofNullable(FieldValues.BOUNDS.get(present.get(0)));
    }
    fields.problem(
        present.isEmpty() ? kind : present.get(1),
        present.isEmpty() ? "the target is missing" : "two targets: " + String.join(", ", present),
        "one of these says which side of it is meant: "
            + String.join(", ", FieldValues.BOUNDS.keySet()),
        "Write for example \"at least\": \"75%\"");
    return Optional.empty();
  }
}
