package org.weald.show;

import java.util.List;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;

/**
 * The charts of a measure: its figures over time, and its areas side by side. Pure: the same
 * figures give the same chart.
 */
public final class MeasureCharts {
  private MeasureCharts() {}

  /**
   * The judged measure over time, up to the judgement's edition: its figures with their 95 %
   * interval where counts are known, the target where it is a number, the area around it where that
   * has a comparable series, periods without a figure as gaps. The title says what the judgement
   * found.
   *
   * @return empty where there is no measure or fewer than two figures
   */
  public static Optional<ChartSpec.Line> overTime(Catalogue catalogue, Judgement judgement) {
    return catalogue
        .measure(judgement.measure())
        .flatMap(
            measure ->
                OverTime.chart(
                    KnownFigures.in(catalogue, measure, judgement.edition()),
                    judgement.area(),
                    measure.title(),
                    ChartWords.outcome(measure, judgement)));
  }

  /**
   * The same for any area, without a judgement: the title only names it.
   *
   * @param edition label of the edition whose knowledge is shown; empty for all there is
   */
  public static Optional<ChartSpec.Line> overTime(
      Catalogue catalogue, Measure measure, Area area, String edition) {
    return OverTime.chart(
        KnownFigures.in(catalogue, measure, edition),
        area,
        measure.title() + ", " + area.name(),
        "");
  }

  /**
   * The areas of a group ranked by a measure in a period, the best first (the lowest where lower is
   * better). Values are worked out from counts where these are known and agree with what is
   * printed. The title names the own area's place only where every area's figure is known; ties are
   * said.
   *
   * @param group id of a comparison group, "kent-districts"
   * @param own the area to bring out; need not be in the group
   * @return empty where fewer than two areas have a figure
   */
  public static Optional<ChartSpec.Bars> comparison(
      Catalogue catalogue, Measure measure, Period period, String group, Area own) {
    return RankedAreas.chart(KnownFigures.in(catalogue, measure, ""), period, group, own);
  }

  /**
   * The process chart (XmR) of a judged measure, with the limits its explanation names; or the
   * sentence why there is none.
   */
  public static ChartAnswer process(Catalogue catalogue, Judgement judgement) {
    return catalogue
        .measure(judgement.measure())
        .map(measure -> process(catalogue, measure, judgement.area(), judgement.edition()))
        .orElseGet(() -> ChartAnswer.none("There is no single measure to chart."));
  }

  /**
   * The same for any area.
   *
   * @param edition label of the edition whose knowledge is shown; the plan's last where empty
   */
  public static ChartAnswer process(
      Catalogue catalogue, Measure measure, Area area, String edition) {
    KnownFigures figures = KnownFigures.in(catalogue, measure, edition);
    return figures
        .plan()
        .flatMap(
            plan ->
                figures
                    .edition()
                    .or(() -> plan.editions().stream().reduce((first, second) -> second))
                    .map(known -> LimitedSeries.chart(figures, plan, known, area)))
        .orElseGet(() -> ChartAnswer.none(measure.title() + ": its plan has no edition."));
  }

  /**
   * The same as {@link #comparison} for the areas chosen, with the areas further around as lines
   * and with the quarters of the group where every area's figure is known.
   *
   * @param areas of a group or chosen by hand
   * @param group what they are called, "Kent districts"
   * @return the chart, or the sentence why there is none
   */
  public static ChartAnswer compared(
      Catalogue catalogue,
      Measure measure,
      Period period,
      List<Area> areas,
      String group,
      Area own) {
    return RankedAreas.inQuarters(
            KnownFigures.in(catalogue, measure, ""), period, areas, group, own)
        .map(ChartAnswer::of)
        .orElseGet(
            () ->
                ChartAnswer.none(
                    measure.title()
                        + ", "
                        + period.label()
                        + ": fewer than two of these areas have a figure, so there is nothing to"
                        + " compare."));
  }

  /** The areas of such a chart that have a bar, in the order of the bars. */
  public static List<Area> ranked(
      Catalogue catalogue, Measure measure, Period period, List<Area> areas, Area own) {
    return RankedAreas.order(KnownFigures.in(catalogue, measure, ""), period, areas, own);
  }

  /**
   * Several lines over time: one for each area, or for each measure of an area.
   *
   * @param span the periods shown
   * @param own the area to bring out
   * @return the chart, or the sentence why there is none: different units, different periods, too
   *     few figures
   */
  public static ChartAnswer lines(
      Catalogue catalogue, List<Measure> measures, List<Area> areas, Timespan span, Area own) {
    return SeveralLines.chart(catalogue, measures, areas, span, own);
  }

  /** The periods for which any of these areas has a figure of a measure, oldest first. */
  public static List<Period> periods(Catalogue catalogue, Measure measure, List<Area> areas) {
    KnownFigures figures = KnownFigures.in(catalogue, measure, "");
    return areas.stream()
        .flatMap(area -> figures.held(area.id(), ObservationKind.ACTUAL).stream())
        .filter(KnownFigures::comparable)
        .map(Observation::period)
        .distinct()
        .sorted()
        .toList();
  }
}
