package org.weald.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Measure;

/** The charts of a theme's part: a line for each measure that has a series. */
final class ReportCharts {
  /** Two figures are a change, which the table says already. */
  private static final int FEWEST = 3;

  private ReportCharts() {}

  static List<ChartSpec> of(Catalogue catalogue, Scorecard.ThemeCard card) {
    return card.measures().stream()
        .flatMap(row -> chart(catalogue, row).stream())
        .<ChartSpec>map(chart -> chart)
        .toList();
  }

  /** From three figures on; a printed measure from two that follow each other. */
  private static Optional<ChartSpec.Line> chart(Catalogue catalogue, Judgement row) {
    boolean printed = ReportThemes.isPrinted(catalogue, row);
    return MeasureCharts.overTime(catalogue, row)
        .filter(
            chart ->
                figures(chart) >= FEWEST || (printed && figures(chart) == chart.points().size()));
  }

  private static long figures(ChartSpec.Line chart) {
    return chart.points().stream().filter(point -> point.value().isPresent()).count();
  }

  /** Areas side by side, for each measure that is worth a rank. */
  static List<ChartSpec> ranked(
      Catalogue catalogue,
      Scorecard scorecard,
      List<Measure> measures,
      ReportComparisons.Table table) {
    return catalogue.area(scorecard.plan().area()).stream()
        .flatMap(
            own ->
                measures.stream()
                    .flatMap(
                        measure ->
                            MeasureCharts.comparison(
                                catalogue, measure, table.period(), table.group(), own)
                                .stream()))
        .<ChartSpec>flatMap(Stream::of)
        .toList();
  }
}
