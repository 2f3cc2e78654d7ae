package org.weald.themes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.HeadlineRule;
import org.weald.model.Ids;
import org.weald.model.Level;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;

/** Reads plans/*.json: a plan with its editions, status words and headline rule. */
final class PlanFile {
  private static final Map<String, Level> LEVELS =
      Map.of("measures", Level.MEASURE, "priorities", Level.PRIORITY, "actions", Level.ACTION);

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
            area(fields),
            fields.text("body"),
            period(fields, "years"),
            words(fields),
            scheme(fields),
            headline(fields),
            editions(fields),
            fields.objects("earlier", this::earlier));
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(plan) : Checked.bad(problems);
  }

  private static String area(Fields fields) {
    String area = fields.text("area");
    if (!area.isBlank() && !Ids.isLocal(area)) {
      fields.problem(
          "area",
          Quoted.of(area) + " is not the id of an area",
          "areas are named by their id in areas/*.csv",
          "Write it as tonbridge-and-malling");
    }
    return area;
  }

  private static Map<String, String> words(Fields fields) {
    Map<String, String> words = new LinkedHashMap<>();
    fields
        .optionalObject("words")
        .ifPresent(
            given -> {
              for (String word : List.of("theme", "priority", "measure")) {
                given.optionalText(word).ifPresent(printed -> words.put(word, printed));
              }
              given.finish();
            });
    return words;
  }

  private Period period(Fields fields, String name) {
    String text = fields.text(name);
    Checked<Period> period =
        text.isBlank() ? Checked.good(standIn()) : Periods.parse(text, fields.placeOf(name));
    problems.addAll(period.problems());
    return period.fold(value -> value, bad -> standIn());
  }

  private static Period standIn() {
    return new Period(PeriodKind.DATE, LocalDate.EPOCH, LocalDate.EPOCH, "not read");
  }

  private static StatusScheme scheme(Fields fields) {
    return new StatusScheme(
        fields.entries(
            "statuses",
            (words, word) -> words.oneOf(word, RuleReader.STATUSES, Status.NOT_TESTABLE)));
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
            RuleReader.statuses(headline, "counting"),
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
              Edition read = edition(edition);
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

  private Edition edition(Fields fields) {
    fields.need("as at", "statuses");
    Period period = period(fields, "period");
    Optional<Fields> statuses = fields.optionalObject("statuses");
    Edition edition =
        new Edition(
            fields.text("label"),
            fields.text("title"),
            period,
            RuleReader.date("as at", fields).orElse(period.end()),
            fields.text("source"),
            statuses.map(PlanFile::statusesOn).orElse(Level.MEASURE),
            statuses.flatMap(word -> word.optionalText("not in the text")).orElse(""),
            fields.objects("headlines", PlanFile::headlineFigure));
    statuses.ifPresent(Fields::finish);
    fields.optionalText("note");
    fields.finish();
    return edition;
  }

  private static Level statusesOn(Fields statuses) {
    statuses.need("on");
    statuses.optionalText("note");
    return statuses.oneOf("on", LEVELS, Level.MEASURE);
  }

  private static Edition.PrintedHeadline headlineFigure(Fields fields) {
    Edition.PrintedHeadline headline =
        new Edition.PrintedHeadline(figure(fields), fields.text("of"), fields.text("printed"));
    fields.optionalText("note");
    fields.finish();
    return headline;
  }

  private static Figure figure(Fields fields) {
    String text = fields.text("value");
    Figure figure = Figures.parse(text);
    if (!text.isBlank() && !figure.hasNumber()) {
      fields.problem("value", Quoted.of(text) + " is not a figure", "", "Write it as \"96%\"");
    }
    return figure;
  }

  private Plan.Earlier earlier(Fields fields) {
    Plan.Earlier earlier =
        new Plan.Earlier(
            period(fields, "period"),
            figure(fields),
            fields.text("of"),
            fields.text("printed"),
            fields.text("source"),
            fields.optionalText("note").orElse(""));
    fields.finish();
    return earlier;
  }
}
