package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Basis;
import org.weald.model.Checked;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;
import org.weald.model.PrintedMeasure;
import org.weald.model.Priority;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.model.SuppliedStatus;
import org.weald.model.TargetRule;
import org.weald.model.Theme;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.themes.internal.References.Sort;

/**
 * Reads themes/*.json: a theme with its priorities, measures, target rules and supplied statuses.
 */
final class ThemeFile {
  /** More digits after the point than anybody prints. */
  static final int MOST_DECIMALS = 6;

  private static final Map<String, Optional<PeriodKind>> EVERY = every();
  private static final Map<String, MeasureKind> KINDS = kinds();
  private static final Map<String, Polarity> POLARITIES =
      Map.of("higher", Polarity.HIGHER, "lower", Polarity.LOWER, "none", Polarity.NONE);

  private static final Map<String, Basis> BASES =
      Map.of("supplied", Basis.SUPPLIED, "moderated", Basis.MODERATED);

  private final References references;
  private final RuleReader rules;
  private final List<Problem> problems = new ArrayList<>();

  private ThemeFile(References references) {
    this.references = references;
    this.rules = new RuleReader(references);
  }

  private static Map<String, Optional<PeriodKind>> every() {
    Map<String, Optional<PeriodKind>> every = new LinkedHashMap<>();
    for (PeriodKind kind : PeriodKind.values()) {
      if (kind != PeriodKind.DATE && kind != PeriodKind.RANGE && kind != PeriodKind.AVERAGE) {
        every.put(kind.words(), Optional.of(kind));
      }
    }
    every.put("once", Optional.empty());
    return every;
  }

  private static Map<String, MeasureKind> kinds() {
    Map<String, MeasureKind> kinds = new LinkedHashMap<>();
    for (MeasureKind kind : MeasureKind.values()) {
      kinds.put(kind.code(), kind);
    }
    return kinds;
  }

  /** Reads one theme, or gives every problem there is but those of its ids. */
  static Checked<Theme> read(Json json, References references) {
    return new ThemeFile(references).theme(json);
  }

  private Checked<Theme> theme(Json json) {
    Fields fields = Fields.of(json, problems);
    fields.optionalText("$schema");
    fields.need("plan", "order", "priorities", "measures");
    Theme theme =
        new Theme(
            references.declare(Sort.THEME, fields),
            references.mention(Sort.PLAN, fields, "plan"),
            fields.optionalInt("order", 1, Integer.MAX_VALUE).orElse(Integer.MAX_VALUE),
            fields.text("title"),
            fields.map("printed", ThemeFile::printedTheme),
            fields.objects("priorities", this::priority),
            fields.objects("measures", this::measure),
            fields.objects("supplied", this::supplied));
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(theme) : Checked.bad(problems);
  }

  private static Theme.PrintedTheme printedTheme(Fields fields) {
    Theme.PrintedTheme printed =
        new Theme.PrintedTheme(
            fields.text("title"), fields.optionalText("vision").orElse(""), fields.texts("lead"));
    fields.optionalText("note");
    fields.finish();
    return printed;
  }

  private Priority priority(Fields fields) {
    fields.need("printed", "measures");
    Priority priority =
        new Priority(
            references.declare(Sort.PRIORITY, fields),
            fields.text("text"),
            fields.map("printed", ThemeFile::printedPriority),
            measures(fields));
    fields.optionalText("note");
    fields.finish();
    return priority;
  }

  private List<String> measures(Fields fields) {
    List<String> measures = new ArrayList<>();
    fields.texts(
        "measures", (id, place) -> measures.add(references.mention(Sort.MEASURE, id, place)));
    return measures;
  }

  private static Priority.PrintedPriority printedPriority(Fields fields) {
    Priority.PrintedPriority printed =
        new Priority.PrintedPriority(fields.text("ref"), fields.text("text"));
    fields.optionalText("note");
    fields.finish();
    return printed;
  }

  private Measure measure(Fields fields) {
    fields.need("better", "every", "kind");
    Optional<PeriodKind> every = fields.oneOf("every", EVERY, Optional.<PeriodKind>empty());
    PeriodKind year =
        every.filter(PeriodKind.ACADEMIC_YEAR::equals).orElse(PeriodKind.FINANCIAL_YEAR);
    Measure measure =
        new Measure(
            references.declare(Sort.MEASURE, fields),
            fields.text("title"),
            fields.map("printed", ThemeFile::printedMeasure),
            partOf(fields),
            quotedUnder(fields),
            fields.text("unit"),
            fields.oneOf("better", POLARITIES, Polarity.NONE),
            every,
            fields.oneOf("kind", KINDS, MeasureKind.NONE),
            derived(fields),
            fields.optionalText("source").orElse(""),
            fields.texts("lead"),
            fields.texts("partners"),
            fields.optionalText("note").orElse(""),
            references.mention(Sort.MEASURE, fields, "same as"),
            target(fields, year),
            fields.optionalInt("decimals", 0, MOST_DECIMALS),
            JudgingReader.judging(fields, year),
            JudgingReader.disclosure(fields),
            FieldValues.area("area", fields.optionalText("area").orElse(""), fields),
            fields.place());
    checkPlace(fields);
    for (String holder : List.of("target", "judging")) {
      fields.value(holder).ifPresent(all -> fields.note(Points.misplaced(measure.unit(), all)));
    }
    fields.finish();
    return measure;
  }

  /** Figures are quoted under a measure, or under a priority or theme that has none for them. */
  private String partOf(Fields fields) {
    return fields
        .optionalText("part of")
        .map(
            id ->
                references.mention(
                    List.of(Sort.MEASURE, Sort.PRIORITY, Sort.THEME),
                    id,
                    fields.placeOf("part of")))
        .orElse("");
  }

  /** A measure is printed in an edition or is a part of one that is. */
  private void checkPlace(Fields fields) {
    boolean printed = fields.value("printed").isPresent();
    boolean part = fields.value("part of").isPresent();
    if (printed == part) {
      problems.add(
          new Problem(
              printed
                  ? "a printed measure is no part of another"
                  : "the measure is neither printed nor part of another",
              printed ? fields.placeOf("part of") : fields.place(),
              "a measure has \"printed\" or \"part of\"",
              printed ? "Take one of the two out" : "Add one of the two"));
    }
    if (!part && fields.value("quoted under").isPresent()) {
      fields.problem("quoted under", "only a part is quoted under another", "", "Add \"part of\"");
    }
  }

  private static PrintedMeasure printedMeasure(Fields fields) {
    PrintedMeasure printed = new PrintedMeasure(fields.text("ref"), fields.text("title"));
    fields.optionalText("note");
    fields.finish();
    return printed;
  }

  private Map<String, String> quotedUnder(Fields fields) {
    return fields.entries(
        "quoted under", (editions, edition) -> references.mention(Sort.MEASURE, editions, edition));
  }

  private Optional<Measure.Derived> derived(Fields fields) {
    String numerator = references.mention(Sort.MEASURE, fields, "numerator");
    String denominator = references.mention(Sort.MEASURE, fields, "denominator");
    Optional<Integer> per = fields.optionalInt("per", 1, Integer.MAX_VALUE);
    if (numerator.isEmpty() != denominator.isEmpty()) {
      fields.problem(
          numerator.isEmpty() ? "denominator" : "numerator",
          "a numerator and a denominator are needed together",
          "",
          "Add the other one");
    }
    if (numerator.isEmpty() && fields.has("per")) {
      fields.problem("per", "it says of how many a rate is", "", "Add a numerator");
    }
    return numerator.isEmpty() || denominator.isEmpty()
        ? Optional.empty()
        : Optional.of(new Measure.Derived(numerator, denominator, per.orElse(100)));
  }

  private Optional<TargetRule> target(Fields fields, PeriodKind year) {
    return fields
        .optionalObject("target")
        .flatMap(target -> rules.read(target, "target", fields, year));
  }

  private SuppliedStatus supplied(Fields fields) {
    List<String> subjects = new ArrayList<>();
    for (Sort sort : List.of(Sort.PRIORITY, Sort.MEASURE, Sort.THEME)) {
      String subject = references.mention(sort, fields, sort.word());
      if (!subject.isEmpty()) {
        subjects.add(subject);
      }
    }
    if (subjects.size() != 1) {
      problems.add(
          new Problem(
              "a supplied status is of one priority, one measure or one theme",
              fields.place(),
              "",
              "Write \"priority\": \"…\", \"measure\": \"…\" or \"theme\": \"…\""));
    }
    SuppliedStatus supplied =
        new SuppliedStatus(
            subjects.isEmpty() ? "" : subjects.get(0),
            fields.text("edition"),
            fields.text("printed"),
            Status.NOT_TESTABLE,
            fields.optionalText("why").orElse(""),
            fields.oneOf("basis", BASES, Basis.SUPPLIED),
            FieldValues.date("on", fields),
            fields.place());
    checkModerated(supplied, fields);
    fields.optionalText("note");
    fields.finish();
    return supplied;
  }

  /** What the council puts in place of a lead's word has to be answered for. */
  private static void checkModerated(SuppliedStatus supplied, Fields fields) {
    if (supplied.basis() == Basis.MODERATED) {
      fields.need("why", "on");
      if (fields.value("why").isPresent() && supplied.why().isBlank()) {
        fields.problem("why", "the text is empty", "", "Give the reason it was changed");
      }
    }
  }
}
