package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Analysis;
import org.weald.model.Judging;
import org.weald.model.Observation;
import org.weald.model.PeriodKind;

/** What else a series says, beside its status and its two directions. It decides nothing. */
final class Analyses {
  private static final int FEWEST = 2;

  private Analyses() {}

  /**
   * Each kind once, but not the one the measure declares as its headline method; where one cannot
   * be made its sentence is the reason. Nothing where there is no series to speak of.
   */
  static List<Analysis> of(Question question) {
    Optional<Observation> latest =
        question
            .known()
            .latestUpToNow(question.measure(), question.area())
            .filter(figure -> figure.figure().hasNumber() || figure.figure().isHeldBack());
    if (latest.isEmpty()) {
      return List.of();
    }
    if (latest.get().figure().isHeldBack()) {
      return refused(latest.get());
    }
    Points all = Points.ofAll(question, latest.get());
    List<Analysis> analyses = new ArrayList<>();
    Judging.Method headline = question.measure().judging().method();
    Points trend = Points.ofTrend(question, latest.get());
    if (headline != Judging.Method.RECENT) {
      analyses.add(RecentTrends.of(question, all).analysis());
    }
    if (headline != Judging.Method.MANN_KENDALL
        && latest.get().period().kind() != PeriodKind.AVERAGE) {
      analyses.add(MonotoneTrends.of(question, trend, latest.get().period().kind()));
    }
    if (headline != Judging.Method.PROCESS) {
      analyses.add(ProcessCharts.of(question, all).analysis());
    }
    analyses.add(Comparisons.of(question, latest.get()));
    analyses.add(RankAmong.of(question, latest.get()));
    analyses.add(Ahead.of(question, trend, latest.get()));
    boolean some = analyses.stream().anyMatch(analysis -> !analysis.outcome().isEmpty());
    return some || all.points().size() >= FEWEST ? analyses : List.of();
  }

  /** Whatever is said of the latest point would be said of another, or of what stands in for it. */
  private static List<Analysis> refused(Observation latest) {
    return Arrays.stream(Analysis.Kind.values())
        .map(kind -> Analysed.cannot(kind, "not said: " + Words.heldBack(latest), List.of()))
        .toList();
  }
}
