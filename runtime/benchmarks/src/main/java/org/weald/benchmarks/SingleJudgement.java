package org.weald.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.weald.assess.Step;
import org.weald.assess.series.Part;
import org.weald.assess.series.Readings;
import org.weald.assess.series.SeriesExplanation;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.series.SeriesJudgement;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.series.Timeline;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Polarity;

/** How long one series of ten years takes, all parts and their explanation, when Java is warm. */
public final class SingleJudgement {
  private static final int WARM = 100_000;
  private static final int TIMED = 50_000;
  private static final int ROUNDS = 5;

  private SingleJudgement() {}

  /** Prints the microseconds a judgement and its explanation take, the median of some rounds. */
  public static void main(String[] none) {
    long sum = judge(WARM);
    double[] micros = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      sum += judge(TIMED);
      micros[round] = (System.nanoTime() - began) / 1000.0 / TIMED;
    }
    java.util.Arrays.sort(micros);
    System.out.printf(Locale.UK, "%.2f %d%n", micros[ROUNDS / 2], sum);
  }

  private static long judge(int times) {
    List<Period> years = IntStream.range(2016, 2026).mapToObj(SingleJudgement::year).toList();
    SeriesRules rules = SeriesRules.of(MeasureKind.PROPORTION, Polarity.HIGHER);
    long steps = 0;
    for (int i = 0; i < times; i++) {
      double[] counts = new double[years.size()];
      double[] of = new double[years.size()];
      double[] values = new double[years.size()];
      double[] targets = new double[years.size()];
      for (int k = 0; k < values.length; k++) {
        of[k] = 1000;
        counts[k] = 300 + 10 * k + (i * 31L + k * 17L) % 40;
        values[k] = counts[k] / 10;
        targets[k] = 40;
      }
      Readings readings = Readings.ofValues(values).withTargets(targets).withCounts(counts, of);
      Timeline timeline = Timeline.of(years);
      SeriesJudgement judged = SeriesJudge.judge(timeline, readings, rules, Part.ALL);
      List<Step> said = SeriesExplanation.of(timeline, readings, rules, judged);
      steps += said.size();
    }
    return steps;
  }

  private static Period year(int year) {
    return Periods.parse(Integer.toString(year), Place.of("bench"))
        .fold(
            period -> period,
            problems -> {
              throw new IllegalStateException(problems.toString());
            });
  }
}
