package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Judging;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.model.TargetRule;
import org.weald.model.Theme;
import org.weald.spi.Described;
import org.weald.themes.internal.ShippedContent;

/** What content speaks of and nobody brings. */
final class LooseEndsTest {
  private static final List<Contribution> SHIPPED = ShippedContent.contributions();

  private static final List<Described> CALCULATIONS =
      List.of(
          new Described("calculations/neet-rate", "NEET", "", List.of(), "org.weald.theme.safe"));

  /** The shipped content with another rule and comparator at the first measure of a theme. */
  private static List<Contribution> judged(TargetRule rule, String comparator) {
    return SHIPPED.stream()
        .map(
            one ->
                one.origin().equals("org.weald.theme.safe") ? judged(one, rule, comparator) : one)
        .toList();
  }

  private static Contribution judged(Contribution one, TargetRule rule, String comparator) {
    Theme theme = one.themes().get(0);
    List<Measure> measures = new ArrayList<>(theme.measures());
    measures.set(0, judged(measures.get(0), rule, comparator));
    Theme changed =
        new Theme(
            theme.id(),
            theme.plan(),
            theme.order(),
            theme.title(),
            theme.printed(),
            theme.priorities(),
            measures,
            theme.supplied());
    return new Contribution(
        one.origin(),
        one.version(),
        one.title(),
        one.plans(),
        one.areas(),
        List.of(changed),
        one.observations(),
        one.narratives(),
        one.bodies(),
        one.actions(),
        one.claims());
  }

  private static Measure judged(Measure one, TargetRule rule, String comparator) {
    return new Measure(
        one.id(),
        one.title(),
        one.printed(),
        one.partOf(),
        one.quotedUnder(),
        one.unit(),
        one.better(),
        one.every(),
        one.kind(),
        one.derived(),
        one.source(),
        one.lead(),
        one.partners(),
        one.note(),
        one.sameAs(),
        Optional.of(rule),
        one.decimals(),
        new Judging(
            Judging.Method.LINEAR,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            comparator),
        one.disclosure(),
        one.place());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatARuleSpeaksOfAndNobodyBringsIsToldWithItsLine(TargetRule rule, String what) {
    assertThat(ends(judged(rule, "")))
        .singleElement()
        .asString()
        .contains("safe.json, line ")
        .contains(what);
  }

  private static TargetRule rank(String group) {
    return new TargetRule.Rank(group, TargetRule.Rank.By.RATE, true, 3, "", "");
  }

  private static Stream<Arguments> rules() {
    TargetRule.Combination.Part part =
        new TargetRule.Combination.Part(
            "org.weald.theme.safe/gone", Optional.empty(), BigDecimal.ONE);
    return Stream.of(
        Arguments.of(rank("kent-district"), "no area belongs to the group \"kent-district\""),
        Arguments.of(
            new TargetRule.Share(
                "x/gone", TargetRule.Share.What.ACTIONS, Set.of(Status.GREEN), BigDecimal.TEN, ""),
            "no plug-in brings the plan \"x/gone\""),
        Arguments.of(
            new TargetRule.Script("calculations/net-rate", ""),
            "brings the calculation \"calculations/net-rate\". Did you mean"),
        Arguments.of(
            new TargetRule.Combination(
                TargetRule.Combination.How.ALL_OF,
                List.of(part),
                Optional.empty(),
                Optional.empty(),
                ""),
            "no plug-in brings the measure \"org.weald.theme.safe/gone\""));
  }

  @Test
  void aComparatorIsAnAreaThatIsThereAndAnother() {
    assertThat(ends(judged(rank("kent-districts"), "kentt")))
        .singleElement()
        .asString()
        .contains("no plug-in brings the area \"kentt\"");
    assertThat(ends(judged(rank("kent-districts"), "sevenoaks")))
        .singleElement()
        .asString()
        .contains("the comparator \"sevenoaks\" is the area of the plan itself");
    assertThat(ends(judged(new TargetRule.Script("neet-rate", ""), ""))).isEmpty();
  }

  /** A plan of the council that nobody has brought yet; a shipped target counts its actions. */
  private static final String ABSENT = "org.weald.plan.csap/community-safety-2019-20";

  private static List<String> all(List<Contribution> contributions) {
    return LooseEnds.in(Catalogue.of(contributions), CALCULATIONS).stream()
        .map(Problem::sentence)
        .toList();
  }

  private static List<String> ends(List<Contribution> contributions) {
    return all(contributions).stream().filter(end -> !end.contains(ABSENT)).toList();
  }

  private static List<Contribution> without(Predicate<Contribution> gone) {
    return SHIPPED.stream().filter(gone.negate()).toList();
  }

  /** A workspace with one of the shipped figures, changed. */
  private static List<Contribution> with(String measure, String area, String edition) {
    Observation one =
        SHIPPED.stream().flatMap(all -> all.observations().stream()).findFirst().orElseThrow();
    Observation changed =
        new Observation(
            measure.isEmpty() ? one.measure() : measure,
            area.isEmpty() ? one.area() : area,
            one.period(),
            one.kind(),
            one.figure(),
            one.numerator(),
            one.denominator(),
            edition,
            one.provenance());
    List<Contribution> all = new ArrayList<>(SHIPPED);
    all.add(Contribution.ofWorkspace("1", List.of(changed, changed, changed)));
    return all;
  }

  @Test
  void theShippedContentHasNoneButThePlanOfWhichItCountsTheActions() {
    assertThat(all(SHIPPED))
        .singleElement()
        .asString()
        .contains("safe.json, line ")
        .contains("no plug-in brings the plan \"" + ABSENT + "\"");
  }

  @Test
  void anUnknownAreaIsToldOnceWithWhatMayBeMeant() {
    assertThat(ends(with("", "sevenoak", "")))
        .singleElement()
        .asString()
        .contains("no plug-in brings the area \"sevenoak\" (and in 2 more places)")
        .contains("Did you mean \"sevenoaks\"?")
        .contains("line ");
  }

  @Test
  void anUnknownMeasureAndEditionAreToldToo() {
    assertThat(ends(with("org.weald.theme.green/missed-collection", "", "2012/22")))
        .hasSize(2)
        .anyMatch(
            text -> text.contains("Did you mean \"org.weald.theme.green/missed-collections\"?"))
        .anyMatch(text -> text.contains("the edition \"2012/22\""));
  }

  @Test
  void aPlanThatIsStoppedLeavesItsThemesInTheAir() {
    assertThat(ends(without(one -> one.origin().equals("org.weald.plan.sevenoaks"))))
        .anyMatch(
            text ->
                text.startsWith("org.weald.theme.safe: no plug-in brings the plan")
                    || text.startsWith("org.weald.theme.caring: no plug-in brings the plan"))
        .anyMatch(text -> text.contains("no plug-in brings the area \"sevenoaks\""));
  }

  @Test
  void aThemeThatIsStoppedTakesItsFiguresAlongAndLeavesNothingLooseButReferences() {
    assertThat(ends(without(one -> one.origin().equals("org.weald.theme.safe")))).isEmpty();
    assertThat(ends(without(one -> one.origin().equals("org.weald.theme.caring"))))
        .allMatch(text -> text.contains("measure \"org.weald.theme.caring/"));
  }
}
