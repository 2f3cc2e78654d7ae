package org.weald.script.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.script.internal.language.ScriptResult;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.TableOutput;

/** A result as text: tables in one of the formats, charts as the tables behind them. */
final class ResultPages {
  private ResultPages() {}

  /** What a result holds, one below the other. */
  static List<ViewSpec.Panel> panels(ScriptResult result) {
    if (result instanceof ScriptResult.View view) {
      return view.view().panels();
    }
    if (result instanceof ScriptResult.Chart chart) {
      return List.of(new ViewSpec.Panel.Chart(chart.chart()));
    }
    if (result instanceof ScriptResult.Value value) {
      return List.of(new ViewSpec.Panel.Text(value.text()));
    }
    return table(result)
        .map(ViewSpec.Panel.Table::new)
        .map(List::<ViewSpec.Panel>of)
        .orElse(List.of());
  }

  /** The table that a result is, if it is one. */
  static Optional<TableSpec> table(ScriptResult result) {
    if (result instanceof ScriptResult.Table table) {
      return Optional.of(table.table());
    }
    return result instanceof ScriptResult.Figures figures
        ? Optional.of(figures.table())
        : Optional.empty();
  }

  /** The charts in a result. */
  static List<ChartSpec> charts(ScriptResult result) {
    return panels(result).stream()
        .filter(ViewSpec.Panel.Chart.class::isInstance)
        .map(panel -> ((ViewSpec.Panel.Chart) panel).chart())
        .toList();
  }

  /** The tables of a result, those behind its charts included; a text is a table of one cell. */
  static List<TableSpec> tables(ScriptResult result) {
    return panels(result).stream().flatMap(panel -> table(panel).stream()).toList();
  }

  private static Optional<TableSpec> table(ViewSpec.Panel panel) {
    if (panel instanceof ViewSpec.Panel.Table table) {
      return Optional.of(table.table());
    }
    return panel instanceof ViewSpec.Panel.Chart chart
        ? Optional.of(chart.chart().table())
        : Optional.empty();
  }

  /** How many rows of data there are, for people. */
  static int rows(ScriptResult result) {
    return tables(result).stream().mapToInt(table -> table.rows().size()).sum();
  }

  /** A result to be read: its title, then text, tables, and what stands below a chart. */
  static String text(ScriptResult result) {
    StringBuilder text = new StringBuilder();
    if (result instanceof ScriptResult.View view) {
      text.append(view.view().title()).append("\n");
    }
    for (ViewSpec.Panel panel : panels(result)) {
      text.append(text.length() == 0 ? "" : "\n").append(text(panel));
    }
    return text.toString();
  }

  private static String text(ViewSpec.Panel panel) {
    if (panel instanceof ViewSpec.Panel.Text words) {
      return words.text().stripTrailing() + "\n";
    }
    StringBuilder text = new StringBuilder(printed(table(panel).orElseThrow(), "text"));
    if (panel instanceof ViewSpec.Panel.Chart chart) {
      List<String> below = new ArrayList<>(List.of(chart.chart().note()));
      below.add(chart.chart().source().isEmpty() ? "" : "Source: " + chart.chart().source());
      text.append("\n");
      below.stream()
          .filter(line -> !line.isEmpty())
          .forEach(line -> text.append(line).append("\n"));
    }
    return text.toString();
  }

  /** A table in a format. */
  static String printed(TableSpec table, String format) {
    StringWriter text = new StringWriter();
    try {
      TableOutput.print(table, format, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }

  /** Several tables as one JSON document, a list of them. */
  static String json(List<TableSpec> tables) {
    return tables.size() == 1
        ? printed(tables.get(0), "json")
        : "["
            + String.join(
                ",\n", tables.stream().map(table -> printed(table, "json").strip()).toList())
            + "]\n";
  }

  /** A text as a table, for programs. */
  static TableSpec cell(String text) {
    return new TableSpec("", List.of(TableSpec.Column.text("value")), List.of(List.of(text)));
  }

  /** As a file holds it. */
  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
