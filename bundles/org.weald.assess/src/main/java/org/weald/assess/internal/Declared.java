package org.weald.assess.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.weald.assess.series.SeriesRules;
import org.weald.model.Judging;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;

/** What a measure and its plan declare of how a movement is judged, as rules for a series. */
final class Declared {
  private Declared() {}

  /** The rules for the series of a question. */
  static SeriesRules rules(Question question) {
    Measure measure = question.measure();
    Judging judging = measure.judging();
    SeriesRules rules =
        SeriesRules.of(measure.kind(), measure.better())
            .withMultiplier(multiplier(measure))
            .withMethod(judging.method())
            .withNoTrendMaintaining(question.plan().noTrendIsMaintaining());
    if (judging.least().isPresent() || judging.most().isPresent()) {
      rules =
          rules.withRange(
              judging.least().map(BigDecimal::doubleValue).orElse(rules.least()),
              judging.most().map(BigDecimal::doubleValue).orElse(rules.most()));
    }
    return judging.tolerance().isPresent() ? rules.withTolerance(judging.tolerance().get()) : rules;
  }

  /** The rules with the fixed baseline of these columns, all of them after the last break. */
  static SeriesRules rules(Question question, Columns columns) {
    int baseline = baseline(question.measure().judging(), columns);
    return baseline > 0 ? rules(question).withBaseline(baseline) : rules(question);
  }

  /** Points up to the end of the declared baseline. */
  private static int baseline(Judging judging, Columns columns) {
    if (judging.baseline().isEmpty()) {
      return 0;
    }
    LocalDate last = judging.baseline().get(judging.baseline().size() - 1).end();
    return (int)
        columns.places().stream().filter(place -> !place.period().end().isAfter(last)).count();
  }

  /** What a figure is per: 100 of a percentage, 100,000 of a rate per 100,000. */
  static double multiplier(Measure measure) {
    if (measure.derived().isPresent()) {
      return measure.derived().get().per();
    }
    if (measure.kind() == MeasureKind.PROPORTION) {
      return 100;
    }
    String unit = measure.unit().replace(",", "");
    for (int per : new int[] {100_000, 10_000, 1_000, 100}) {
      if (unit.contains("per " + per)) {
        return per;
      }
    }
    return 1;
  }
}
