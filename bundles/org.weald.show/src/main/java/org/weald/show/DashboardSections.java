package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Polarity;
import org.weald.model.ReportTemplate;

/** What one page says: the moves most for better and for worse, and a few charts. */
final class DashboardSections {
  private static final int USUAL = 3;

  private final Catalogue catalogue;
  private final Scorecard scorecard;

  DashboardSections(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
  }

  /** How far a measure moved on the year before, in per cent; above 0 is for the better. */
  private record Move(Judgement row, double better) {}

  private List<Judgement> printed() {
    return scorecard.themes().stream()
        .flatMap(card -> card.measures().stream())
        .filter(row -> ReportThemes.isPrinted(catalogue, row))
        .toList();
  }

  private Stream<Move> moves() {
    return printed().stream()
        .filter(row -> row.oneYear().changePercent().isPresent())
        .flatMap(
            row ->
                catalogue.measure(row.id()).stream()
                    .filter(measure -> measure.better() != Polarity.NONE)
                    .map(measure -> move(row, measure)))
        .filter(move -> move.better() != 0);
  }

  private static Move move(Judgement row, Measure measure) {
    double percent = row.oneYear().changePercent().orElseThrow();
    return new Move(row, measure.better() == Polarity.HIGHER ? percent : -percent);
  }

  /** The measures that moved most, for the worse and for the better. */
  List<ReportPart> moves(ReportTemplate.Section section) {
    int most = number(section);
    List<ReportBlock.Row> rows = new ArrayList<>();
    List<Move> worst =
        moves()
            .filter(move -> move.better() < 0)
            .sorted(Comparator.comparingDouble(Move::better))
            .limit(most)
            .toList();
    List<Move> best =
        moves()
            .filter(move -> move.better() > 0)
            .sorted(Comparator.comparingDouble(Move::better).reversed())
            .limit(most)
            .toList();
    add("Most for the worse", worst, rows);
    add("Most for the better", best, rows);
    return rows.isEmpty()
        ? List.of()
        : List.of(
            ReportPart.Section.of(
                "moves",
                ReportSections.title(section, "Moved most on the year before"),
                "By the change in per cent; whether it is bigger than usual variation stands beside"
                    + " it.",
                List.of(new ReportBlock.Grid("moves", "", columns(), rows))));
  }

  private static List<ReportBlock.Column> columns() {
    return List.of(
        new ReportBlock.Column("Ref", "ref"),
        new ReportBlock.Column("Measure", "wide"),
        new ReportBlock.Column("Figure", "number"),
        new ReportBlock.Column("Direction", "way"),
        new ReportBlock.Column("Change", "why"));
  }

  private void add(String heading, List<Move> moves, List<ReportBlock.Row> rows) {
    if (!moves.isEmpty()) {
      rows.add(ReportBlock.Row.group(heading));
      moves.forEach(move -> rows.add(row(move.row())));
    }
  }

  private ReportBlock.Row row(Judgement row) {
    Optional<Measure> measure = catalogue.measure(row.id());
    String unit = measure.map(Measure::unit).orElse("");
    return ReportBlock.Row.of(
        List.of(
            ReportBlock.Cell.of(row.ref()),
            ReportBlock.Cell.of(measure.map(Measure::title).orElse(row.title())),
            ReportBlock.Cell.of(
                row.latest()
                    .map(Observation::figure)
                    .map(figure -> ReportFigures.display(figure, unit))
                    .orElse("")),
            ReportBlock.Cell.of(
                new ReportSpec.DirectionMark(
                    row.oneYear().direction(), row.oneYear().direction().words()),
                ""),
            ReportBlock.Cell.of(Caveat.without(row.oneYear().sentence()))));
  }

  /** The charts of the printed measures with most figures. */
  List<ReportPart> charts(ReportTemplate.Section section) {
    List<ChartSpec> charts =
        printed().stream()
            .flatMap(row -> MeasureCharts.overTime(catalogue, row).stream())
            .filter(chart -> figures(chart) >= USUAL)
            .sorted(Comparator.comparingLong(DashboardSections::figures).reversed())
            .limit(number(section))
            .<ChartSpec>map(chart -> chart)
            .toList();
    return charts.isEmpty()
        ? List.of()
        : List.of(
            ReportPart.Section.of(
                "charts", section.title(), "", List.of(new ReportBlock.Charts(charts))));
  }

  private static long figures(ChartSpec.Line chart) {
    return chart.points().stream().filter(point -> point.value().isPresent()).count();
  }

  private static int number(ReportTemplate.Section section) {
    String asked = section.option("number");
    return asked.matches("[1-9]|[1-9][0-9]") ? Integer.parseInt(asked) : USUAL;
  }
}
