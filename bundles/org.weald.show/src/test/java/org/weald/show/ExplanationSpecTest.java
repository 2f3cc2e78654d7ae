package org.weald.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weald.assess.Analysis;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Area;
import org.weald.model.Basis;
import org.weald.model.Direction;
import org.weald.model.Level;
import org.weald.model.Status;

/** One explanation for the command line, the window and the report. */
final class ExplanationSpecTest {
  private static final String UNUSUAL = "bigger than usual variation; this does not show why.";

  @Test
  void aTreeOfStepsBecomesLinesWithADepth() {
    ExplanationSpec explanation = ExplanationSpec.of(road());
    assertThat(explanation.title()).isEqualTo("S4: Road safety");
    assertThat(explanation.sections())
        .extracting(ExplanationSpec.Section::heading)
        .containsExactly(
            "Status: Target not met",
            "One year: Worsening",
            "Long term: Worsening",
            "Recent trend (Fingertips)",
            "Not said");
    assertThat(explanation.sections().get(4).lines())
        .extracting(ExplanationSpec.Line::text)
        .containsExactly("Process limits (XmR): Too few points.");
    assertThat(explanation.sections().get(0).lines())
        .containsExactly(
            new ExplanationSpec.Line(0, Step.Kind.RULE, "Fewer than the year before"),
            new ExplanationSpec.Line(0, Step.Kind.INPUT, "59 people in 2019"),
            new ExplanationSpec.Line(1, Step.Kind.NOTE, "Provisional"));
  }

  @Test
  void whatAMovementDoesNotShowIsSaidOnce() {
    ExplanationSpec explanation = ExplanationSpec.of(road());
    assertThat(explanation.sections().toString()).doesNotContain("does not show why");
    assertThat(explanation.sections().get(1).sentence())
        .isEqualTo("+33 on last year, bigger than usual variation.");
    assertThat(explanation.caveat()).endsWith("This does not show why.");
  }

  private static Judgement road() {
    StatusJudgement status =
        new StatusJudgement(
            Status.RED,
            Basis.COMPUTED,
            "Target not met",
            Optional.empty(),
            "",
            "59 people in 2019, 47 the year before.",
            List.of(
                Step.of(Step.Kind.RULE, "Fewer than the year before"),
                new Step(
                    Step.Kind.INPUT,
                    "59 people in 2019",
                    List.of(Step.of(Step.Kind.NOTE, "Provisional")))));
    return new Judgement(
        Level.MEASURE,
        "safe/ksi",
        "safe/ksi",
        "S4",
        "Road safety",
        "2019/20",
        "safe",
        new Area("sevenoaks", "Sevenoaks", "district", "", Set.of()),
        Optional.empty(),
        status,
        worse("+33 on last year, " + UNUSUAL),
        worse("Rising since 2016 over 4 points, " + UNUSUAL),
        "",
        List.of(
            new Analysis(Analysis.Kind.PROCESS_LIMITS, "", "Too few points.", List.of()),
            new Analysis(Analysis.Kind.RECENT_TREND, "rising", "Rising.", List.of())));
  }

  private static DirectionJudgement worse(String sentence) {
    return new DirectionJudgement(
        Direction.NOT_IMPROVING,
        "test",
        OptionalDouble.of(0.01),
        OptionalDouble.of(33),
        OptionalDouble.empty(),
        sentence,
        List.of());
  }
}
