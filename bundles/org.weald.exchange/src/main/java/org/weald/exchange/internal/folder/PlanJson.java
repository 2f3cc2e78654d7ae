package org.weald.exchange.internal.folder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.weald.model.Edition;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.model.RollUp;
import org.weald.model.SignOff;
import org.weald.model.Status;

/** Writes plans/*.json. */
final class PlanJson {
  private final Names names;

  PlanJson(Names names) {
    this.names = names;
  }

  Fieldset plan(Plan plan) {
    Fieldset json =
        new Fieldset()
            .text("id", names.of(plan.id()))
            .text("title", plan.title())
            .text("area", plan.area())
            .text("body", plan.body())
            .text("years", plan.years().label());
    if (plan.order() != Plan.ANYWHERE) {
      json.number("order", plan.order());
    }
    Fieldset statuses = new Fieldset();
    new TreeMap<>(plan.scheme().words())
        .forEach((word, status) -> statuses.needed(word, status.code()));
    json.map("words", plan.words(), word -> word)
        .object("statuses", statuses)
        .object("headline", headline(plan.headline()));
    rollUps(plan.rollUps(), json);
    if (plan.noTrendIsMaintaining()) {
      json.flag("no trend is maintaining", true);
    }
    return json.objects("editions", plan.editions(), PlanJson::edition)
        .objects("earlier", plan.earlier(), PlanJson::earlier);
  }

  private static Fieldset headline(HeadlineRule rule) {
    return new Fieldset()
        .text("share of", levels(rule.of()))
        .list("counting", codes(rule.counting()))
        .text("missing", rule.missingInDenominator() ? "in the denominator" : "left out")
        .number("decimals", rule.decimals());
  }

  static List<String> codes(Set<Status> statuses) {
    return statuses.stream().sorted().map(Status::code).toList();
  }

  private static String levels(Level level) {
    return switch (level) {
      case MEASURE -> "measures";
      case PRIORITY -> "priorities";
      case THEME -> "themes";
      case PLAN -> "plan";
      case ACTION -> "actions";
    };
  }

  private void rollUps(Map<Level, RollUp> rollUps, Fieldset json) {
    Fieldset object = new Fieldset();
    for (Level level : Level.values()) {
      RollUp rollUp = rollUps.get(level);
      if (rollUp instanceof RollUp.Worst) {
        object.text(levels(level), "worst of");
      } else if (rollUp instanceof RollUp.Share share) {
        object.object(
            levels(level), RuleJson.shares(new Fieldset(), share.greenFrom(), share.amberFrom()));
      } else if (rollUp instanceof RollUp.Weighted weighted) {
        Fieldset shares =
            RuleJson.shares(new Fieldset(), weighted.greenFrom(), weighted.amberFrom());
        Fieldset weights = new Fieldset();
        weighted.weights().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .forEach(one -> weights.number(names.of(one.getKey()), one.getValue()));
        object.object(levels(level), shares.object("weights", weights));
      }
    }
    if (!object.isEmpty()) {
      json.object("roll-ups", object);
    }
  }

  private static Fieldset edition(Edition edition) {
    return new Fieldset()
        .text("label", edition.label())
        .text("title", edition.title())
        .text("period", edition.period().label())
        .text("as at", edition.asAt().toString())
        .text("source", edition.source())
        .object(
            "statuses",
            new Fieldset()
                .text("on", levels(edition.statusesOn()))
                .text("not in the text", edition.statusesNotInText()))
        .objects("headlines", edition.headlines(), PlanJson::headline)
        .objects("sign-offs", edition.signOffs(), PlanJson::signOff)
        .text("not before", edition.notBefore());
  }

  private static Fieldset headline(Edition.PrintedHeadline headline) {
    return new Fieldset()
        .text("value", headline.value().raw())
        .text("of", headline.of())
        .text("printed", headline.sentence());
  }

  private static Fieldset signOff(SignOff signOff) {
    return new Fieldset()
        .text("stage", signOff.stage().code())
        .text("by", signOff.by())
        .text("on", signOff.on());
  }

  private static Fieldset earlier(Plan.Earlier earlier) {
    return new Fieldset()
        .text("period", earlier.period().label())
        .text("value", earlier.value().raw())
        .text("of", earlier.of())
        .text("printed", earlier.sentence())
        .text("source", earlier.source())
        .text("note", earlier.note());
  }
}
