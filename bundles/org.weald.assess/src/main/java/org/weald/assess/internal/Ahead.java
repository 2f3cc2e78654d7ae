package org.weald.assess.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.Analysis;
import org.weald.assess.Step;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.series.Timeline;
import org.weald.assess.statistics.LinearFit;
import org.weald.assess.statistics.Pace;
import org.weald.assess.statistics.Projection;
import org.weald.model.Figures;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

/**
 * Where the fitted line leads, how likely the target is met there, and the pace needed from here
 * (METHODS.md, section 4). It takes for granted that things go on as they have.
 */
final class Ahead {
  private static final Analysis.Kind KIND = Analysis.Kind.AHEAD;

  /** The outcome where nothing but the line's way on is known. */
  private static final String PROJECTED = "projected";

  private final Question question;
  private final Points chosen;
  private final Observation latest;
  private final Optional<Aim> named;

  /** What is still to be reached; empty where the target's time is over. */
  private final Optional<Aim> aim;

  private final List<Step> steps = new ArrayList<>();

  private Ahead(Question question, Points chosen, Observation latest) {
    this.question = question;
    this.chosen = chosen;
    this.latest = latest;
    this.named = Aim.of(question);
    this.aim = named.filter(one -> latest.period().end().isBefore(due(one)));
  }

  static Analysis of(Question question, Points chosen, Observation latest) {
    MeasureKind kind = question.measure().kind();
    if (kind == MeasureKind.OUTPUT) {
      return Analysed.cannot(KIND, Words.ownWork(question.measure()), List.of());
    }
    if (kind == MeasureKind.RANK || kind == MeasureKind.NONE) {
      return Analysed.cannot(KIND, "no line is fitted to such figures", List.of());
    }
    if (latest.period().kind() == PeriodKind.AVERAGE) {
      return Analysed.cannot(KIND, "averages of years overlap and are never fitted", List.of());
    }
    return new Ahead(question, chosen, latest).looked();
  }

  /** A target without a period of its own is the plan's, and ends with it. */
  private LocalDate due(Aim one) {
    return one.due().orElse(question.plan().years()).end();
  }

  private Analysis looked() {
    Period there = there();
    Optional<Pace> pace = pace(there);
    if (chosen.points().size() < SeriesRules.FEWEST_FOR_TREND && pace.isEmpty()) {
      return Analysed.cannot(
          KIND,
          Words.tooFew(chosen.points().size(), latest.period().kind())
              + (aim.isEmpty() ? "" : ", and " + noPace()),
          List.of());
    }
    List<String> said = new ArrayList<>();
    String outcome = pace.map(this::code).orElse(PROJECTED);
    if (chosen.points().size() >= SeriesRules.FEWEST_FOR_TREND) {
      Projection projection = projection(there);
      said.add(projected(projection, there));
      Optional<Likelihood> likelihood = likelihood(projection);
      likelihood.ifPresent(one -> said.add(Words.sentence(one.words()) + " without change."));
      outcome = likelihood.map(Likelihood::code).orElse(outcome);
    }
    pace.ifPresent(one -> said.add(paced(one, there)));
    if (named.isPresent() && aim.isEmpty()) {
      said.add(over(named.get()));
    }
    steps.add(Step.of(Step.Kind.NOTE, "This takes for granted that things go on as they have."));
    String sentence = String.join(" ", said);
    steps.add(Step.of(Step.Kind.OUTCOME, sentence));
    return Analysed.made(KIND, outcome, sentence, steps);
  }

  private String code(Pace pace) {
    return aim.filter(one -> one.isMetBy(latest.figure())).isPresent()
        ? "already-met"
        : pace.progress().words().replace(' ', '-');
  }

  /** The target's period, the plan's last one, or where both are past the next. */
  private Period there() {
    LocalDate end = aim.flatMap(Aim::due).map(Period::end).orElse(question.plan().years().end());
    Period there = nextYear(latest.period());
    while (there.end().isBefore(end)) {
      there = nextYear(there);
    }
    return there;
  }

  private static Period nextYear(Period period) {
    LocalDate start = period.start().plusYears(1);
    LocalDate end =
        period.start().equals(period.end())
            ? start
            : period.end().plusDays(1).plusYears(1).minusDays(1);
    return Periods.of(period.kind(), start, end);
  }

  private Projection projection(Period there) {
    Columns columns = Columns.of(question, chosen.points());
    double[] x = new double[columns.places().size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = columns.timeline().x(i);
    }
    LinearFit fit = LinearFit.of(x, columns.readings().value());
    return Projection.of(fit, columns.timeline().x(there));
  }

  private String projected(Projection projection, Period there) {
    double value = clipped(projection.value());
    double lower = clipped(projection.interval().lower());
    double upper = clipped(projection.interval().upper());
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "line through "
                + projection.fit().n()
                + " points, slope "
                + Words.closely(projection.fit().slope())
                + (value == projection.value()
                    ? ""
                    : "; it leads out of what is possible and is cut there")));
    return "If the line goes on, "
        + shown(value)
        + " "
        + Words.in(there)
        + ", and a figure between "
        + (Units.isPounds(Units.of(latest, question.measure())) ? shown(lower) : bare(lower))
        + " and "
        + shown(upper)
        + " would be no surprise (95 % prediction).";
  }

  private double clipped(double value) {
    SeriesRules rules = Declared.rules(question);
    return Math.max(rules.least(), Math.min(rules.most(), value));
  }

  private String shown(double value) {
    return Words.withUnit(bare(value), Units.of(latest, question.measure()));
  }

  private String bare(double value) {
    return Figures.print(value, Words.decimals(latest.figure(), question.measure()));
  }

  private Optional<Likelihood> likelihood(Projection projection) {
    if (aim.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble chance = projection.probability(aim.get().value(), aim.get().atLeast());
    if (chance.isEmpty()) {
      steps.add(
          Step.of(
              Step.Kind.NOTE,
              "How likely the target is met is said from "
                  + Projection.FEWEST_FOR_PROBABILITY
                  + " points; here are "
                  + projection.fit().n()
                  + "."));
      return Optional.empty();
    }
    return Optional.of(Likelihood.of(chance.getAsDouble()));
  }

  /** From the baseline, held or the line's first point, to the target. */
  private Optional<Pace> pace(Period there) {
    Optional<Observation> baseline = baseline();
    if (aim.isEmpty() || baseline.isEmpty() || !isExact(latest) || !isExact(baseline.get())) {
      return Optional.empty();
    }
    double from = Timeline.midpoint(baseline.get().period());
    return Pace.of(
        baseline.get().figure().number(),
        latest.figure().number(),
        aim.get().value(),
        Timeline.midpoint(latest.period()) - from,
        Timeline.midpoint(there) - from);
  }

  private Optional<Observation> baseline() {
    return question
        .known()
        .held(question.measure(), question.area().id(), ObservationKind.BASELINE)
        .stream()
        .filter(figure -> figure.figure().hasNumber() || figure.figure().isHeldBack())
        .filter(figure -> Units.same(figure, latest, question.measure()))
        .filter(figure -> figure.period().end().isBefore(latest.period().end()))
        .reduce((first, second) -> second)
        .or(() -> chosen.points().stream().filter(point -> point != latest).findFirst());
  }

  private static boolean isExact(Observation figure) {
    return figure.figure().hasNumber()
        && !figure.figure().isHeldBack()
        && Extent.of(figure.figure()).isExact();
  }

  private String noPace() {
    return baseline().filter(figure -> figure.figure().isHeldBack()).isPresent()
        ? "the pace is not said: " + Comparisons.NEEDED
        : "no baseline to measure the pace from";
  }

  /** "The target, at most 10 in 2021/22, is not one for later; …". */
  private String over(Aim one) {
    return "The target ("
        + one.words()
        + ") is "
        + (one.due().isPresent()
            ? "for " + Words.label(one.due().get())
            : "the plan's, which ends with " + Words.day(question.plan().years().end()))
        + "; none is held for later.";
  }

  /** The target, and its own period where that is not the one looked at. */
  private String towards(Period there) {
    return aim.map(
                one ->
                    one.words()
                        + one.due()
                            .filter(due -> !due.sameStretch(there))
                            .map(due -> ", set for " + Words.label(due) + ",")
                            .orElse(""))
            .orElse("the target")
        + " "
        + Words.in(there);
  }

  private String paced(Pace pace, Period there) {
    baseline().ifPresent(figure -> steps.add(question.input(figure)));
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "pace so far "
                + yearly(pace.actual())
                + " a year, asked for from the beginning "
                + yearly(pace.required())
                + ", ratio "
                + Figures.print(pace.ratio(), 2)
                + " (as Open SDG measures progress: 0.95 substantial, 0.6 moderate, below 0"
                + " deterioration)"));
    if (aim.filter(one -> one.isMetBy(latest.figure())).isPresent()) {
      return "The target ("
          + towards(there)
          + ") is already met: "
          + Words.figure(latest, question.measure())
          + " "
          + Words.in(latest.period())
          + ", "
          + yearly(pace.actual())
          + " a year so far.";
    }
    String needed =
        Double.isNaN(pace.needed())
            ? ""
            : "; from here " + yearly(pace.needed()) + " a year is needed";
    return Words.sentence(pace.progress().words())
        + " towards "
        + towards(there)
        + ": "
        + yearly(pace.actual())
        + " a year so far"
        + needed
        + ".";
  }

  private static String yearly(double rate) {
    return Words.signed(java.math.BigDecimal.valueOf(rate * 100), 1) + " %";
  }

  /**
   * A probability in the words of the Intergovernmental Panel on Climate Change (guidance note on
   * uncertainties, 2010), so that nobody reads digits into it that are not there.
   */
  private enum Likelihood {
    VERY_LIKELY("very-likely", "very likely to meet the target"),
    LIKELY("likely", "likely to meet the target"),
    EVEN("about-as-likely-as-not", "about as likely to meet the target as not"),
    UNLIKELY("unlikely", "unlikely to meet the target"),
    VERY_UNLIKELY("very-unlikely", "very unlikely to meet the target");

    private final String code;
    private final String words;

    Likelihood(String code, String words) {
      this.code = code;
      this.words = words;
    }

    String code() {
      return code;
    }

    String words() {
      return words;
    }

    static Likelihood of(double chance) {
      if (chance >= 0.9) {
        return VERY_LIKELY;
      }
      if (chance >= 0.66) {
        return LIKELY;
      }
      if (chance > 0.33) {
        return EVEN;
      }
      return chance > 0.1 ? UNLIKELY : VERY_UNLIKELY;
    }
  }
}
