package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.ReportTemplate;
import org.weald.model.ThemeView;
import org.weald.show.ChartSpec;
import org.weald.show.ReportMaker;
import org.weald.show.ReportSpec;
import org.weald.show.TableSpec;
import org.weald.show.ThemeViews;
import org.weald.show.ViewSpec;
import org.weald.themes.internal.ShippedContent;

/** What the themes that ship want looked at together, with the figures of the documents. */
final class ThemeViewsTest {
  private static final String SEVENOAKS = "sevenoaks-community-plan-2019-22";
  private static final Place PLACE = Place.of("views/test.json");
  private static final Catalogue CATALOGUE = ShippedContent.ofEveryPlan();

  private static Scorecard judged(String plan, String edition) {
    Plan known = CATALOGUE.plan(plan).orElseThrow();
    return Judge.judge(CATALOGUE, known, known.edition(edition).orElseThrow());
  }

  private static ViewSpec shown(String view, String plan, String edition) {
    return ThemeViews.of(CATALOGUE.view(view).orElseThrow(), CATALOGUE, judged(plan, edition));
  }

  private static ViewSpec shown(ThemeView.Panel... panels) {
    return ThemeViews.of(
        new ThemeView(
            "test/view",
            "org.weald.theme.safe/safe",
            "Test",
            1,
            Stream.of(panels).map(List::of).toList(),
            PLACE),
        CATALOGUE,
        judged(SEVENOAKS, "2021/22"));
  }

  private static <T extends ViewSpec.Panel> List<T> all(ViewSpec view, Class<T> kind) {
    return view.all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static Stream<ThemeView> shipped() {
    return CATALOGUE.contributions().stream().flatMap(one -> one.views().stream());
  }

  @Test
  void everyThemeOfTheCommunityPlanHasAView() {
    Plan plan = CATALOGUE.plan(SEVENOAKS).orElseThrow();
    assertThat(CATALOGUE.themes(plan))
        .hasSize(6)
        .allSatisfy(theme -> assertThat(CATALOGUE.views(theme)).hasSize(1));
    assertThat(shipped()).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedViewAsksOnlyForWhatThereIs(ThemeView view) {
    Plan plan =
        CATALOGUE.plans().stream()
            .filter(
                one ->
                    CATALOGUE.themes(one).stream()
                        .anyMatch(theme -> theme.id().equals(view.theme())))
            .findFirst()
            .orElseThrow();
    Edition last = plan.editions().get(plan.editions().size() - 1);
    ViewSpec shown = ThemeViews.of(view, CATALOGUE, judged(plan.id(), last.label()));
    assertThat(shown.title()).isEqualTo(view.title());
    assertThat(all(shown, ViewSpec.Panel.Missing.class)).isEmpty();
  }

  @Test
  void tilesHaveTheFigureItsStatusAndItsPeriod() {
    ViewSpec view =
        shown("org.weald.theme.safe/crime-and-anti-social-behaviour", SEVENOAKS, "2021/22");
    List<ReportSpec.Tile> tiles = all(view, ViewSpec.Panel.Tiles.class).get(0).tiles();
    assertThat(tiles)
        .extracting(ReportSpec.Tile::figure)
        .containsExactly("7,056", "2nd", "1,513", "3rd");
    assertThat(tiles)
        .extracting(ReportSpec.Tile::note)
        .containsExactly("Not testable · 2021/22", "2019/20", "Achieved · 2021/22", "2021/22");
  }

  @Test
  void aComparisonIsOfTheFullestPeriodAndBringsTheOwnAreaOut() {
    ViewSpec view = shown("young-people-not-in-education", SEVENOAKS, "2021/22");
    ChartSpec.Bars neet = (ChartSpec.Bars) all(view, ViewSpec.Panel.Chart.class).get(0).chart();
    assertThat(neet.bars()).hasSize(12);
    assertThat(neet.bars().stream().filter(ChartSpec.Bars.Bar::own))
        .singleElement()
        .satisfies(bar -> assertThat(bar.label()).isEqualTo("Sevenoaks"));
  }

  @Test
  void actionsOfAnotherPlanAreThoseKnownAtTheDayOfTheEdition() {
    ViewSpec view =
        shown("org.weald.theme.safe/crime-and-anti-social-behaviour", SEVENOAKS, "2019/20");
    TableSpec actions = all(view, ViewSpec.Panel.Grid.class).get(1).figures().orElseThrow();
    assertThat(actions.title())
        .isEqualTo(
            "Actions of Sevenoaks District Community Safety Strategy & Action Plan, as at 30"
                + " September 2019; statuses as printed");
    assertThat(actions.rows().stream().filter(row -> row.get(0).startsWith("CSAP"))).hasSize(10);
  }

  @Test
  void whatIsMissingSaysWhy() {
    ViewSpec view =
        shown(
            new ThemeView.Panel.Tiles(List.of("org.weald.theme.gone/x", "org.weald.theme.safe/y")),
            new ThemeView.Panel.Chart("org.weald.theme.safe/penalty-charge-notices", ""),
            new ThemeView.Panel.Chart("org.weald.theme.safe/victim-based-crime", "atlantis"),
            new ThemeView.Panel.Comparison("org.weald.theme.safe/asb-incidents", "surrey"),
            new ThemeView.Panel.Comparison("org.weald.theme.safe/asb-incidents", "kent-districts"),
            new ThemeView.Panel.Actions("org.weald.plan.gone/plan", ""),
            new ThemeView.Panel.Actions(
                "org.weald.plan.csap/community-safety-2019-20", "flower-shows"));
    assertThat(all(view, ViewSpec.Panel.Tiles.class).get(0).tiles())
        .extracting(ReportSpec.Tile::note)
        .containsExactly(
            "Awaiting information: the plug-in org.weald.theme.gone, which would bring it, is not"
                + " there.",
            "Awaiting information: the plug-in org.weald.theme.safe brings no measure y.");
    assertThat(all(view, ViewSpec.Panel.Missing.class))
        .extracting(ViewSpec.Panel.Missing::sentence)
        .containsExactly(
            "Penalty charge notices issued: fewer than two figures are known for Sevenoaks up to"
                + " 2021/22, so there is no line to draw.",
            "Victim-based crimes recorded: no plug-in describes the area atlantis.",
            "Anti-social behaviour incidents recorded: there is no group of areas surrey; there"
                + " are dover-shepway-swale-thanet, kent-districts, swale-dover-gravesham.",
            "Anti-social behaviour incidents recorded: fewer than two areas of kent-districts have"
                + " a figure for the same period up to 2021/22, so there is nothing to compare.",
            "Actions of plan: the plug-in org.weald.plan.gone, which would bring it, is not there.",
            "Actions of Sevenoaks District Community Safety Strategy & Action Plan: none stands"
                + " under flower-shows; there are Priority 1 Domestic Abuse, Priority 2 Serious and"
                + " Acquisitive Crime including Organised Crime Groups, Emerging Trends and County"
                + " Lines, Priority 3 Anti-Social Behaviour Incl Environmental Crime, Priority 4"
                + " SAFEGUARDING (incl Prevent, Modern Slavery, Human Trafficking, Gangs, Vulnerable"
                + " Adults and Children), Priority 5 Substance Misuse, Priority 6 Doorstep Crimes"
                + " incl Scams and Cyber Crime, Priority 7 Road Safety.");
  }

  @Test
  void asAPageOfAReportItHasTheSame() {
    ReportTemplate template =
        new ReportTemplate(
            "pages",
            "Pages",
            List.of(
                new ReportTemplate.Section(
                    "views", "", Map.of("of", "young-people-not-in-education"), List.of(), PLACE),
                new ReportTemplate.Section("views", "", Map.of(), List.of(), PLACE),
                new ReportTemplate.Section(
                    "views", "", Map.of("of", "flower-shows"), List.of(), PLACE)),
            PLACE);
    ReportSpec spec =
        ReportMaker.of(CATALOGUE, judged(SEVENOAKS, "2021/22"), template)
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad);
                });
    Document page = Jsoup.parse(HtmlReport.of(spec, null));
    assertThat(page.select(".part-view h2").eachText())
        .containsExactly(
            "Young people not in education, employment or training",
            "Crime and anti-social behaviour",
            "Young people not in education, employment or training",
            "Waste and recycling",
            "Healthy living and the Health Deal",
            "Jobs and business support",
            "Affordable homes and what the levy pays for",
            "flower-shows");
    Element crime = page.select(".part-view").get(1);
    assertThat(crime.select(".strip li .caption").get(0).text())
        .isEqualTo("Victim-based crimes recorded");
    assertThat(crime.select("table.actions .group").eachText())
        .contains("Priority 3 Anti-Social Behaviour Incl Environmental Crime");
    assertThat(page.select(".part-view").get(7).text())
        .contains("There is no view flower-shows. The themes of this plan bring ");
  }
}
