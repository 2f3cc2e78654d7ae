package org.weald.exchange.internal.folder;

import java.util.Objects;
import java.util.Set;
import org.weald.model.Basis;
import org.weald.model.Disclosure;
import org.weald.model.Judging;
import org.weald.model.Measure;
import org.weald.model.PeriodKind;
import org.weald.model.PrintedMeasure;
import org.weald.model.Priority;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;

/** Writes themes/*.json. */
final class ThemeJson {
  private final Names names;
  private final RuleJson rules;
  private final Theme theme;
  private final Set<String> priorities;

  /**
   * Of one theme.
   *
   * @param priorities qualified ids of all priorities of the plug-in
   */
  ThemeJson(Names names, Theme theme, Set<String> priorities) {
    this.names = names;
    this.rules = new RuleJson(names);
    this.theme = theme;
    this.priorities = Set.copyOf(priorities);
  }

  Fieldset json() {
    Fieldset json =
        new Fieldset().text("id", names.of(theme.id())).text("plan", names.of(theme.plan()));
    if (theme.order() != Integer.MAX_VALUE) {
      json.number("order", theme.order());
    }
    return json.text("title", theme.title())
        .map("printed", theme.printed(), ThemeJson::printed)
        .objects("priorities", theme.priorities(), this::priority)
        .objects("measures", theme.measures(), this::measure)
        .objects("supplied", theme.supplied(), this::supplied);
  }

  private static Fieldset printed(Theme.PrintedTheme printed) {
    return new Fieldset()
        .text("title", printed.title())
        .text("vision", printed.vision())
        .texts("lead", printed.lead());
  }

  private Fieldset priority(Priority priority) {
    return new Fieldset()
        .text("id", names.of(priority.id()))
        .text("text", priority.text())
        .object("printed", printed(priority))
        .list("measures", names.of(priority.measures()));
  }

  private static Fieldset printed(Priority priority) {
    Fieldset editions = new Fieldset();
    priority.printed().keySet().stream()
        .sorted()
        .forEach(label -> editions.object(label, printed(priority, label)));
    return editions;
  }

  private static Fieldset printed(Priority priority, String label) {
    Priority.PrintedPriority printed = Objects.requireNonNull(priority.printed().get(label));
    return new Fieldset().text("ref", printed.ref()).text("text", printed.text());
  }

  private Fieldset measure(Measure it) {
    Fieldset json =
        new Fieldset()
            .text("id", names.of(it.id()))
            .text("title", it.title())
            .map("printed", it.printed(), ThemeJson::printed)
            .text("part of", names.of(it.partOf()))
            .map("quoted under", it.quotedUnder(), names::of)
            .text("area", it.area())
            .text("unit", it.unit())
            .text("better", better(it))
            .text("every", it.every().map(PeriodKind::words).orElse("once"))
            .text("kind", it.kind().code());
    it.derived()
        .ifPresent(
            from ->
                json.text("numerator", names.of(from.numerator()))
                    .text("denominator", names.of(from.denominator()))
                    .number("per", from.per()));
    it.decimals().ifPresent(digits -> json.number("decimals", digits));
    json.text("source", it.source())
        .texts("lead", it.lead())
        .texts("partners", it.partners())
        .text("same as", names.of(it.sameAs()));
    people(it.disclosure(), json);
    it.target().ifPresent(rule -> json.object("target", rules.of(rule)));
    if (!it.judging().equals(Judging.USUAL)) {
      json.object("judging", judging(it.judging()));
    }
    return json.text("note", it.note());
  }

  private static Fieldset printed(PrintedMeasure printed) {
    return new Fieldset().needed("ref", printed.ref()).text("title", printed.title());
  }

  private static String better(Measure measure) {
    return switch (measure.better()) {
      case HIGHER -> "higher";
      case LOWER -> "lower";
      case NONE -> "none";
    };
  }

  private static void people(Disclosure disclosure, Fieldset json) {
    if (disclosure.equals(Disclosure.OF_PEOPLE)) {
      json.flag("people", true);
    } else if (disclosure.people()) {
      json.object(
          "people",
          new Fieldset()
              .number("fewest", disclosure.fewest())
              .number("smallest base", disclosure.smallestBase()));
    }
  }

  private static Fieldset judging(Judging judging) {
    Fieldset json = new Fieldset().text("method", judging.method().code());
    if (!judging.breaks().isEmpty()) {
      json.objects(
          "breaks",
          judging.breaks(),
          one -> new Fieldset().text("from", one.from().label()).text("why", one.why()));
    }
    json.text("tolerance", judging.tolerance().map(RuleJson::amount));
    judging.least().ifPresent(least -> json.number("lowest possible", least));
    judging.most().ifPresent(most -> json.number("highest possible", most));
    if (!judging.baseline().isEmpty()) {
      json.object(
          "baseline",
          new Fieldset()
              .text("from", judging.baseline().get(0).label())
              .text("to", judging.baseline().get(1).label()));
    }
    return json.text("comparator", judging.comparator());
  }

  private Fieldset supplied(SuppliedStatus it) {
    return new Fieldset()
        .text(sort(it.subject()), names.of(it.subject()))
        .text("edition", it.edition())
        .text("printed", it.printed())
        .text("why", it.why())
        .text("basis", it.basis() == Basis.MODERATED ? "moderated" : "")
        .text("on", it.on());
  }

  private String sort(String subject) {
    if (priorities.contains(subject)) {
      return "priority";
    }
    return subject.equals(theme.id()) ? "theme" : "measure";
  }
}
