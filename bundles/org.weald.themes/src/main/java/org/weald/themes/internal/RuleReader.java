package org.weald.themes.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Ids;
import org.weald.model.Operator;
import org.weald.model.Status;
import org.weald.model.TargetRule;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/** Reads a measure's target: one key decides what kind of rule it is. */
final class RuleReader {
  /** Statuses by their codes. */
  static final Map<String, Status> STATUSES = statuses();

  private static final String PRINTED_TARGET = "the printed target";
  private static final Map<String, Bound> BOUNDS = bounds();
  private static final Set<String> KINDS = kinds();
  private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9.,]*(%| points?)?");
  private static final Map<String, TargetRule.Change.From> FROM =
      Map.of(
          "previous year", TargetRule.Change.From.PREVIOUS_YEAR,
          "same period last year", TargetRule.Change.From.SAME_PERIOD_LAST_YEAR,
          "baseline", TargetRule.Change.From.BASELINE);

  private final References references;

  RuleReader(References references) {
    this.references = references;
  }

  private static Map<String, Status> statuses() {
    Map<String, Status> statuses = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      statuses.put(status.code(), status);
    }
    return statuses;
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
    kinds.addAll(List.of("rank", "change", "share", "milestone", "officer assessment"));
    return kinds;
  }

  /** The rule, or empty with a problem noted. */
  Optional<TargetRule> read(Fields fields, String field, Fields measure) {
    List<String> present = KINDS.stream().filter(kind -> fields.value(kind).isPresent()).toList();
    if (present.size() != 1) {
      measure.problem(
          field,
          present.isEmpty()
              ? "no kind of target is named"
              : "two kinds of target: " + String.join(", ", present),
          "one of these decides how the measure is judged: " + String.join(", ", KINDS),
          "Write for example { \"at least\": \"85%\" }");
    }
    String reading = fields.optionalText("reading").orElse("");
    fields.optionalText("note");
    Optional<TargetRule> rule =
        present.size() == 1 ? rule(present.get(0), fields, reading) : Optional.empty();
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

  private static TargetRule threshold(String kind, Fields fields, String reading) {
    String text = fields.text(kind);
    boolean printed = text.equals(PRINTED_TARGET);
    Optional<Figure> target = printed ? Optional.empty() : plainNumber(text);
    if (!printed && target.isEmpty() && !text.isBlank()) {
      fields.problem(
          kind,
          Quoted.of(text) + " is not a plain number",
          "the word before it already says which side of it is meant",
          "Write a number such as \"85%\", or \"" + PRINTED_TARGET + "\"");
    }
    return new TargetRule.Threshold(
        Objects.requireNonNull(BOUNDS.get(kind)), target, amount("amber within", fields), reading);
  }

  private static Optional<Figure> plainNumber(String text) {
    return Optional.of(Figures.parse(text))
        .filter(figure -> figure.hasNumber() && figure.operator() == Operator.EQUAL);
  }

  /** "5%" is relative, "2 points" are percentage points, "3" is in the measure's unit. */
  private static Optional<Amount> amount(String field, Fields fields) {
    return fields.optionalText(field).flatMap(text -> amount(field, text, fields));
  }

  private static Optional<Amount> amount(String field, String text, Fields fields) {
    String digits = text.replaceFirst("(%| points?)$", "");
    Optional<BigDecimal> number = plainNumber(digits).flatMap(Figure::value);
    if (!AMOUNT.matcher(text).matches() || number.isEmpty()) {
      fields.problem(
          field, Quoted.of(text) + " is not a size", "", "Write \"5%\", \"2 points\" or \"3\"");
      return Optional.empty();
    }
    Amount.Scale scale =
        text.contains("point")
            ? Amount.Scale.POINTS
            : text.contains("%") ? Amount.Scale.PERCENT : Amount.Scale.ABSOLUTE;
    return Optional.of(new Amount(number.get(), scale));
  }

  private TargetRule rank(Fields fields, String reading) {
    fields.need("by", "lowest first", "no higher than");
    String among = fields.text("among");
    if (!among.isBlank() && !Ids.isLocal(among)) {
      fields.problem(
          "among",
          Quoted.of(among) + " is not the id of a group",
          "groups are named in the column groups of areas/*.csv",
          "Write it as kent-districts");
    }
    TargetRule.Rank.By by =
        fields.oneOf(
            "by",
            Map.of("count", TargetRule.Rank.By.COUNT, "rate", TargetRule.Rank.By.RATE),
            TargetRule.Rank.By.COUNT);
    TargetRule rank =
        new TargetRule.Rank(
            among,
            by,
            fields.optionalFlag("lowest first").orElse(true),
            fields.optionalInt("no higher than", 1, Integer.MAX_VALUE).orElse(1),
            references.mention(References.Sort.MEASURE, fields, "printed rank"),
            reading);
    fields.finish();
    return rank;
  }

  private static Optional<TargetRule> change(Fields fields, String reading) {
    fields.need("from");
    TargetRule.Change.From from = fields.oneOf("from", FROM, TargetRule.Change.From.PREVIOUS_YEAR);
    List<TargetRule.Change.Way> ways =
        Stream.of(TargetRule.Change.Way.values())
            .filter(way -> fields.value(field(way)).isPresent())
            .toList();
    if (ways.size() != 1) {
      String what = ways.isEmpty() ? "the change wanted is missing" : "two changes are wanted";
      String remedy = "Write one of \"reduce\": true, \"increase\": \"5%\" or \"maintain\": \"2%\"";
      fields.problem(ways.isEmpty() ? "from" : field(ways.get(1)), what, "", remedy);
    }
    Optional<TargetRule> rule = Optional.empty();
    for (TargetRule.Change.Way way : ways) {
      rule = Optional.of(new TargetRule.Change(from, way, by(way, fields), reading));
    }
    fields.finish();
    return rule;
  }

  private static String field(TargetRule.Change.Way way) {
    return way.name().toLowerCase(Locale.ROOT);
  }

  /** By how much; empty where true says that any change will do. */
  private static Optional<Amount> by(TargetRule.Change.Way way, Fields fields) {
    String name = field(way);
    if (fields.value(name).filter(Json.Bool.class::isInstance).isEmpty()) {
      return amount(name, fields);
    }
    if (way == TargetRule.Change.Way.MAINTAIN || !fields.optionalFlag(name).orElse(false)) {
      fields.problem(name, "the size is missing", "", "Write \"2%\", \"2 points\" or \"3\"");
    }
    return Optional.empty();
  }

  private TargetRule share(Fields fields, String reading) {
    fields.need("of", "what", "counting");
    String of = references.mention(References.Sort.PLAN, fields, "of");
    TargetRule.Share.What what =
        fields.oneOf(
            "what",
            Map.of(
                "actions",
                TargetRule.Share.What.ACTIONS,
                "measures",
                TargetRule.Share.What.MEASURES),
            TargetRule.Share.What.ACTIONS);
    TargetRule share =
        new TargetRule.Share(of, what, statuses(fields, "counting"), percentage(fields), reading);
    fields.finish();
    return share;
  }

  private static BigDecimal percentage(Fields fields) {
    String text = fields.text("at least");
    Optional<BigDecimal> share =
        text.matches("[0-9][0-9.]*%") ? plainNumber(text).flatMap(Figure::value) : Optional.empty();
    if (share.isEmpty() && !text.isBlank()) {
      fields.problem(
          "at least", Quoted.of(text) + " is not a percentage", "", "Write it as \"85%\"");
    }
    return share.orElse(BigDecimal.ZERO);
  }

  /** Status codes of a list that must not be empty. */
  static Set<Status> statuses(Fields fields, String name) {
    Set<Status> statuses = new LinkedHashSet<>();
    List<String> codes = fields.texts(name);
    for (String code : codes) {
      Status status = STATUSES.get(code);
      if (status == null) {
        String what = "unknown status " + Quoted.of(code);
        fields.problem(name, what, "", Suggestion.of(code, STATUSES.keySet()));
      } else {
        statuses.add(status);
      }
    }
    if (codes.isEmpty() && fields.value(name).isPresent()) {
      fields.problem(name, "no status is counted", "", "Write \"" + name + "\": [\"green\"]");
    }
    return statuses;
  }

  private static TargetRule milestone(Fields fields, String reading) {
    TargetRule milestone =
        new TargetRule.Milestone(fields.text("done"), date("by", fields), reading);
    fields.finish();
    return milestone;
  }

  /** A date as 2022-03-31, or empty; with a problem noted where it is none. */
  static Optional<LocalDate> date(String field, Fields fields) {
    return fields.optionalText(field).flatMap(text -> date(field, text, fields));
  }

  private static Optional<LocalDate> date(String field, String text, Fields fields) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      fields.problem(field, Quoted.of(text) + " is not a date", "", "Write it as 2022-03-31");
      return Optional.empty();
    }
  }
}
