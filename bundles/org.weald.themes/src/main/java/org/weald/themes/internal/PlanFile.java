package org.weald.themes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.model.Edition;
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
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/** Reads plans/*.json: a plan with its editions, status words and headline rule. */
final class PlanFile {
  private static final Map<String, Level> LEVELS =
      Map.of("measures", Level.MEASURE, "priorities", Level.PRIORITY, "actions", Level.ACTION);

  private final String plugin;
  private final List<Problem> problems = new ArrayList<>();

  private PlanFile(String plugin) {
    this.plugin = plugin;
  }

  /** Reads one plan, or gives every problem there is. */
  static Checked<Plan> read(SourceText source, String plugin) {
    return Json.read(source).then(json -> new PlanFile(plugin).plan(json));
  }

  private Checked<Plan> plan(Json json) {
    Fields fields = Fields.of(json, problems);
    String id = fields.text("id");
    if (!id.isBlank() && !Ids.isLocal(id)) {
      fields.problem(
          "id",
          "\"" + id + "\" is not an id",
          "small letters, digits and hyphens, a letter first",
          "Write it as community-plan-2019-22");
    }
    Plan plan =
        new Plan(
            Ids.qualify(plugin, id),
            fields.text("title"),
            fields.text("area"),
            fields.text("body"),
            period(fields, "years"),
            fields.textMap("words"),
            scheme(fields),
            headline(fields),
            fields.objects("editions", this::edition),
            fields.objects("earlier", this::earlier));
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(plan) : Checked.bad(problems);
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

  private StatusScheme scheme(Fields fields) {
    Map<String, Status> words = new LinkedHashMap<>();
    fields
        .textMap("statuses")
        .forEach(
            (word, code) ->
                Status.ofCode(code)
                    .ifPresentOrElse(
                        status -> words.put(word, status),
                        () ->
                            fields.problem(
                                "statuses",
                                "unknown status \"" + code + "\"",
                                "",
                                Suggestion.of(code, RuleReader.codes()))));
    return new StatusScheme(words);
  }

  private HeadlineRule headline(Fields fields) {
    Optional<Fields> rule = fields.optionalObject("headline");
    if (rule.isEmpty()) {
      return new HeadlineRule(Level.MEASURE, java.util.Set.of(Status.GREEN), true, 0);
    }
    Fields headline = rule.get();
    HeadlineRule read =
        new HeadlineRule(
            headline.oneOf("share of", LEVELS, Level.MEASURE),
            RuleReader.statuses(headline, "counting"),
            headline.oneOf("missing", Map.of("in the denominator", true, "left out", false), true),
            headline.optionalInt("decimals").orElse(0));
    headline.optionalText("note");
    headline.finish();
    return read;
  }

  private Edition edition(Fields fields) {
    Period period = period(fields, "period");
    Optional<Fields> statuses = fields.optionalObject("statuses");
    Level on = statuses.map(on1 -> on1.oneOf("on", LEVELS, Level.MEASURE)).orElse(Level.MEASURE);
    String notInText = statuses.flatMap(word -> word.optionalText("not in the text")).orElse("");
    statuses.ifPresent(
        word -> {
          word.optionalText("note");
          word.finish();
        });
    Edition edition =
        new Edition(
            fields.text("label"),
            fields.text("title"),
            period,
            fields
                .optionalText("as at")
                .flatMap(text -> RuleReader.date("as at", text, fields))
                .orElse(period.end()),
            fields.text("source"),
            on,
            notInText,
            fields.objects("headlines", this::headlineFigure));
    fields.optionalText("note");
    fields.finish();
    return edition;
  }

  private Edition.PrintedHeadline headlineFigure(Fields fields) {
    Edition.PrintedHeadline headline =
        new Edition.PrintedHeadline(
            Figures.parse(fields.text("value")), fields.text("of"), fields.text("printed"));
    fields.optionalText("note");
    fields.finish();
    return headline;
  }

  private Plan.Earlier earlier(Fields fields) {
    Plan.Earlier earlier =
        new Plan.Earlier(
            period(fields, "period"),
            Figures.parse(fields.text("value")),
            fields.text("of"),
            fields.text("printed"),
            fields.optionalText("source").orElse(""),
            fields.optionalText("note").orElse(""));
    fields.finish();
    return earlier;
  }
}
