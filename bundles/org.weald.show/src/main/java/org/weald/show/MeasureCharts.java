package org.weald.show;

import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
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
}
