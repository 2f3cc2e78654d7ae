package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Checked;
import org.weald.model.Ids;
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
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/**
 * Reads themes/*.json: a theme with its priorities, measures, target rules and supplied statuses.
 */
final class ThemeFile {
  private static final Map<String, Optional<PeriodKind>> EVERY = every();
  private static final Map<String, MeasureKind> KINDS = kinds();
  private static final Map<String, Polarity> POLARITIES =
      Map.of("higher", Polarity.HIGHER, "lower", Polarity.LOWER, "none", Polarity.NONE);

  private final String plugin;
  private final RuleReader rules;
  private final List<Problem> problems = new ArrayList<>();

  private ThemeFile(String plugin) {
    this.plugin = plugin;
    this.rules = new RuleReader(plugin);
  }

  private static Map<String, Optional<PeriodKind>> every() {
    Map<String, Optional<PeriodKind>> every = new LinkedHashMap<>();
    for (PeriodKind kind : PeriodKind.values()) {
      every.put(kind.words(), Optional.of(kind));
    }
    every.put("half", Optional.of(PeriodKind.HALF));
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

  /** Reads one theme, or gives every problem there is. */
  static Checked<Theme> read(SourceText source, String plugin) {
    return Json.read(source).then(json -> new ThemeFile(plugin).theme(json));
  }

  private Checked<Theme> theme(Json json) {
    Fields fields = Fields.of(json, problems);
    List<Measure> measures = fields.objects("measures", this::measure);
    List<Priority> priorities = fields.objects("priorities", this::priority);
    Theme theme =
        new Theme(
            id(fields),
            Ids.qualify(plugin, fields.text("plan")),
            fields.optionalInt("order").orElse(Integer.MAX_VALUE),
            fields.text("title"),
            fields.map("printed", this::printedTheme),
            priorities,
            measures,
            fields.objects("supplied", this::supplied));
    fields.optionalText("note");
    fields.finish();
    checkReferences(fields, theme);
    return problems.isEmpty() ? Checked.good(theme) : Checked.bad(problems);
  }

  private String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isBlank() && !Ids.isLocal(id)) {
      fields.problem(
          "id",
          "\"" + id + "\" is not an id",
          "small letters, digits and hyphens, a letter first",
          "Write it as road-safety");
    }
    return Ids.qualify(plugin, id);
  }

  private Theme.PrintedTheme printedTheme(Fields fields) {
    Theme.PrintedTheme printed =
        new Theme.PrintedTheme(
            fields.text("title"), fields.optionalText("vision").orElse(""), fields.texts("lead"));
    fields.optionalText("note");
    fields.finish();
    return printed;
  }

  private Priority priority(Fields fields) {
    Priority priority =
        new Priority(
            id(fields),
            fields.text("text"),
            fields.map("printed", ThemeFile::printedPriority),
            fields.texts("measures").stream().map(id -> Ids.qualify(plugin, id)).toList());
    fields.optionalText("note");
    fields.finish();
    return priority;
  }

  private static Priority.PrintedPriority printedPriority(Fields fields) {
    Priority.PrintedPriority printed =
        new Priority.PrintedPriority(fields.text("ref"), fields.text("text"));
    fields.optionalText("note");
    fields.finish();
    return printed;
  }

  private Measure measure(Fields fields) {
    Measure measure =
        new Measure(
            id(fields),
            fields.text("title"),
            fields.map("printed", ThemeFile::printedMeasure),
            reference(fields, "part of"),
            quotedUnder(fields),
            fields.optionalText("unit").orElse(""),
            fields.oneOf("better", POLARITIES, Polarity.NONE),
            fields.oneOf("every", EVERY, Optional.<PeriodKind>empty()),
            fields.oneOf("kind", KINDS, MeasureKind.NONE),
            derived(fields),
            fields.optionalText("source").orElse(""),
            fields.texts("lead"),
            fields.texts("partners"),
            fields.optionalText("note").orElse(""),
            reference(fields, "same as"),
            target(fields),
            fields.optionalInt("decimals"),
            fields.place());
    fields.finish();
    return measure;
  }

  private static PrintedMeasure printedMeasure(Fields fields) {
    PrintedMeasure printed = new PrintedMeasure(fields.text("ref"), fields.text("title"));
    fields.optionalText("note");
    fields.finish();
    return printed;
  }

  private String reference(Fields fields, String name) {
    return fields.optionalText(name).map(id -> Ids.qualify(plugin, id)).orElse("");
  }

  private Map<String, String> quotedUnder(Fields fields) {
    Map<String, String> qualified = new LinkedHashMap<>();
    fields
        .textMap("quoted under")
        .forEach((edition, id) -> qualified.put(edition, Ids.qualify(plugin, id)));
    return qualified;
  }

  private Optional<Measure.Derived> derived(Fields fields) {
    String numerator = reference(fields, "numerator");
    String denominator = reference(fields, "denominator");
    Optional<Integer> per = fields.optionalInt("per");
    if (numerator.isEmpty() != denominator.isEmpty()) {
      fields.problem(
          numerator.isEmpty() ? "denominator" : "numerator",
          "a numerator and a denominator are needed together",
          "",
          "Add the other one");
    }
    if (per.isPresent() && per.get() < 1) {
      fields.problem("per", per.get() + " is less than 1", "", "Write 100 for per cent");
    }
    return numerator.isEmpty() || denominator.isEmpty()
        ? Optional.empty()
        : Optional.of(new Measure.Derived(numerator, denominator, Math.max(1, per.orElse(100))));
  }

  private Optional<TargetRule> target(Fields fields) {
    return fields.optionalObject("target").flatMap(target -> rules.read(target, "target", fields));
  }

  private SuppliedStatus supplied(Fields fields) {
    String priority = reference(fields, "priority");
    String measure = reference(fields, "measure");
    if (priority.isEmpty() == measure.isEmpty()) {
      problems.add(
          new Problem(
              "a supplied status is of one priority or one measure",
              fields.place(),
              "",
              "Add \"priority\": \"…\" or \"measure\": \"…\""));
    }
    SuppliedStatus supplied =
        new SuppliedStatus(
            priority.isEmpty() ? measure : priority,
            fields.text("edition"),
            fields.text("printed"),
            Status.NOT_TESTABLE,
            fields.optionalText("why").orElse(""),
            fields.place());
    fields.optionalText("note");
    fields.finish();
    return supplied;
  }

  /** Ids within the plug-in must be there; ids of other plug-ins may be missing for a while. */
  private void checkReferences(Fields fields, Theme theme) {
    Set<String> measures = new HashSet<>();
    theme.measures().forEach(measure -> unique(measures, measure.id(), measure.place()));
    Set<String> priorities = new HashSet<>();
    theme
        .priorities()
        .forEach(priority -> unique(priorities, priority.id(), fields.placeOf("priorities")));
    theme
        .priorities()
        .forEach(
            priority ->
                priority
                    .measures()
                    .forEach(id -> known(id, measures, fields.placeOf("priorities"))));
    for (Measure measure : theme.measures()) {
      known(measure.partOf(), measures, measure.place());
      known(measure.sameAs(), measures, measure.place());
      measure.quotedUnder().values().forEach(id -> known(id, measures, measure.place()));
      measure
          .derived()
          .ifPresent(
              derived -> {
                known(derived.numerator(), measures, measure.place());
                known(derived.denominator(), measures, measure.place());
              });
    }
    Set<String> subjects = new HashSet<>(measures);
    subjects.addAll(priorities);
    theme.supplied().forEach(word -> known(word.subject(), subjects, word.place()));
  }

  private void unique(Set<String> ids, String id, org.weald.model.Place place) {
    if (!ids.add(id)) {
      problems.add(
          new Problem(
              "the id \"" + Ids.local(id) + "\" stands twice",
              place,
              "ids are unique within a plug-in",
              "Rename one of them"));
    }
  }

  private void known(String id, Set<String> known, org.weald.model.Place place) {
    if (!id.isEmpty() && Ids.plugin(id).equals(plugin) && !known.contains(id)) {
      problems.add(
          new Problem(
              "unknown id \"" + Ids.local(id) + "\"",
              place,
              "",
              Suggestion.of(Ids.local(id), known.stream().map(Ids::local).toList())));
    }
  }
}
