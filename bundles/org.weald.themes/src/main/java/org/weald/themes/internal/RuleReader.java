package org.weald.themes.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Ids;
import org.weald.model.Status;
import org.weald.model.TargetRule;
import org.weald.reading.Fields;
import org.weald.reading.Suggestion;

/** Reads a measure's target: one key decides what kind of rule it is. */
final class RuleReader {
  private static final String PRINTED_TARGET = "the printed target";
  private static final Map<String, Bound> BOUNDS = bounds();
  private static final Set<String> KINDS = kinds();

  private final String plugin;

  RuleReader(String plugin) {
    this.plugin = plugin;
  }

  private static Map<String, Bound> bounds() {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    for (Bound bound : Bound.values()) {
      bounds.put(bound.words(), bound);
    }
    return bounds;
  }

  private static Set<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>(BOUNDS.keySet());
    kinds.addAll(Set.of("rank", "change", "share", "milestone", "officer assessment"));
    return kinds;
  }

  /** The rule, or empty with a problem noted. */
  Optional<TargetRule> read(Fields fields, String field, Fields measure) {
    Set<String> present = new LinkedHashSet<>(fields.names());
    present.retainAll(KINDS);
    if (present.size() != 1) {
      measure.problem(
          field,
          present.isEmpty() ? "no kind of target is named" : "two kinds of target: " + present,
          "one of these decides how the measure is judged: " + String.join(", ", KINDS),
          "Write for example { \"at least\": \"85%\" }");
      return Optional.empty();
    }
    String reading = fields.optionalText("reading").orElse("");
    fields.optionalText("note");
    Optional<TargetRule> rule = rule(present.iterator().next(), fields, reading);
    fields.finish();
    return rule;
  }

  private Optional<TargetRule> rule(String kind, Fields fields, String reading) {
    return switch (kind) {
      case "rank" -> fields.optionalObject(kind).map(rank -> rank(rank, reading));
      case "change" -> fields.optionalObject(kind).flatMap(change -> change(change, reading));
      case "share" -> fields.optionalObject(kind).map(share -> share(share, reading));
      case "milestone" -> fields.optionalObject(kind).map(stone -> milestone(stone, reading));
      case "officer assessment" ->
          Optional.of(new TargetRule.OfficerAssessment(fields.text(kind), reading));
      default -> Optional.of(threshold(kind, fields, reading));
    };
  }

  private TargetRule threshold(String kind, Fields fields, String reading) {
    String text = fields.text(kind);
    Optional<Figure> target = Optional.empty();
    if (!text.equals(PRINTED_TARGET)) {
      target = Optional.of(Figures.parse(text)).filter(Figure::hasNumber);
      if (target.isEmpty()) {
        fields.problem(
            kind,
            "\"" + text + "\" is not a number",
            "",
            "Write a number such as \"85%\", or \"" + PRINTED_TARGET + "\"");
      }
    }
    Optional<Amount> amber =
        fields.optionalText("amber within").flatMap(size -> amount("amber within", size, fields));
    return new TargetRule.Threshold(
        java.util.Objects.requireNonNull(BOUNDS.get(kind)), target, amber, reading);
  }

  /** "5%" is relative, "2 points" are percentage points, "3" is in the measure's unit. */
  private static Optional<Amount> amount(String field, String text, Fields fields) {
    Figure figure = Figures.parse(text.replace("points", "").replace("point", "").strip());
    if (figure.value().isEmpty() || figure.value().get().signum() < 0) {
      fields.problem(
          field, "\"" + text + "\" is not a size", "", "Write \"5%\", \"2 points\" or \"3\"");
      return Optional.empty();
    }
    Amount.Scale scale =
        text.contains("point")
            ? Amount.Scale.POINTS
            : text.contains("%") ? Amount.Scale.PERCENT : Amount.Scale.ABSOLUTE;
    return Optional.of(new Amount(figure.value().get(), scale));
  }

  private TargetRule rank(Fields fields, String reading) {
    String among = fields.text("among");
    TargetRule.Rank.By by =
        fields.oneOf(
            "by",
            Map.of("count", TargetRule.Rank.By.COUNT, "rate", TargetRule.Rank.By.RATE),
            TargetRule.Rank.By.COUNT);
    boolean lowestFirst = fields.optionalFlag("lowest first").orElse(true);
    Optional<Integer> last = fields.optionalInt("no higher than");
    if (last.isEmpty() || last.get() < 1) {
      fields.problem(
          "no higher than", "a rank from 1 is needed", "", "Write \"no higher than\": 3");
    }
    String printedRank =
        fields.optionalText("printed rank").map(id -> Ids.qualify(plugin, id)).orElse("");
    fields.finish();
    return new TargetRule.Rank(among, by, lowestFirst, last.orElse(1), printedRank, reading);
  }

  private static Optional<TargetRule> change(Fields fields, String reading) {
    Map<String, TargetRule.Change.From> froms =
        Map.of(
            "previous year", TargetRule.Change.From.PREVIOUS_YEAR,
            "same period last year", TargetRule.Change.From.SAME_PERIOD_LAST_YEAR,
            "baseline", TargetRule.Change.From.BASELINE);
    TargetRule.Change.From from = fields.oneOf("from", froms, TargetRule.Change.From.PREVIOUS_YEAR);
    Optional<TargetRule> rule = Optional.empty();
    for (TargetRule.Change.Way way : TargetRule.Change.Way.values()) {
      String name = way.name().toLowerCase(java.util.Locale.ROOT);
      if (fields.has(name)) {
        boolean any =
            fields.value(name).filter(org.weald.reading.Json.Bool.class::isInstance).isPresent();
        Optional<Amount> by =
            any
                ? Optional.empty()
                : fields.optionalText(name).flatMap(text -> amount(name, text, fields));
        rule = Optional.of(new TargetRule.Change(from, way, by, reading));
      }
    }
    if (rule.isEmpty()) {
      fields.problem(
          "from",
          "the change wanted is missing",
          "",
          "Add \"reduce\": true, \"increase\": \"5%\" or \"maintain\": \"2%\"");
    }
    fields.finish();
    return rule;
  }

  private TargetRule share(Fields fields, String reading) {
    String of = Ids.qualify(plugin, fields.text("of"));
    TargetRule.Share.What what =
        fields.oneOf(
            "what",
            Map.of(
                "actions",
                TargetRule.Share.What.ACTIONS,
                "measures",
                TargetRule.Share.What.MEASURES),
            TargetRule.Share.What.ACTIONS);
    Set<Status> counting = statuses(fields, "counting");
    String text = fields.text("at least");
    BigDecimal atLeast = Figures.parse(text).value().orElse(null);
    if (atLeast == null) {
      fields.problem("at least", "\"" + text + "\" is not a percentage", "", "Write \"85%\"");
      atLeast = BigDecimal.ZERO;
    }
    fields.finish();
    return new TargetRule.Share(of, what, counting, atLeast, reading);
  }

  /** Status codes of a list. */
  static Set<Status> statuses(Fields fields, String name) {
    Set<Status> statuses = new LinkedHashSet<>();
    for (String code : fields.texts(name)) {
      Optional<Status> status = Status.ofCode(code);
      if (status.isEmpty()) {
        fields.problem(name, "unknown status \"" + code + "\"", "", Suggestion.of(code, codes()));
      }
      status.ifPresent(statuses::add);
    }
    if (statuses.isEmpty()) {
      fields.problem(name, "no status is counted", "", "Write \"" + name + "\": [\"green\"]");
    }
    return statuses;
  }

  static Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>();
    for (Status status : Status.values()) {
      codes.add(status.code());
    }
    return codes;
  }

  private static TargetRule milestone(Fields fields, String reading) {
    String done = fields.text("done");
    Optional<LocalDate> by = fields.optionalText("by").flatMap(text -> date("by", text, fields));
    fields.finish();
    return new TargetRule.Milestone(done, by, reading);
  }

  /** A date as 2022-03-31, or empty with a problem noted. */
  static Optional<LocalDate> date(String field, String text, Fields fields) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      fields.problem(field, "\"" + text + "\" is not a date", "", "Write it as 2022-03-31");
      return Optional.empty();
    }
  }
}
