package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.weald.assess.Analysis;
import org.weald.assess.Step;
import org.weald.assess.series.Part;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.series.TrendOutcome;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.Judging;
import org.weald.model.PeriodKind;

/** Whether a series goes one way, however unevenly: for ranks and skewed counts. */
final class MonotoneTrends {
  private static final Analysis.Kind KIND = Analysis.Kind.MONOTONE_TREND;

  private MonotoneTrends() {}

  static Analysis of(Question question, Points chosen, PeriodKind kind) {
    int n = chosen.points().size();
    if (n < SeriesRules.FEWEST_FOR_TREND) {
      return Analysed.cannot(KIND, Words.tooFew(n, kind), List.of());
    }
    Columns columns = Columns.of(question, chosen.points());
    TrendOutcome trend =
        SeriesJudge.judge(
                columns.timeline(),
                columns.readings(),
                Declared.rules(question, columns).withMethod(Judging.Method.MANN_KENDALL),
                EnumSet.of(Part.LONG_TERM))
            .longTerm();
    return Double.isNaN(trend.p())
        ? Analysed.cannot(KIND, CannotSay.words(question, trend.reason()), List.of())
        : tested(trend, columns);
  }

  private static Analysis tested(TrendOutcome trend, Columns columns) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "Mann-Kendall from "
                + trend.n()
                + " points: z = "
                + Figures.print(trend.t(), 2)
                + ", "
                + Words.p(trend.p())
                + "; slope by Theil and Sen "
                + Words.closely(trend.slope())
                + " "
                + columns.step()));
    String sentence = sentence(trend);
    steps.add(Step.of(Step.Kind.OUTCOME, sentence));
    return Analysed.made(KIND, code(trend), sentence, steps);
  }

  private static String code(TrendOutcome trend) {
    if (!Trend.isReal(trend.p())) {
      return "no-significant-change";
    }
    return trend.direction() == Direction.NOT_ASSESSED
        ? trend.slope() > 0 ? "rising" : "falling"
        : trend.direction().code();
  }

  private static String sentence(TrendOutcome trend) {
    return Trend.isReal(trend.p())
        ? (trend.slope() > 0 ? "Rising" : "Falling") + ", though not evenly, " + Words.UNUSUAL + "."
        : "No movement one way detectable from " + trend.n() + " points.";
  }
}
