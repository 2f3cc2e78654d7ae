package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Analysis;
import org.weald.assess.ProcessSeries;
import org.weald.assess.Step;
import org.weald.assess.series.Part;
import org.weald.assess.series.ProcessOutcome;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.model.Direction;
import org.weald.model.Observation;

/** Process limits: what the latest point shows, and whether the target lies within reach. */
final class ProcessCharts {
  private static final Analysis.Kind KIND = Analysis.Kind.PROCESS_LIMITS;

  private final Question question;
  private final Points chosen;
  private final Optional<Aim> aim;
  private final List<Step> steps = new ArrayList<>();
  private Optional<ProcessLimits> drawn = Optional.empty();

  private ProcessCharts(Question question, Points chosen) {
    this.question = question;
    this.chosen = chosen;
    this.aim = Aim.of(question);
  }

  private static double[] repeated(double value, int n) {
    double[] all = new double[n];
    Arrays.fill(all, value);
    return all;
  }

  static Analysed of(Question question, Observation latest) {
    return latest.figure().isHeldBack()
        ? none(Words.heldBack(latest))
        : of(question, Points.ofAll(question, latest));
  }

  static Analysed of(Question question, Points chosen) {
    return new ProcessCharts(question, chosen).analysed();
  }

  /** What the sentence rests on, to be drawn. */
  static ProcessSeries series(Question question, Observation latest) {
    if (latest.figure().isHeldBack()) {
      return ProcessSeries.none(none(Words.heldBack(latest)).analysis());
    }
    Points chosen = Points.ofAll(question, latest);
    ProcessCharts chart = new ProcessCharts(question, chosen);
    Analysis said = chart.analysed().analysis();
    return new ProcessSeries(
        chosen.points(),
        chart.drawn,
        chart.aim.map(aim -> new ProcessSeries.Target(aim.bound(), aim.value())),
        chosen.leftOut(),
        said);
  }

  private Analysed analysed() {
    int n = chosen.points().size();
    if (n < ProcessLimits.FEWEST) {
      return none(
          "too few points ("
              + n
              + "); limits need "
              + ProcessLimits.FEWEST
              + chosen.lastBreak().map(one -> "; " + Breaks.only(one)).orElse(""));
    }
    Columns columns = Columns.of(question, chosen.points());
    SeriesRules rules = Declared.rules(question, columns);
    ProcessOutcome process =
        SeriesJudge.judge(
                columns.timeline(),
                aim.map(one -> columns.readings().withTargets(repeated(one.value(), n)))
                    .orElse(columns.readings()),
                aim.map(one -> rules.withBound(one.bound())).orElse(rules),
                EnumSet.of(Part.PROCESS))
            .process();
    return process
        .limits()
        .map(limits -> charted(limits, process))
        .orElseGet(() -> none(CannotSay.words(question, process.reason())));
  }

  private static Analysed none(String reason) {
    return new Analysed(Analysed.cannot(KIND, reason, List.of()), Direction.NOT_ASSESSED, "");
  }

  private Analysed charted(ProcessLimits limits, ProcessOutcome process) {
    drawn = Optional.of(limits);
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "NHS Making Data Count: the mean and limits at 2.66 mean moving ranges; a point outside,"
                + " seven rising or falling, two of three near a limit or seven on one side are more"
                + " than usual variation."));
    chosen.lastBreak().ifPresent(one -> steps.add(note(Words.sentence(Breaks.only(one)) + ".")));
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "mean "
                + Words.closely(limits.mean())
                + ", limits "
                + Words.closely(limits.lower())
                + " to "
                + Words.closely(limits.upper())
                + ", mean moving range "
                + Words.closely(limits.averageMovingRange())
                + " from "
                + limits.baseline()
                + " points"
                + (limits.droppedRanges() == 0
                    ? ""
                    : ", "
                        + Words.count(
                            limits.droppedRanges(), "large moving range", "large moving ranges")
                        + " dropped")));
    String assured = assured(limits, process);
    if (!assured.isEmpty()) {
      steps.add(note(assured));
    }
    String sentence = variation(limits, process) + (assured.isEmpty() ? "" : " " + assured);
    steps.add(Step.of(Step.Kind.OUTCOME, sentence));
    return new Analysed(
        Analysed.made(KIND, limits.variation().code(), sentence, steps),
        process.direction(),
        "process limits (XmR)");
  }

  private static Step note(String text) {
    return Step.of(Step.Kind.NOTE, text);
  }

  private String variation(ProcessLimits limits, ProcessOutcome process) {
    if (limits.variation() == ProcessLimits.Variation.COMMON_CAUSE) {
      return "The latest point is usual variation (common cause).";
    }
    boolean high = limits.variation() == ProcessLimits.Variation.SPECIAL_CAUSE_HIGH;
    ProcessLimits.Signal last = limits.signals().get(limits.signals().size() - 1);
    String meaning =
        process.direction() == Direction.NOT_ASSESSED
            ? ""
            : ", " + process.direction().words().toLowerCase(Locale.ROOT);
    return "The latest point is "
        + (high ? "high" : "low")
        + meaning
        + ": "
        + last.rule().words()
        + ", "
        + Words.UNUSUAL
        + ".";
  }

  /** Limits foretell only while the process is as it was when they were drawn. */
  private String assured(ProcessLimits limits, ProcessOutcome process) {
    if (process.assurance().isEmpty()) {
      return "";
    }
    return limits.variation() == ProcessLimits.Variation.COMMON_CAUSE
        ? assurance(process.assurance().get())
        : "Whether "
            + target()
            + " will be met is not said: the limits include figures from before the shift and do"
            + " not foretell. If something has changed for good, declare a break there.";
  }

  private String target() {
    return "the target (" + aim.map(Aim::words).orElse("") + ")";
  }

  private String assurance(ProcessLimits.Assurance assurance) {
    String target = target();
    return switch (assurance) {
      case PASSING -> "As it goes, " + target + " will be met every time.";
      case FAILING -> "As it goes, " + target + " will not be met without a change.";
      case INCONSISTENT -> "As it goes, " + target + " will be met at times and missed at others.";
    };
  }
}
