package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weald.assess.Judge;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Plan;
import org.weald.model.Status;
import org.weald.model.ThemeView;

/**
 * What a theme's view shows of an edition. Pure: the same figures and judgements give the same
 * view. What cannot be shown says why in its place.
 */
public final class ThemeViews {
  /** With fewer areas there is nothing to compare. */
  private static final int FEWEST_AREAS = 2;

  private static final String NONE = "–";

  private final ThemeView view;
  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final Edition edition;

  private ThemeViews(ThemeView view, Catalogue catalogue, Scorecard scorecard) {
    this.view = view;
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.edition = scorecard.edition();
  }

  /**
   * The view as values.
   *
   * @param view what its theme wants
   * @param catalogue what the scorecard was judged from
   * @param scorecard the judged edition
   */
  public static ViewSpec of(ThemeView view, Catalogue catalogue, Scorecard scorecard) {
    return new ThemeViews(view, catalogue, scorecard).spec();
  }

  private ViewSpec spec() {
    return new ViewSpec(view.title(), view.rows().stream().map(this::row).toList());
  }

  private ViewSpec.Panel row(List<ThemeView.Panel> row) {
    List<ViewSpec.Panel> panels = row.stream().map(this::panel).toList();
    return panels.size() == 1 ? panels.get(0) : new ViewSpec.Panel.Beside(panels);
  }

  private ViewSpec.Panel panel(ThemeView.Panel panel) {
    if (panel instanceof ThemeView.Panel.Tiles tiles) {
      return new ViewSpec.Panel.Tiles(tiles.measures().stream().map(this::tile).toList());
    }
    if (panel instanceof ThemeView.Panel.Chart chart) {
      return catalogue
          .measure(chart.measure())
          .map(measure -> chart(measure, chart.area()))
          .orElseGet(() -> missing("Chart of ", chart.measure()));
    }
    if (panel instanceof ThemeView.Panel.Comparison comparison) {
      return catalogue
          .measure(comparison.measure())
          .map(measure -> comparison(measure, comparison.group()))
          .orElseGet(() -> missing("Comparison of ", comparison.measure()));
    }
    if (panel instanceof ThemeView.Panel.Rows rows) {
      return rows(rows.measures());
    }
    if (panel instanceof ThemeView.Panel.Actions actions) {
      return actions(actions);
    }
    return new ViewSpec.Panel.Text(((ThemeView.Panel.Text) panel).text());
  }

  private ViewSpec.Panel missing(String what, String measure) {
    return new ViewSpec.Panel.Missing(what + Ids.local(measure), noMeasure(measure));
  }

  private String noMeasure(String measure) {
    return notBrought("measure", measure);
  }

  /** Whether the plug-in is not there, or is and brings no such thing. */
  private String notBrought(String sort, String id) {
    String plugin = Ids.plugin(id);
    boolean there = catalogue.contributions().stream().anyMatch(one -> one.origin().equals(plugin));
    return there
        ? "the plug-in " + plugin + " brings no " + sort + " " + Ids.local(id) + "."
        : "the plug-in " + plugin + ", which would bring it, is not there.";
  }

  private Optional<Judgement> judged(String measure) {
    return scorecard.themes().stream()
        .flatMap(card -> card.measures().stream())
        .filter(row -> row.id().equals(measure))
        .findFirst();
  }

  private Area own(Measure measure) {
    return area(measure.area().isEmpty() ? scorecard.plan().area() : measure.area());
  }

  private Area area(String id) {
    return catalogue.area(id).orElseGet(() -> new Area(id, id, "", "", Set.of()));
  }

  private ReportSpec.Tile tile(String id) {
    Optional<Measure> known = catalogue.measure(id);
    if (known.isEmpty()) {
      return new ReportSpec.Tile(
          NONE,
          Optional.of(Status.MISSING),
          Ids.local(id),
          Status.MISSING.words() + ": " + noMeasure(id));
    }
    Measure measure = known.get();
    Optional<Judgement> row = judged(id);
    Optional<Observation> latest =
        row.isPresent() ? row.get().latest() : latest(measure, own(measure));
    List<String> notes = new ArrayList<>();
    Optional<Judgement> worded = row.filter(one -> one.status().status() != Status.CONTEXT);
    worded.ifPresent(one -> notes.add(one.status().word()));
    latest.ifPresentOrElse(
        figure -> notes.addAll(notes(figure, measure)), () -> notes.add(noFigure(measure)));
    return new ReportSpec.Tile(
        latest.map(figure -> ReportFigures.display(figure.figure(), measure.unit())).orElse(NONE),
        worded.map(one -> one.status().status()),
        measure.title(),
        String.join(" · ", notes));
  }

  private static List<String> notes(Observation figure, Measure measure) {
    List<String> notes = new ArrayList<>();
    String unit = ReportFigures.unitWord(figure.figure(), measure.unit());
    if (!measure.title().toLowerCase(Locale.UK).contains(unit.toLowerCase(Locale.UK))) {
      notes.add(unit);
    }
    notes.add(ReportFigures.label(figure.period()));
    figure.figure().qualifiers().stream()
        .sorted()
        .filter(ReportMarks::isWorthSaying)
        .forEach(qualifier -> notes.add(qualifier.words()));
    if (Unpublished.is(figure)) {
      notes.add(Unpublished.SHORT);
    }
    return notes;
  }

  private String noFigure(Measure measure) {
    return "no figure for " + own(measure).name() + " up to " + edition.period().label();
  }

  /** Of a measure the edition does not judge: the latest figure it knows. */
  private Optional<Observation> latest(Measure measure, Area area) {
    return KnownFigures.in(catalogue, measure, edition.label())
        .held(area.id(), ObservationKind.ACTUAL)
        .stream()
        .filter(figure -> !figure.period().end().isAfter(edition.period().end()))
        .reduce((earlier, later) -> later);
  }

  private ViewSpec.Panel chart(Measure measure, String asked) {
    if (!asked.isEmpty() && catalogue.area(asked).isEmpty()) {
      return new ViewSpec.Panel.Missing(
          measure.title(), "no plug-in describes the area " + asked + ".");
    }
    Area area = asked.isEmpty() ? own(measure) : area(asked);
    Optional<ChartSpec.Line> chart =
        judged(measure.id())
            .filter(row -> row.area().id().equals(area.id()))
            .map(row -> MeasureCharts.overTime(catalogue, row))
            .orElseGet(() -> MeasureCharts.overTime(catalogue, measure, area, edition.label()));
    return chart
        .<ViewSpec.Panel>map(ViewSpec.Panel.Chart::new)
        .orElseGet(
            () ->
                new ViewSpec.Panel.Missing(
                    measure.title(),
                    "fewer than two figures are known for "
                        + area.name()
                        + " up to "
                        + edition.period().label()
                        + ", so there is no line to draw."));
  }

  private ViewSpec.Panel comparison(Measure measure, String group) {
    List<Area> areas = catalogue.group(group);
    if (areas.isEmpty()) {
      return new ViewSpec.Panel.Missing(
          measure.title(), "there is no group of areas " + group + "; " + groups() + ".");
    }
    return fullestPeriod(measure, areas)
        .flatMap(
            period ->
                MeasureCharts.comparison(
                    catalogue, measure, period, group, area(scorecard.plan().area())))
        .<ViewSpec.Panel>map(ViewSpec.Panel.Chart::new)
        .orElseGet(
            () ->
                new ViewSpec.Panel.Missing(
                    measure.title(),
                    "fewer than two areas of "
                        + group
                        + " have a figure for the same period up to "
                        + edition.period().label()
                        + ", so there is nothing to compare."));
  }

  private String groups() {
    Set<String> groups = new TreeSet<>();
    catalogue.areas().forEach(area -> groups.addAll(area.groups()));
    return groups.isEmpty() ? "none is described" : "there are " + String.join(", ", groups);
  }

  /** The period with figures of most areas, of several the latest. */
  private Optional<Period> fullestPeriod(Measure measure, List<Area> areas) {
    KnownFigures figures = KnownFigures.in(catalogue, measure, edition.label());
    Map<Period, Set<String>> known = new TreeMap<>();
    for (Area area : areas) {
      figures.held(area.id(), ObservationKind.ACTUAL).stream()
          .filter(KnownFigures::comparable)
          .forEach(
              figure ->
                  known.computeIfAbsent(figure.period(), of -> new HashSet<>()).add(area.id()));
    }
    return known.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST_AREAS)
        .max(
            Comparator.<Map.Entry<Period, Set<String>>>comparingInt(
                    entry -> entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private ViewSpec.Panel rows(List<String> asked) {
    List<String> measures = asked.isEmpty() ? printed() : asked;
    if (measures.isEmpty()) {
      boolean known =
          scorecard.themes().stream().anyMatch(card -> card.theme().id().equals(view.theme()));
      return new ViewSpec.Panel.Missing(
          "Scorecard of " + Ids.local(view.theme()),
          known
              ? "the edition " + edition.label() + " prints no measure of it."
              : "it is no theme of " + scorecard.plan().title() + ".");
    }
    List<ReportBlock.Column> columns =
        List.of(
            new ReportBlock.Column("Ref", "ref"),
            new ReportBlock.Column(
                scorecard.plan().words().getOrDefault("measure", "Measure"), "wide"),
            new ReportBlock.Column("Latest figure", "number"),
            new ReportBlock.Column("Target", "target"),
            new ReportBlock.Column("Status", "judged"),
            new ReportBlock.Column("Why", "why"));
    return new ViewSpec.Panel.Grid(
        new ReportBlock.Grid("cells", "", columns, measures.stream().map(this::row).toList()));
  }

  private List<String> printed() {
    return scorecard.themes().stream()
        .filter(card -> card.theme().id().equals(view.theme()))
        .flatMap(card -> card.measures().stream())
        .filter(row -> ReportThemes.isPrinted(catalogue, row))
        .map(Judgement::id)
        .toList();
  }

  private ReportBlock.Row row(String id) {
    Optional<Measure> measure = catalogue.measure(id);
    Optional<Judgement> judged = judged(id);
    Optional<Observation> latest =
        judged.isPresent()
            ? judged.get().latest()
            : measure.flatMap(known -> latest(known, own(known)));
    String unit = measure.map(Measure::unit).orElse("");
    String why =
        judged
            .map(row -> Caveat.without(row.summary()))
            .orElseGet(
                () ->
                    measure.isEmpty()
                        ? ChartWords.sentence(noMeasure(id))
                        : "Not judged in the edition " + edition.label() + ".");
    return ReportBlock.Row.of(
        List.of(
            ReportBlock.Cell.of(judged.map(Judgement::ref).orElse("")),
            ReportBlock.Cell.of(measure.map(Measure::title).orElse(Ids.local(id))),
            ReportBlock.Cell.of(
                latest.map(it -> ReportFigures.display(it.figure(), unit)).orElse("no figure"),
                latest.map(it -> ReportFigures.label(it.period())).orElse("")),
            ReportBlock.Cell.of(
                judged.map(row -> row.status().target()).filter(it -> !it.isEmpty()).orElse(NONE)),
            judged
                .map(row -> ReportBlock.Cell.of(ReportThemes.mark(row.status()), ""))
                .orElseGet(() -> ReportBlock.Cell.of(NONE)),
            ReportBlock.Cell.of(why)));
  }

  private ViewSpec.Panel actions(ThemeView.Panel.Actions asked) {
    Optional<Plan> plan = catalogue.plan(asked.plan());
    if (plan.isEmpty()) {
      return new ViewSpec.Panel.Missing(
          "Actions of " + Ids.local(asked.plan()), notBrought("plan", asked.plan()));
    }
    String of = "Actions of " + plan.get().title();
    Optional<Scorecard> judged = scorecardOf(plan.get());
    if (judged.isEmpty()) {
      return new ViewSpec.Panel.Missing(
          of, "it has no edition as at " + ReportFigures.day(edition.asAt()) + " or before.");
    }
    ActionSections sections = new ActionSections(catalogue, judged.get());
    return sections
        .grid(asked.priority())
        .<ViewSpec.Panel>map(grid -> new ViewSpec.Panel.Grid(titled(grid, judged.get())))
        .orElseGet(
            () ->
                new ViewSpec.Panel.Missing(
                    of,
                    sections.headings().isEmpty()
                        ? "it has none."
                        : "none stands under "
                            + asked.priority()
                            + "; there are "
                            + String.join(", ", sections.headings())
                            + "."));
  }

  private static ReportBlock.Grid titled(ReportBlock.Grid grid, Scorecard of) {
    return new ReportBlock.Grid(
        grid.kind(),
        "Actions of "
            + of.plan().title()
            + ", as at "
            + ReportFigures.day(of.edition().asAt())
            + "; statuses as printed",
        grid.columns(),
        grid.rows());
  }

  /** This plan's own, or another's as it was known at the day of this edition. */
  private Optional<Scorecard> scorecardOf(Plan plan) {
    return plan.id().equals(scorecard.plan().id())
        ? Optional.of(scorecard)
        : plan.editions().stream()
            .filter(other -> !other.asAt().isAfter(edition.asAt()))
            .max(Comparator.comparing(Edition::asAt))
            .map(other -> Judge.judge(catalogue, plan, other));
  }
}
