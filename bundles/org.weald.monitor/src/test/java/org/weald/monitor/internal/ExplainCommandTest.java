package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;
import org.weald.themes.internal.ShippedMonitor;

/** What is meant by a word: the same thing has other refs in other editions. */
final class ExplainCommandTest {
  private static final ShippedMonitor MONITOR = new ShippedMonitor();
  private static final ShippedMonitor EVERY_PLAN = new ShippedMonitor(ShippedContent.ofEveryPlan());

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Exit explain(String asked, Map<String, String> options) {
    return explain(MONITOR, asked, options);
  }

  private Exit explain(Monitor monitor, String asked, Map<String, String> options) {
    return new ExplainCommand(monitor)
        .run(
            new CommandCall(
                List.of(asked),
                options,
                "",
                Optional.empty(),
                Path.of("."),
                new PrintWriter(out),
                new PrintWriter(err),
                Progress.silent()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S4",
        "s4",
        "Safe 4",
        "ksi-local-roads",
        "people killed or seriously injured on local roads"
      })
  void aMeasureIsExplainedInEveryEditionWhateverItIsCalled(String asked) {
    assertThat(explain(asked, Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("S4: ").contains("Safe 4: ");
  }

  @Test
  void theRefOfAnotherEditionIsUnderstood() {
    assertThat(explain("S4", Map.of("--edition", "2021/22"))).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Safe 4: ").doesNotContain("S4: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Safe Communities", "safe communities", "safe"})
  void aThemeIsFoundByItsName(String asked) {
    assertThat(explain(asked, Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("no single status", "2019/20", "2021/22");
  }

  @Test
  void whatAnEditionDoesNotHaveIsToldWithTheOneThatHas() {
    assertThat(explain("D2", Map.of("--edition", "2021/22"))).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("\"D2\" is not in the 2021/22 edition", "2019/20");
  }

  @Test
  void aRefThatEveryThemeHasAsksWhichIsMeant() {
    assertThat(explain("Priority 4", Map.of())).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("\"Priority 4\" is in several themes", "(Safe Communities)");
  }

  @Test
  void roadSafetysTrendSaysThat2017IsLeftOut() {
    assertThat(explain("S4", Map.of("--edition", "2019/20"))).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("2 since 2018, the year before the plan began", "2017 is older than 2018");
  }

  @Test
  void aMeasureWithoutAFigureOfItsAreaIsKnownAndToldSo() {
    String part = "org.weald.theme.safe/csp-projects";
    List<Contribution> withoutItsFigures =
        ShippedContent.contributions().stream().map(one -> without(part, one)).toList();
    Monitor monitor = new ShippedMonitor(Catalogue.of(withoutItsFigures));
    assertThat(explain(monitor, "csp-projects", Map.of())).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("nothing to explain", "without a figure of its own area")
        .doesNotContain("Did you mean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csp-victim-based-crime", "CSAP 1"})
  void whatOneOtherPlanHasIsExplainedThereAndThatIsSaid(String asked) {
    assertThat(explain(EVERY_PLAN, asked, Map.of())).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("2019/20 Quarter 2");
    assertThat(err.toString())
        .contains("\"" + asked + "\" is in the plan", "(community-safety-2019-20)", "there");
  }

  @Test
  void inThePlanThatIsNamedItIsNotLookedForElsewhereButSaidWhereItIs() {
    assertThat(explain(EVERY_PLAN, "csp-victim-based-crime", Map.of("--plan", "sevenoaks")))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("is not in the plan Sevenoaks District Community Plan")
        .contains("Add --plan community-safety-2019-20.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void theEditionCountsInTheOtherPlanAsWell() {
    assertThat(explain(EVERY_PLAN, "csp-victim-based-crime", Map.of("--edition", "2021/22")))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("is not in the 2021/22 edition", "2019/20 Quarter 2");
  }

  @Test
  void wordsOfATitleLeadToIt() {
    assertThat(explain(EVERY_PLAN, "road safety", Map.of())).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("ksi-local-roads (Road safety measures undertaken");
    assertThat(err.toString()).contains("Add --plan ", "or give one of these: ");
    assertThat(explain(EVERY_PLAN, "local roads people", Map.of()))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("ksi-local-roads (People killed or seriously injured on local roads)");
  }

  private static Contribution without(String measure, Contribution of) {
    return new Contribution(
        of.origin(),
        of.version(),
        of.title(),
        of.plans(),
        of.areas(),
        of.themes(),
        of.observations().stream().filter(it -> !it.measure().equals(measure)).toList(),
        of.narratives(),
        of.bodies(),
        of.actions(),
        of.claims(),
        of.printed());
  }
}
