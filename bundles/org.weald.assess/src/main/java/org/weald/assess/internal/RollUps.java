package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Basis;
import org.weald.model.Figures;
import org.weald.model.Plan;
import org.weald.model.RollUp;
import org.weald.model.Status;

/**
 * Several statuses become one in the way a plan declares (METHODS.md, section 1). Only Green, Amber
 * and Red are taken together; what is missing is said, and whether it could change the outcome.
 */
final class RollUps {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MORE_DECIMALS = 6;

  private final Plan plan;
  private final RollUp rule;
  private final String things;
  private final List<Judgement> rows;
  private final List<Judgement> decided;
  private final List<Judgement> missing;

  private RollUps(Plan plan, RollUp rule, String things, List<Judgement> rows) {
    this.plan = plan;
    this.rule = rule;
    this.things = things;
    this.rows = rows;
    this.decided = rows.stream().filter(row -> Supplied.isDecided(row.status().status())).toList();
    this.missing = rows.stream().filter(row -> row.status().status() == Status.MISSING).toList();
  }

  /**
   * One status of several.
   *
   * @param things what they are, "priorities"
   */
  static StatusJudgement judge(Plan plan, RollUp rule, String things, List<Judgement> rows) {
    return new RollUps(plan, rule, things, rows).judge();
  }

  private StatusJudgement judge() {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(Step.Kind.RULE, ruleWords()));
    rows.forEach(row -> steps.add(input(row)));
    if (decided.isEmpty()) {
      return answer(undecided(), noneDecided(), steps);
    }
    if (weight(decided).signum() <= 0) {
      return answer(
          Status.NOT_TESTABLE, "Not testable: what could be decided has no weight.", steps);
    }
    Status status = outcome(List.of());
    String found = found(status);
    steps.add(Step.of(Step.Kind.NUMBER, Words.sentence(found) + "."));
    String left = leftOut(status);
    if (!left.isEmpty()) {
      steps.add(Step.of(Step.Kind.NOTE, left.strip()));
    }
    steps.add(Step.of(Step.Kind.OUTCOME, word(status) + "."));
    return answer(status, word(status) + ": " + found + "." + left, steps);
  }

  private StatusJudgement answer(Status status, String sentence, List<Step> steps) {
    return new StatusJudgement(
        status, Basis.COMPUTED, word(status), Optional.empty(), target(), sentence, steps);
  }

  private String word(Status status) {
    return Supplied.isDecided(status) ? plan.scheme().word(status) : status.words();
  }

  private Step input(Judgement row) {
    String weight = rule instanceof RollUp.Weighted ? " (weight " + plain(weight(row)) + ")" : "";
    return Step.of(
        Step.Kind.INPUT,
        (row.ref().isEmpty() ? "" : row.ref() + " ")
            + row.title()
            + weight
            + ": "
            + row.status().word());
  }

  /** The outcome with some of what is missing taken as not on target. */
  private Status outcome(List<Judgement> asRed) {
    if (rule instanceof RollUp.Worst) {
      return asRed.isEmpty() ? worst().status().status() : Status.RED;
    }
    BigDecimal green = green();
    BigDecimal all = weight(decided).add(weight(asRed));
    if (reaches(green, all, greenFrom())) {
      return Status.GREEN;
    }
    return amberFrom().filter(amber -> reaches(green, all, amber)).isPresent()
        ? Status.AMBER
        : Status.RED;
  }

  /** The unrounded share decides: 84.96 % is not 85 %. */
  private static boolean reaches(BigDecimal part, BigDecimal all, BigDecimal percent) {
    return part.multiply(HUNDRED).compareTo(percent.multiply(all)) >= 0;
  }

  private Judgement worst() {
    for (Status status : List.of(Status.RED, Status.AMBER)) {
      for (Judgement row : decided) {
        if (row.status().status() == status) {
          return row;
        }
      }
    }
    return decided.get(0);
  }

  private BigDecimal green() {
    return weight(decided.stream().filter(row -> row.status().status() == Status.GREEN).toList());
  }

  private BigDecimal weight(List<Judgement> of) {
    return of.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal weight(Judgement row) {
    Map<String, BigDecimal> weights =
        rule instanceof RollUp.Weighted weighted ? weighted.weights() : Map.of();
    return weights.getOrDefault(row.id(), BigDecimal.ONE);
  }

  private BigDecimal greenFrom() {
    if (rule instanceof RollUp.Weighted weighted) {
      return weighted.greenFrom();
    }
    return rule instanceof RollUp.Share share ? share.greenFrom() : HUNDRED;
  }

  private Optional<BigDecimal> amberFrom() {
    if (rule instanceof RollUp.Weighted weighted) {
      return weighted.amberFrom();
    }
    return rule instanceof RollUp.Share share ? share.amberFrom() : Optional.empty();
  }

  /** "the worst of 4 priorities, Priority 2", "4 of 5 priorities on target (80 %)". */
  private String found(Status status) {
    if (rule instanceof RollUp.Worst) {
      return "the worst of " + counted(decided.size()) + ", " + name(worst());
    }
    boolean weighted = rule instanceof RollUp.Weighted;
    return plain(green())
        + " of "
        + plain(weight(decided))
        + (weighted ? " of the weight of " : " ")
        + things
        + " on target ("
        + percent(green(), weight(decided), status == Status.RED ? amberFrom() : Optional.empty())
        + " %)";
  }

  /** "1 priority", "4 priorities". */
  private String counted(int number) {
    String one =
        things.endsWith("ies")
            ? things.substring(0, things.length() - 3) + "y"
            : things.substring(0, things.length() - 1);
    return Words.count(number, one, things);
  }

  private static String name(Judgement row) {
    return Words.named(row.ref(), row.title());
  }

  /** Half up at the plan's decimals; more where it would seem to be on the bound's other side. */
  private String percent(BigDecimal part, BigDecimal all, Optional<BigDecimal> lower) {
    BigDecimal bound = reaches(part, all, greenFrom()) ? greenFrom() : lower.orElse(greenFrom());
    int exact = part.multiply(HUNDRED).compareTo(bound.multiply(all));
    int decimals = plan.headline().decimals();
    int shown = decimals;
    while (shown < decimals + MORE_DECIMALS
        && Integer.signum(rounded(part, all, shown).compareTo(bound)) != Integer.signum(exact)) {
      shown++;
    }
    return Figures.print(rounded(part, all, shown), shown);
  }

  private static BigDecimal rounded(BigDecimal part, BigDecimal all, int decimals) {
    return part.multiply(HUNDRED).divide(all, decimals, RoundingMode.HALF_UP);
  }

  /** What is not among them, and what the missing could do. */
  private String leftOut(Status status) {
    List<Judgement> rest = new ArrayList<>(rows);
    rest.removeAll(decided);
    if (rest.isEmpty()) {
      return "";
    }
    String left = " Not among them: " + Tally.ofRows(rest) + ".";
    if (missing.isEmpty() || outcome(missing) == status) {
      return left;
    }
    return left
        + " If what is missing were not on target, the whole would be “"
        + word(outcome(missing))
        + "”.";
  }

  private Status undecided() {
    for (Status status : List.of(Status.MISSING, Status.NOT_DUE, Status.NOT_TESTABLE)) {
      if (rows.stream().anyMatch(row -> row.status().status() == status)) {
        return status;
      }
    }
    return Status.CONTEXT;
  }

  private String noneDecided() {
    return rows.isEmpty()
        ? "There are no " + things + " to take together."
        : "None of " + counted(rows.size()) + " could be decided: " + Tally.ofRows(rows) + ".";
  }

  private String ruleWords() {
    String among =
        "; only what is on target or not is taken together, and what is missing is said.";
    if (rule instanceof RollUp.Worst) {
      return "The whole has the worst status of its " + things + among;
    }
    String share =
        rule instanceof RollUp.Weighted ? "share of the weight of its " : "share of its ";
    return "The whole has its status by the "
        + share
        + things
        + " on target: "
        + target()
        + amberFrom().map(amber -> ", amber from " + plain(amber) + " %").orElse("")
        + among;
  }

  private String target() {
    return rule instanceof RollUp.Worst
        ? "all " + things + " on target"
        : "at least " + plain(greenFrom()) + " % of the " + things + " on target";
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
