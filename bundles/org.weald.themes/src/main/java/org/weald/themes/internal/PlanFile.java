package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.PeriodKind;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;

/** Reads plans/*.json: a plan with its editions, status words and headline rule. */
final class PlanFile {
  /** What can carry a status, by its words. */
  static final Map<String, Level> LEVELS =
      Map.of("measures", Level.MEASURE, "priorities", Level.PRIORITY, "actions", Level.ACTION);

  /**
   * What a plan may have a word of its own for: the three levels, and directions by their codes.
   */
  private static final List<String> WORDS =
      List.of(
          "theme",
          "priority",
          "measure",
          "improving",
          "maintaining",
          "not-improving",
          "not-assessed");

  private final References references;
  private final List<Problem> problems = new ArrayList<>();

  private PlanFile(References references) {
    this.references = references;
  }

  /** Reads one plan, or gives every problem there is. */
  static Checked<Plan> read(Json json, References references) {
    return new PlanFile(references).plan(json);
  }

  private Checked<Plan> plan(Json json) {
    Fields fields = Fields.of(json, problems);
    fields.optionalText("$schema");
    fields.need("statuses", "headline", "editions");
    Plan plan =
        new Plan(
            references.declare(References.Sort.PLAN, fields),
            fields.text("title"),
            FieldValues.area("area", fields.text("area"), fields),
            fields.text("body"),
            FieldValues.period("years", fields, PeriodKind.FINANCIAL_YEAR),
            words(fields),
            scheme(fields),
            headline(fields),
            editions(fields),
            fields.objects("earlier", PlanFile::earlier),
            new RollUpReader(references).read(fields),
            fields.optionalFlag("no trend is maintaining").orElse(false),
            fields.optionalInt("order", 1, Plan.ANYWHERE).orElse(Plan.ANYWHERE));
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(plan) : Checked.bad(problems);
  }

  private static Map<String, String> words(Fields fields) {
    Map<String, String> words = new LinkedHashMap<>();
    fields
        .optionalObject("words")
        .ifPresent(
            given -> {
              for (String word : WORDS) {
                given.optionalText(word).ifPresent(printed -> words.put(word, printed));
              }
              given.finish();
            });
    return words;
  }

  private static StatusScheme scheme(Fields fields) {
    return new StatusScheme(
        fields.anyEntries(
            "statuses",
            (words, word) -> words.oneOf(word, FieldValues.STATUSES, Status.NOT_TESTABLE)));
  }

  private static HeadlineRule headline(Fields fields) {
    return fields
        .optionalObject("headline")
        .map(PlanFile::headlineRule)
        .orElse(new HeadlineRule(Level.MEASURE, Set.of(Status.GREEN), true, 0));
  }

  private static HeadlineRule headlineRule(Fields headline) {
    headline.need("share of", "counting", "missing");
    HeadlineRule read =
        new HeadlineRule(
            headline.oneOf("share of", LEVELS, Level.MEASURE),
            FieldValues.statuses(headline, "counting"),
            headline.oneOf("missing", Map.of("in the denominator", true, "left out", false), true),
            headline.optionalInt("decimals", 0, ThemeFile.MOST_DECIMALS).orElse(0));
    headline.optionalText("note");
    headline.finish();
    return read;
  }

  private List<Edition> editions(Fields fields) {
    Set<String> labels = new HashSet<>();
    List<Edition> editions =
        fields.objects(
            "editions",
            edition -> {
              Edition read = EditionReader.read(edition);
              if (!read.label().isBlank() && !labels.add(read.label())) {
                String what = "edition " + Quoted.of(read.label()) + " stands twice";
                edition.problem("label", what, "", "Give one another label");
              }
              return read;
            });
    if (editions.isEmpty() && fields.value("editions").isPresent()) {
      fields.problem("editions", "there is no edition", "", "Add the year the plan is judged for");
    }
    return editions;
  }

  private static Plan.Earlier earlier(Fields fields) {
    Plan.Earlier earlier =
        new Plan.Earlier(
            FieldValues.period("period", fields, PeriodKind.FINANCIAL_YEAR),
            EditionReader.figure(fields),
            fields.text("of"),
            fields.text("printed"),
            fields.text("source"),
            fields.optionalText("note").orElse(""));
    fields.finish();
    return earlier;
  }
}
