package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.weald.model.Figures;

/** The tables behind charts. */
final class ChartTables {
  private ChartTables() {}

  static TableSpec of(ChartSpec.Line chart) {
    List<TableSpec.Column> columns = new ArrayList<>(List.of(TableSpec.Column.text("Period")));
    columns.add(TableSpec.Column.number(figure(chart.unit())));
    boolean interval = chart.points().stream().anyMatch(point -> point.lower().isPresent());
    if (interval) {
      columns.add(TableSpec.Column.number("95 % from"));
      columns.add(TableSpec.Column.number("to"));
    }
    boolean targets = chart.points().stream().anyMatch(point -> point.target().isPresent());
    if (targets) {
      columns.add(TableSpec.Column.number("Target"));
    }
    chart.comparator().ifPresent(other -> columns.add(TableSpec.Column.number(other.name())));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < chart.points().size(); i++) {
      ChartSpec.Line.Point point = chart.points().get(i);
      List<String> row =
          new ArrayList<>(List.of(point.label(), number(point.value(), chart.decimals())));
      if (interval) {
        row.add(number(point.lower(), chart.decimals()));
        row.add(number(point.upper(), chart.decimals()));
      }
      if (targets) {
        row.add(number(point.target(), chart.decimals()));
      }
      int index = i;
      chart
          .comparator()
          .ifPresent(other -> row.add(number(other.values().get(index), chart.decimals())));
      rows.add(row);
    }
    return new TableSpec(chart.title(), columns, rows);
  }

  static TableSpec of(ChartSpec.Bars chart) {
    List<TableSpec.Column> columns = new ArrayList<>(List.of(TableSpec.Column.text("Area")));
    columns.add(TableSpec.Column.number(figure(chart.unit())));
    boolean interval = chart.bars().stream().anyMatch(bar -> bar.lower().isPresent());
    if (interval) {
      columns.add(TableSpec.Column.number("95 % from"));
      columns.add(TableSpec.Column.number("to"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (ChartSpec.Bars.Bar bar : chart.bars()) {
      List<String> row = new ArrayList<>();
      row.add(bar.label());
      row.add(number(OptionalDouble.of(bar.value()), chart.decimals()));
      if (interval) {
        row.add(number(bar.lower(), chart.decimals()));
        row.add(number(bar.upper(), chart.decimals()));
      }
      rows.add(row);
    }
    return new TableSpec(chart.title(), columns, rows);
  }

  static TableSpec of(ChartSpec.Lines chart) {
    List<TableSpec.Column> columns = new ArrayList<>(List.of(TableSpec.Column.text("Period")));
    String unit = chart.unit().isEmpty() ? "" : ", " + chart.unit();
    chart.series().forEach(line -> columns.add(TableSpec.Column.number(line.name() + unit)));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < chart.periods().size(); i++) {
      List<String> row = new ArrayList<>(List.of(chart.periods().get(i).label()));
      for (ChartSpec.Lines.Series line : chart.series()) {
        row.add(number(line.values().get(i), chart.decimals()));
      }
      rows.add(row);
    }
    return new TableSpec(chart.title(), columns, rows);
  }

  /** The points, then the lines they are held against. */
  static TableSpec of(ChartSpec.Process chart) {
    List<TableSpec.Column> columns =
        List.of(
            TableSpec.Column.text("Period"),
            TableSpec.Column.number(figure(chart.unit())),
            TableSpec.Column.text("More than usual variation"));
    List<List<String>> rows = new ArrayList<>();
    for (ChartSpec.Process.Point point : chart.points()) {
      String signal =
          point.signal().map(one -> (one.high() ? "high: " : "low: ") + one.words()).orElse("");
      rows.add(
          List.of(
              point.label(), number(OptionalDouble.of(point.value()), chart.decimals()), signal));
    }
    rows.add(List.of("Mean", ChartWords.closely(chart.mean().value()), ""));
    rows.add(List.of("Lower limit", ChartWords.closely(chart.lower().value()), ""));
    rows.add(List.of("Upper limit", ChartWords.closely(chart.upper().value()), ""));
    return new TableSpec(chart.title(), columns, rows);
  }

  private static String figure(String unit) {
    return unit.isEmpty() ? "Figure" : "Figure, " + unit;
  }

  private static String number(OptionalDouble value, int decimals) {
    return value.isPresent() && Double.isFinite(value.getAsDouble())
        ? Figures.print(value.getAsDouble(), decimals)
        : "";
  }
}
