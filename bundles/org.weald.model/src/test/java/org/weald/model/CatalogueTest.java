package org.weald.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Place PLACE = Place.of("observations.csv");
  private static final String SAFE = "org.weald.theme.safe";
  private static final String PLAN = "org.weald.plan.sevenoaks/community-plan";
  private static final String CRIME = SAFE + "/victim-based-crime";
  private static final Area SEVENOAKS =
      new Area("sevenoaks", "Sevenoaks", "district", "kent", Set.of("kent-districts"));
  private static final Area DARTFORD =
      new Area("dartford", "Dartford", "district", "kent", Set.of("kent-districts"));
  private static final Area KENT = new Area("kent", "Kent", "county", "", Set.of());

  @Test
  void aSeriesHoldsTheActualFiguresOldestFirst() {
    Catalogue catalogue =
        Catalogue.of(
            List.of(
                safe(
                    crimes("2021/22", ObservationKind.ACTUAL, "7056"),
                    crimes("2019/20", ObservationKind.ACTUAL, "7769"),
                    crimes("2019/20", ObservationKind.TARGET, "7745"))));

    Series series = catalogue.series(catalogue.measure(CRIME).orElseThrow(), SEVENOAKS);

    assertThat(series.points())
        .extracting(point -> point.period().label() + " " + point.figure().raw())
        .containsExactly("2019/20 7769", "2021/22 7056");
    assertThat(series.latest().orElseThrow().figure().raw()).isEqualTo("7056");
    assertThat(series.at(period("April 2019 - March 2020")).orElseThrow().figure().raw())
        .isEqualTo("7769");
  }

  @Test
  void aSeriesLeavesOutOtherKindsOfPeriodAndFiguresWithoutANumber() {
    Catalogue catalogue =
        Catalogue.of(
            List.of(
                safe(
                    crimes("2019/20", ObservationKind.ACTUAL, "7769"),
                    crimes("2020-21 Q1", ObservationKind.ACTUAL, "1700"),
                    crimes("2020/21", ObservationKind.ACTUAL, "tbc"))));

    assertThat(catalogue.series(catalogue.measure(CRIME).orElseThrow(), SEVENOAKS).points())
        .extracting(point -> point.figure().raw())
        .containsExactly("7769");
    assertThat(catalogue.observations(CRIME)).hasSize(3);
  }

  @Test
  void theWorkspacesFigureStandsOverThePluginsHoweverItsPeriodIsWritten() {
    Contribution corrected =
        Contribution.ofWorkspace(
            "3", List.of(crimes("April 2019 - March 2020", ObservationKind.ACTUAL, "7770")));
    Catalogue catalogue =
        Catalogue.of(List.of(safe(crimes("2019/20", ObservationKind.ACTUAL, "7769")), corrected));

    assertThat(
            catalogue
                .observation(CRIME, "sevenoaks", period("2019/20"), ObservationKind.ACTUAL)
                .orElseThrow()
                .figure()
                .raw())
        .isEqualTo("7770");
    assertThat(catalogue.observations(CRIME, "sevenoaks", ObservationKind.ACTUAL)).hasSize(1);
  }

  @Test
  void whatIsSaidLaterOfAQuarterStandsInPlaceOfTheEarlierAndAllIsInOrder() {
    Action.Update first = said("2019-20 Q1", Status.AMBER, "begun");
    Action.Update third = said("2019-20 Q3", Status.GREEN, "well");
    Action.Update second = said("2019-20 Q2", Status.RED, "late");
    Action.Update corrected = said("April 2019 - June 2019", Status.GREEN, "begun in time");
    Action action = action("patrols", List.of(first, third));
    Action other = action("lighting", List.of(third, first));
    Contribution plugin = words(SAFE, List.of(action, other), List.of(), List.of());
    Contribution workspace =
        Contribution.ofWorkspace(
            "4",
            List.of(),
            List.of(of(action, second), of(action, corrected), of(action, second)),
            List.of());

    assertThat(Catalogue.of(List.of(plugin, workspace)).actions(PLAN))
        .containsExactly(
            action("patrols", List.of(corrected, second, third)),
            // Nothing is said of it elsewhere: as its plug-in has it.
            other);
    assertThat(Catalogue.of(List.of(plugin)).actions("community-plan"))
        .containsExactly(action, other);
  }

  @Test
  void theUpdatesOfTheContributionThatComesLastCount() {
    Action action = action("patrols", List.of());
    Contribution theirs =
        words(
            "org.example.county",
            List.of(),
            List.of(of(action, said("2019-20 Q1", Status.RED, "county"))),
            List.of());
    Contribution safe = words(SAFE, List.of(action), List.of(), List.of());
    ActionUpdate own = of(action, said("2019-20 Q1", Status.GREEN, "district"));
    Contribution workspace = Contribution.ofWorkspace("4", List.of(), List.of(own), List.of());

    assertThat(Catalogue.of(List.of(theirs, safe)).actions(PLAN).get(0).updates())
        .extracting(Action.Update::comment)
        .containsExactly("county");
    assertThat(Catalogue.of(List.of(theirs, safe, workspace)).actions(PLAN).get(0).updates())
        .extracting(Action.Update::comment)
        .containsExactly("district");
  }

  @Test
  void theAccountOfTheWorkspaceStandsOverThePluginsForItsEditionOnly() {
    Contribution plugin =
        new Contribution(
            SAFE,
            "1.0.0",
            "",
            List.of(),
            List.of(),
            List.of(theme(SAFE)),
            List.of(),
            List.of(
                new Narrative(CRIME, "2019/20", "Crime fell."),
                new Narrative(CRIME, "2020/21", "Crime fell again.")),
            List.of(),
            List.of(),
            List.of());
    Narrative own = new Narrative(CRIME, "2019/20", "Burglary fell.", Place.of("workspace"));
    Contribution workspace = Contribution.ofWorkspace("4", List.of(), List.of(), List.of(own));
    for (List<Contribution> order :
        List.of(List.of(plugin, workspace), List.of(workspace, plugin))) {
      Catalogue catalogue = Catalogue.of(order);
      Measure crime = catalogue.measure(CRIME).orElseThrow();
      assertThat(catalogue.account(crime, "2019/20")).contains(own);
      assertThat(catalogue.narrative(crime, "2019/20")).isEqualTo("Burglary fell.");
      assertThat(catalogue.narrative(crime, "2020/21")).isEqualTo("Crime fell again.");
      assertThat(catalogue.narrative(crime, "2021/22")).isEmpty();
    }
  }

  private static Action action(String id, List<Action.Update> updates) {
    return new Action(
        PLAN,
        SAFE + "/" + id,
        "1.1",
        "",
        "Patrol",
        "On-going",
        Optional.empty(),
        List.of(),
        List.of(),
        updates);
  }

  private static Action.Update said(String quarter, Status status, String comment) {
    return new Action.Update(period(quarter), status, "", comment);
  }

  private static ActionUpdate of(Action action, Action.Update update) {
    return new ActionUpdate(
        action.id(), update, new Provenance("", "", "", "workspace", Place.of("workspace"), 1));
  }

  private static Contribution words(
      String origin, List<Action> actions, List<ActionUpdate> updates, List<Narrative> narratives) {
    return new Contribution(
        origin,
        "1.0.0",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        narratives,
        List.of(),
        actions,
        List.of(),
        updates,
        List.of(),
        Printed.NOTHING);
  }

  @Test
  void aMeasureIsFoundByItsShortIdWhereOnlyOneHasIt() {
    Catalogue catalogue = Catalogue.of(List.of(safe()));

    assertThat(catalogue.measure("victim-based-crime")).isEqualTo(catalogue.measure(CRIME));
    assertThat(catalogue.measure("victim-based-crime").orElseThrow().shortId())
        .isEqualTo("victim-based-crime");
    assertThat(catalogue.measure("missed-collections")).isEmpty();
  }

  @Test
  void aShortIdThatTwoPluginsUseIsNoMeasures() {
    Contribution other =
        contribution("org.example.crime", List.of(theme("org.example.crime")), List.of());
    Catalogue catalogue = Catalogue.of(List.of(safe(), other));

    assertThat(catalogue.measures()).hasSize(2);
    assertThat(catalogue.measure("victim-based-crime")).isEmpty();
    assertThat(catalogue.measure(CRIME)).isPresent();
  }

  @Test
  void aGroupHasItsAreasByName() {
    Catalogue catalogue = Catalogue.of(List.of(safe()));

    assertThat(catalogue.group("kent-districts")).containsExactly(DARTFORD, SEVENOAKS);
    assertThat(catalogue.area("kent")).contains(KENT);
    assertThat(catalogue.themeOf(catalogue.measure(CRIME).orElseThrow()))
        .map(Theme::id)
        .contains(SAFE + "/safe");
  }

  @Test
  void whatTwoContributionsSayOfOneAreaIsJoined() {
    Contribution other =
        new Contribution(
            "org.example.kent",
            "1.0.0",
            "Kent",
            List.of(),
            List.of(new Area("dartford", "Dartford", "district", "", Set.of("north-kent"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    for (List<Contribution> order : List.of(List.of(safe(), other), List.of(other, safe()))) {
      Catalogue catalogue = Catalogue.of(order);
      assertThat(catalogue.group("kent-districts")).extracting(Area::id).contains("dartford");
      assertThat(catalogue.group("north-kent")).extracting(Area::partOf).containsExactly("kent");
    }
  }

  @Test
  void aPlanNamesTheBodiesBroughtWithItOrWithItsThemes() {
    Contribution other = partners("org.example.plan", List.of(plan("org.example.plan/plan")), "X");
    Contribution safe = partners(SAFE, List.of(), "Kent Police");
    Contribution sevenoaks = partners("org.weald.plan.sevenoaks", List.of(plan(PLAN)), "Council");
    Catalogue catalogue = Catalogue.of(List.of(other, safe, sevenoaks));

    assertThat(catalogue.bodies(plan(PLAN), "2019/20"))
        .extracting(Body::name)
        .containsExactly("Kent Police", "Council");
    assertThat(catalogue.bodies(plan("org.example.plan/plan"), "2019/20"))
        .extracting(Body::name)
        .containsExactly("X");
    assertThat(catalogue.bodies(plan(PLAN), "2021/22")).isEmpty();
  }

  private static Contribution partners(String origin, List<Plan> plans, String name) {
    return new Contribution(
        origin,
        "1.0.0",
        "",
        plans,
        List.of(),
        origin.equals(SAFE) ? List.of(theme(SAFE)) : List.of(),
        List.of(),
        List.of(),
        List.of(new Body(name, "lead agency", "2019/20", "")),
        List.of(),
        List.of());
  }

  private static Plan plan(String id) {
    return new Plan(
        id,
        "Plan",
        "sevenoaks",
        "",
        period("2019/20"),
        Map.of(),
        new StatusScheme(Map.of()),
        new HeadlineRule(Level.MEASURE, Set.of(Status.GREEN), true, 0),
        List.of(),
        List.of());
  }

  private static Contribution safe(Observation... observations) {
    return contribution(SAFE, List.of(theme(SAFE)), List.of(observations));
  }

  private static Contribution contribution(
      String origin, List<Theme> themes, List<Observation> observations) {
    return new Contribution(
        origin,
        "1.0.0",
        "Safe Communities",
        List.of(),
        List.of(SEVENOAKS, KENT, DARTFORD),
        themes,
        observations,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Theme theme(String plugin) {
    return new Theme(
        plugin + "/safe",
        PLAN,
        1,
        "Safe Communities",
        Map.of(),
        List.of(),
        List.of(crimeMeasure(plugin)),
        List.of());
  }

  private static Measure crimeMeasure(String plugin) {
    return new Measure(
        plugin + "/victim-based-crime",
        "Victim-based crimes recorded",
        Map.of("2019/20", new PrintedMeasure("S2", "Victim-based crime")),
        "",
        Map.of(),
        "crimes",
        Polarity.LOWER,
        Optional.of(PeriodKind.FINANCIAL_YEAR),
        MeasureKind.CLUSTERED,
        Optional.empty(),
        "Kent Police",
        List.of(),
        List.of(),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        PLACE);
  }

  private static Observation crimes(String period, ObservationKind kind, String raw) {
    return new Observation(
        CRIME,
        "sevenoaks",
        period(period),
        kind,
        Figures.parse(raw),
        Optional.empty(),
        Optional.empty(),
        "",
        new Provenance("Kent Police", "", "", SAFE, PLACE, 0));
  }

  private static Period period(String text) {
    return Periods.parse(text, PLACE)
        .fold(
            period -> period,
            problems -> {
              throw new AssertionError(problems.get(0).sentence());
            });
  }
}
