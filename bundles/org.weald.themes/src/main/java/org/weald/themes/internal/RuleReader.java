package org.weald.themes.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weald.model.Amount;
import org.weald.model.Ids;
import org.weald.model.PeriodKind;
import org.weald.model.TargetRule;
import org.weald.model.TargetRule.Combination;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.themes.internal.FieldValues.Shares;

/** Reads a measure's target: one key decides what kind of rule it is. */
final class RuleReader {
  /** Every kind of rule, in the order the schema lists them. */
  static final Set<String> KINDS = kinds();

  private static final Map<String, TargetRule.Change.From> FROM = from();
  private static final Map<String, Combination.How> COMBINATIONS = combinations();

  /** What may stand beside the word that decides. */
  private static final Set<String> BESIDE =
      Set.of("reading", "note", "amber within", "part year", "green from", "amber from");

  private final References references;

  RuleReader(References references) {
    this.references = references;
  }

  private static Set<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>(FieldValues.BOUNDS.keySet());
    kinds.addAll(List.of("rank", "change", "trajectory", "average", "duration", "share"));
    kinds.addAll(List.of("milestone", "all of", "any of", "weighted", "script"));
    kinds.add("officer assessment");
    return kinds;
  }

  /** "previous year" for "the previous year". */
  private static Map<String, TargetRule.Change.From> from() {
    Map<String, TargetRule.Change.From> from = new LinkedHashMap<>();
    for (TargetRule.Change.From one : TargetRule.Change.From.values()) {
      from.put(one.words().replaceFirst("^the ", ""), one);
    }
    return from;
  }

  private static Map<String, Combination.How> combinations() {
    Map<String, Combination.How> combinations = new LinkedHashMap<>();
    for (Combination.How how : Combination.How.values()) {
      combinations.put(how.words(), how);
    }
    return combinations;
  }

  /**
   * The rule, or empty with a problem noted.
   *
   * @param fields the rule's own
   * @param field what the rule is called in its holder
   * @param holder where a rule of no kind is told
   * @param year the kind of year that "2019/20" is
   */
  Optional<TargetRule> read(Fields fields, String field, Fields holder, PeriodKind year) {
    List<String> present = KINDS.stream().filter(kind -> fields.value(kind).isPresent()).toList();
    if (present.isEmpty() && mistyped(fields).isPresent()) {
      // What else is in it cannot be judged before its kind is known.
      String word = mistyped(fields).orElseThrow();
      fields.problem(
          word,
          "no kind of target is named, and this is none",
          "one word decides how the measure is judged",
          Suggestion.of(word, KINDS));
      return Optional.empty();
    }
    if (present.size() != 1) {
      holder.problem(
          field,
          present.isEmpty()
              ? "no kind of target is named"
              : "two kinds of target: " + String.join(", ", present),
          "one of these decides how the measure is judged: " + String.join(", ", KINDS),
          "Write for example { \"at least\": \"85%\" }; weald rules shows them all");
    }
    String reading = fields.optionalText("reading").orElse("");
    fields.optionalText("note");
    Optional<TargetRule> rule =
        present.size() == 1 ? rule(present.get(0), fields, reading, year) : Optional.empty();
    fields.finish();
    return rule;
  }

  /** The first field that no rule has. */
  private static Optional<String> mistyped(Fields fields) {
    return fields.names().stream().filter(name -> !BESIDE.contains(name)).findFirst();
  }

  private Optional<TargetRule> rule(String kind, Fields fields, String reading, PeriodKind year) {
    Optional<Combination.How> how = Optional.ofNullable(COMBINATIONS.get(kind));
    if (how.isPresent()) {
      return Optional.of(combination(how.get(), fields, reading, year));
    }
    return switch (kind) {
      case "rank" -> fields.optionalObject(kind).map(rank -> rank(rank, reading));
      case "change" -> fields.optionalObject(kind).flatMap(change -> change(change, reading));
      case "trajectory" ->
          fields
              .optionalObject(kind)
              .map(path -> FigureRules.trajectory(path, fields, reading, year));
      case "average" ->
          fields
              .optionalObject(kind)
              .flatMap(mean -> FigureRules.average(mean, fields, reading, year));
      case "duration" ->
          fields.optionalObject(kind).flatMap(held -> FigureRules.duration(held, reading));
      case "share" -> fields.optionalObject(kind).map(share -> share(share, reading));
      case "milestone" -> fields.optionalObject(kind).map(stone -> milestone(stone, reading));
      case "script" -> Optional.of(new TargetRule.Script(calculation(fields), reading));
      case "officer assessment" ->
          Optional.of(new TargetRule.OfficerAssessment(fields.text(kind), reading));
      default -> Optional.of(FigureRules.threshold(kind, fields, reading));
    };
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
      return FieldValues.amount(name, fields);
    }
    if (way == TargetRule.Change.Way.MAINTAIN || !fields.optionalFlag(name).orElse(false)) {
      fields.problem(name, "the size is missing", "", "Write \"2%\", \"2 points\" or \"3\"");
    }
    return Optional.empty();
  }

  private TargetRule share(Fields fields, String reading) {
    fields.need("of", "what", "counting", "at least");
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
        new TargetRule.Share(
            of,
            what,
            FieldValues.statuses(fields, "counting"),
            FieldValues.percentage("at least", fields).orElse(BigDecimal.ZERO),
            reading);
    fields.finish();
    return share;
  }

  private static TargetRule milestone(Fields fields, String reading) {
    TargetRule milestone =
        new TargetRule.Milestone(fields.text("done"), FieldValues.date("by", fields), reading);
    fields.finish();
    return milestone;
  }

  private TargetRule combination(
      Combination.How how, Fields fields, String reading, PeriodKind year) {
    String kind = how.words();
    boolean weighted = how == Combination.How.WEIGHTED;
    Set<Combination.Part> seen = new HashSet<>();
    List<Combination.Part> parts = fields.objects(kind, part -> part(part, weighted, year, seen));
    if (parts.size() < 2 && fields.value(kind).filter(Json.Arr.class::isInstance).isPresent()) {
      fields.problem(
          kind,
          parts.isEmpty() ? "there is no condition" : "there is one condition only",
          "several are taken together",
          "Add another, or write the one as the target itself");
    }
    Optional<Shares> shares = weighted ? Optional.of(Shares.read(fields)) : Optional.empty();
    return new Combination(
        how, parts, shares.flatMap(Shares::green), shares.flatMap(Shares::amber), reading);
  }

  private Combination.Part part(
      Fields fields, boolean weighted, PeriodKind year, Set<Combination.Part> seen) {
    String measure = references.mention(References.Sort.MEASURE, fields, "measure");
    Optional<TargetRule> rule =
        fields.optionalObject("rule").flatMap(inner -> read(inner, "rule", fields, year));
    if (measure.isEmpty() && fields.value("rule").isEmpty()) {
      fields.problem(
          "rule",
          "the condition says nothing",
          "a rule is of this measure where no other is named; without one, the other's own counts",
          "Add \"rule\": { \"at least\": \"85%\" } or \"measure\": \"ID\"");
    }
    boolean says = !measure.isEmpty() || rule.isPresent();
    if (says && !seen.add(new Combination.Part(measure, rule, BigDecimal.ONE))) {
      fields.problem(
          measure.isEmpty() ? "rule" : "measure",
          "the same condition stands twice",
          "it would count double" + (weighted ? ", which a weight says better" : ""),
          "Take one of them out, or give it another rule");
    }
    BigDecimal weight = weighted ? weight("weight", fields) : BigDecimal.ONE;
    fields.finish();
    return new Combination.Part(measure, rule, weight);
  }

  /** A number above 0; 1 where nothing is said. */
  static BigDecimal weight(String field, Fields fields) {
    BigDecimal weight = fields.optionalNumber(field).orElse(BigDecimal.ONE);
    if (weight.signum() <= 0) {
      fields.problem(
          field,
          weight.toPlainString() + " is not a weight",
          "a weight is more than 0",
          "Write such a number, or take it out");
    }
    return weight;
  }

  private static String calculation(Fields fields) {
    String id = fields.text("script");
    if (!id.isBlank() && !id.matches("[a-z]+/\\S+")) {
      fields.problem(
          "script",
          Quoted.of(id) + " is not the id of a calculation",
          "it is the folder and the name of its file, as weald run lists them",
          "Write it as calculations/fatal-share");
    }
    return id;
  }
}
