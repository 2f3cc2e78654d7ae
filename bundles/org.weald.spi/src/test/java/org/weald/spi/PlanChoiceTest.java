package org.weald.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.model.StatusScheme;

/** Which plan and editions a command is about. */
final class PlanChoiceTest {
  private static final Plan SEVENOAKS = plan("a/sevenoaks", "2019/20", "2021/22");
  private static final Plan KENT = plan("b/kent", "2019/20");

  private static final Plan COMMUNITY =
      titled("a/sevenoaks-community-plan-2019-22", "Sevenoaks District Community Plan", "2019/20");
  private static final Plan SAFETY =
      titled("b/community-safety", "Sevenoaks District Community Safety Strategy", "2021/22");
  private static final Plan AGREEMENT =
      titled("c/kent-agreement-2005-08", "Kent Agreement", "2005/06");

  private static Plan plan(String id, String... editions) {
    return titled(id, "Plan", editions);
  }

  private static Plan titled(String id, String title, String... editions) {
    return new Plan(
        id,
        title,
        "sevenoaks",
        "Partnership",
        Periods.of(PeriodKind.FINANCIAL_YEAR, LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31)),
        Map.of(),
        new StatusScheme(Map.of()),
        new HeadlineRule(Level.PRIORITY, Set.of(Status.GREEN), true, 0),
        Stream.of(editions).map(PlanChoiceTest::edition).toList(),
        List.of());
  }

  private static Edition edition(String label) {
    LocalDate start = LocalDate.of(Integer.parseInt(label.substring(0, 4)), 4, 1);
    LocalDate end = start.plusYears(1).minusDays(1);
    return new Edition(
        label,
        "Report",
        Periods.of(PeriodKind.FINANCIAL_YEAR, start, end),
        end,
        "Report",
        Level.PRIORITY,
        "",
        List.of());
  }

  private static Checked<PlanChoice> choose(List<Plan> plans, Map<String, String> options) {
    Contribution brought =
        new Contribution(
            "a", "1.0.0", "A", plans, List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    CommandCall call =
        new CommandCall(
            List.of(),
            options,
            "",
            Optional.empty(),
            Path.of("."),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Progress.silent());
    return PlanChoice.of(Catalogue.of(List.of(brought)), call);
  }

  private static PlanChoice good(Checked<PlanChoice> choice) {
    return choice.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad);
        });
  }

  @Test
  void theOnlyPlanNeedsNoName() {
    PlanChoice choice = good(choose(List.of(SEVENOAKS), Map.of()));
    assertThat(choice.plan()).isEqualTo(SEVENOAKS);
    assertThat(choice.editions()).extracting(Edition::label).containsExactly("2019/20", "2021/22");
    assertThat(choice.latest().label()).isEqualTo("2021/22");
  }

  @Test
  void whereNoneIsNamedTheFirstThatHasTheEditionIsMeant() {
    Plan later = plan("c/later", "2021/22");
    assertThat(good(choose(List.of(KENT, later), Map.of())).plan()).isEqualTo(KENT);
    assertThat(good(choose(List.of(KENT, later), Map.of("--edition", "2021/22"))).plan())
        .isEqualTo(later);
  }

  @Test
  void onePlanOfSeveralIsNamedByItsShortOrItsFullId() {
    for (String name : List.of("kent", "b/kent")) {
      assertThat(good(choose(List.of(SEVENOAKS, KENT), Map.of("--plan", name))).plan())
          .isEqualTo(KENT);
    }
  }

  @Test
  void oneEditionIsNamedByItsLabel() {
    PlanChoice choice = good(choose(List.of(SEVENOAKS), Map.of("--edition", "2019/20")));
    assertThat(choice.editions()).extracting(Edition::label).containsExactly("2019/20");
  }

  private static Checked<PlanChoice> ofThree(String name) {
    return choose(List.of(COMMUNITY, SAFETY, AGREEMENT), Map.of("--plan", name));
  }

  @Test
  void aPlanIsNamedByItsTitleInAnyCaseOrByABeginningOnlyItHas() {
    for (String name :
        List.of("sevenoaks", "Sevenoaks District Community Plan", "SEVENOAKS-comm")) {
      assertThat(good(ofThree(name)).plan()).as(name).isEqualTo(COMMUNITY);
    }
    for (String name : List.of("kent-agreement", "Kent Agreement", "kent  agreement", "KENT")) {
      assertThat(good(ofThree(name)).plan()).as(name).isEqualTo(AGREEMENT);
    }
    assertThat(good(ofThree("sevenoaks district community s")).plan()).isEqualTo(SAFETY);
  }

  @Test
  void aBeginningOfSeveralPlansAsksWhichIsMeant() {
    assertThat(told(ofThree("Sevenoaks District")))
        .isEqualTo(
            "command line: several plans begin with \"Sevenoaks District\". Give the id of the one"
                + " you mean: sevenoaks-community-plan-2019-22 (Sevenoaks District Community Plan;"
                + " 2019/20), community-safety (Sevenoaks District Community Safety Strategy;"
                + " 2021/22).");
  }

  @Test
  void anUnknownPlanIsToldWithThoseAlikeAndWithAllThatAreKnown() {
    assertThat(told(ofThree("kentish agreemnt")))
        .startsWith(
            "command line: unknown plan \"kentish agreemnt\". Did you mean"
                + " \"kent-agreement-2005-08\"? The plans are: sevenoaks-community-plan-2019-22")
        .contains("kent-agreement-2005-08 (Kent Agreement; 2005/06)");
    assertThat(told(ofThree("x"))).contains("unknown plan \"x\". The plans are: ");
    assertThat(told(ofThree(" "))).contains("unknown plan");
  }

  @Test
  void theYearsOfAnEditionAreJoinedAsOneLikes() {
    for (String label : List.of("2021-22", "2021/2022", "2021\u201322", " 2021/22 ")) {
      PlanChoice choice = good(choose(List.of(KENT, SEVENOAKS), Map.of("--edition", label)));
      assertThat(choice.plan()).as(label).isEqualTo(SEVENOAKS);
      assertThat(choice.editions()).extracting(Edition::label).containsExactly("2021/22");
    }
  }

  @Test
  void whatCannotBeChosenIsToldWithWhatThereIs() {
    assertThat(told(choose(List.of(), Map.of()))).startsWith("command line: there is no plan");
    assertThat(told(choose(List.of(SEVENOAKS), Map.of("--plan", "kent"))))
        .isEqualTo(
            "command line: unknown plan \"kent\". The plans are: sevenoaks (Plan; 2019/20, 2021/22).");
    assertThat(told(choose(List.of(SEVENOAKS), Map.of("--edition", "2020/21"))))
        .isEqualTo("command line: unknown edition \"2020/21\". Known: 2019/20, 2021/22.");
    assertThat(told(choose(List.of(plan("a/empty")), Map.of())))
        .isEqualTo("command line: plan a/empty has no edition. Add one to its plan file.");
  }

  private static String told(Checked<PlanChoice> choice) {
    assertThat(choice.problems()).hasSize(1);
    return choice.problems().stream().map(Problem::sentence).findFirst().orElseThrow();
  }
}
