package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.weald.assess.Analysis;
import org.weald.assess.Step;
import org.weald.assess.series.Part;
import org.weald.assess.series.RecentOutcome;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.statistics.RecentTrend;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.Observation;

/** The recent trend of Fingertips: another test than the plan's own, and labelled so. */
final class RecentTrends {
  private static final Analysis.Kind KIND = Analysis.Kind.RECENT_TREND;
  private static final int YEARS = 5;

  private RecentTrends() {}

  static Analysed of(Question question, Observation latest) {
    return latest.figure().isHeldBack()
        ? none(Words.heldBack(latest), List.of())
        : of(question, Points.ofAll(question, latest));
  }

  static Analysed of(Question question, Points chosen) {
    List<Step> steps = new ArrayList<>();
    if (chosen.points().size() < YEARS) {
      return none(
          Words.TOO_FEW
              + " ("
              + chosen.points().size()
              + "); the recent trend needs the last "
              + YEARS
              + " years"
              + chosen.lastBreak().map(one -> "; " + Breaks.only(one)).orElse(""),
          steps);
    }
    Columns columns = Columns.of(question, chosen.points());
    RecentOutcome recent =
        SeriesJudge.judge(
                columns.timeline(),
                columns.readings(),
                Declared.rules(question, columns),
                EnumSet.of(Part.RECENT))
            .recent();
    if (Double.isNaN(recent.chiSquared())) {
      return none(CannotSay.words(question, recent.reason()), steps);
    }
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "Fingertips' recent trend, another test than the plan's own: the last 5 years, 99.8 %,"
                + " and no single year may decide it."));
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "χ² = "
                + Figures.print(recent.chiSquared(), 4)
                + " against "
                + Figures.print(RecentTrend.CRITICAL, 4)
                + (recent.stable()
                    ? "; the slope keeps its sign whichever year is left out"
                    : "; the slope changes its sign when a year is left out")));
    String sentence = sentence(recent);
    steps.add(Step.of(Step.Kind.OUTCOME, sentence));
    return new Analysed(
        Analysed.made(KIND, code(recent), sentence, steps),
        recent.direction(),
        "recent trend (Fingertips), χ² at 99.8 %");
  }

  private static Analysed none(String reason, List<Step> steps) {
    return new Analysed(Analysed.cannot(KIND, reason, steps), Direction.NOT_ASSESSED, "");
  }

  private static String code(RecentOutcome recent) {
    return switch (recent.way()) {
      case 1 -> recent.direction() == Direction.NOT_ASSESSED ? "rising" : recent.direction().code();
      case -1 ->
          recent.direction() == Direction.NOT_ASSESSED ? "falling" : recent.direction().code();
      default -> "no-significant-change";
    };
  }

  private static String sentence(RecentOutcome recent) {
    if (recent.way() == 0) {
      return "No recent trend over the last 5 years by Fingertips' test.";
    }
    String meaning =
        recent.direction() == Direction.NOT_ASSESSED
            ? ""
            : " (" + recent.direction().words().toLowerCase(java.util.Locale.ROOT) + ")";
    return (recent.way() > 0 ? "Rising" : "Falling")
        + meaning
        + " over the last 5 years by Fingertips' test, "
        + Words.UNUSUAL
        + ".";
  }
}
