package org.weald.exchange.internal.folder;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.weald.model.Amount;
import org.weald.model.Figure;
import org.weald.model.Period;
import org.weald.model.TargetRule;
import org.weald.model.TargetRule.Combination;
import org.weald.model.TargetRule.Trajectory;

/** Writes the target of a measure: one field says what kind of rule it is. */
final class RuleJson {
  private final Names names;

  RuleJson(Names names) {
    this.names = names;
  }

  Fieldset of(TargetRule rule) {
    Fieldset json = new Fieldset();
    if (rule instanceof TargetRule.Threshold it) {
      threshold(it, json);
    } else if (rule instanceof Trajectory it) {
      json.object("trajectory", trajectory(it)).text("amber within", amber(it.amberWithin()));
    } else if (rule instanceof TargetRule.Average it) {
      json.object("average", average(it)).text("amber within", amber(it.amberWithin()));
    } else if (rule instanceof TargetRule.Duration it) {
      json.object("duration", duration(it));
    } else if (rule instanceof Combination it) {
      combination(it, json);
    } else if (rule instanceof TargetRule.Script it) {
      json.text("script", it.calculation());
    } else if (rule instanceof TargetRule.Rank it) {
      json.object("rank", rank(it));
    } else if (rule instanceof TargetRule.Change it) {
      json.object("change", change(it));
    } else if (rule instanceof TargetRule.Share it) {
      json.object("share", share(it));
    } else if (rule instanceof TargetRule.Milestone it) {
      json.object("milestone", new Fieldset().text("done", it.done()).text("by", it.by()));
    } else if (rule instanceof TargetRule.OfficerAssessment it) {
      json.text("officer assessment", it.wording());
    }
    return json.text("reading", rule.reading());
  }

  private static void threshold(TargetRule.Threshold it, Fieldset json) {
    json.text(it.bound().words(), it.target().map(Figure::raw).orElse("the printed target"))
        .text("amber within", amber(it.amberWithin()));
    if (it.partYear() != TargetRule.PartYear.NOT_TESTED) {
      json.text("part year", it.partYear().words());
    }
  }

  private static Optional<String> amber(Optional<Amount> amount) {
    return amount.map(RuleJson::amount);
  }

  /** "5%", "2 points", "3". */
  static String amount(Amount amount) {
    String number = amount.value().toPlainString();
    return switch (amount.scale()) {
      case PERCENT -> number + "%";
      case POINTS -> number + " points";
      case ABSOLUTE -> number;
    };
  }

  private static Fieldset trajectory(Trajectory it) {
    Fieldset json = new Fieldset().text("must be", it.bound().words());
    it.from().ifPresent(point -> json.object("from", point(point)));
    if (!it.steps().isEmpty()) {
      json.objects("steps", it.steps(), RuleJson::point);
    }
    it.to().ifPresent(point -> json.object("to", point(point)));
    return json;
  }

  private static Fieldset point(Trajectory.Point point) {
    return new Fieldset()
        .text("period", point.period().label())
        .text("figure", point.figure().raw());
  }

  private static Fieldset average(TargetRule.Average it) {
    return new Fieldset()
        .text(it.bound().words(), it.target().raw())
        .list("over", it.over().stream().map(Period::label).toList())
        .text("floor", it.floor().map(Figure::raw));
  }

  private static Fieldset duration(TargetRule.Duration it) {
    return new Fieldset()
        .text(it.bound().words(), it.target().raw())
        .number("periods", it.periods());
  }

  private void combination(Combination it, Fieldset json) {
    boolean weighted = it.how() == Combination.How.WEIGHTED;
    json.objects(it.how().words(), it.parts(), one -> part(one, weighted));
    it.greenFrom().ifPresent(green -> json.text("green from", percent(green)));
    it.amberFrom().ifPresent(amber -> json.text("amber from", percent(amber)));
  }

  private Fieldset part(Combination.Part part, boolean weighted) {
    Fieldset json = new Fieldset().text("measure", names.of(part.measure()));
    part.rule().ifPresent(rule -> json.object("rule", of(rule)));
    if (weighted) {
      json.number("weight", part.weight());
    }
    return json;
  }

  static Fieldset shares(Fieldset json, BigDecimal green, Optional<BigDecimal> amber) {
    json.text("green from", percent(green));
    amber.ifPresent(from -> json.text("amber from", percent(from)));
    return json;
  }

  private static String percent(BigDecimal share) {
    return share.toPlainString() + "%";
  }

  private Fieldset rank(TargetRule.Rank it) {
    return new Fieldset()
        .text("among", it.among())
        .text("by", it.by().name().toLowerCase(Locale.ROOT))
        .flag("lowest first", it.lowestFirst())
        .number("no higher than", it.noHigherThan())
        .text("printed rank", names.of(it.printedRank()));
  }

  private static Fieldset change(TargetRule.Change it) {
    Fieldset json = new Fieldset().text("from", it.from().words().replaceFirst("^the ", ""));
    String way = it.way().name().toLowerCase(Locale.ROOT);
    it.by().ifPresentOrElse(by -> json.text(way, amount(by)), () -> json.flag(way, true));
    return json;
  }

  private Fieldset share(TargetRule.Share it) {
    return new Fieldset()
        .text("of", names.of(it.of()))
        .text("what", it.what().name().toLowerCase(Locale.ROOT))
        .list("counting", PlanJson.codes(it.counting()))
        .text("at least", percent(it.atLeast()));
  }
}
