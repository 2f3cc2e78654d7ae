package org.weald.assess.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weald.assess.Step;
import org.weald.model.Amount;
import org.weald.model.MeasureKind;
import org.weald.model.Polarity;

final class SeriesExplanationTest {
  private static List<String> lines(List<Step> steps) {
    return steps.stream()
        .flatMap(step -> Stream.concat(Stream.of(step.text()), lines(step.steps()).stream()))
        .toList();
  }

  @Test
  void everyNumberThatDecidedIsThere() {
    Timeline timeline = Sample.years(2012, 8);
    Readings readings =
        Readings.ofValues(66, 61, 64, 58, 57, 52, 55, 49)
            .withTargets(50, 50, 50, 50, 50, 50, 50, 48);
    SeriesRules rules =
        SeriesRules.of(MeasureKind.COUNT, Polarity.LOWER)
            .withAmber(new Amount(new BigDecimal("5"), Amount.Scale.PERCENT));
    SeriesJudgement judgement = SeriesJudge.judge(timeline, readings, rules, Part.ALL);
    assertThat(lines(SeriesExplanation.of(timeline, readings, rules, judgement)))
        .contains(
            "Slightly below target: target not met, but within the tolerance.",
            "On target: at most 48; amber within 5 %.",
            "2019: 49",
            "figure minus target: +1",
            "amber at most 50.4",
            "difference −6 (−10.91 %)",
            "Long term: Improving: falling, bigger than usual variation; this does not show why.",
            "Process limits: not assessed: 8 points; 12 are needed.",
            "Slightly below target, but the change is no bigger than usual year-to-year"
                + " variation.");
  }
}
