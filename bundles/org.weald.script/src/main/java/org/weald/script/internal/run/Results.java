package org.weald.script.internal.run;

import groovy.lang.GString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.weald.script.Series;
import org.weald.script.internal.box.Guards;
import org.weald.script.internal.language.ScriptResult;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.ExportedFile;

/**
 * Makes plain values of what a script returned, on the script's own thread and budget: what it
 * returned may be an object of its own, whose methods loop or tell something else each time. All
 * that leaves here is copied, and of types that scripts cannot extend.
 */
final class Results {
  private static final int MOST_DECIMALS = 15;
  private static final int DEEPEST = 50;
  private static final int LONGEST = 1_000_000;

  private Results() {}

  /** The plain result, or nothing where it is none. */
  static Optional<ScriptResult> of(@Nullable Object result) {
    if (result instanceof TableSpec table) {
      return Optional.of(new ScriptResult.Table(table(table)));
    }
    if (result instanceof ChartSpec chart) {
      return Optional.of(new ScriptResult.Chart(chart(chart)));
    }
    if (result instanceof ViewSpec view) {
      return Optional.of(new ScriptResult.View(view(view)));
    }
    if (result instanceof Series series) {
      return ScriptResult.of(series);
    }
    if (result instanceof ExportedFile file) {
      return Optional.of(new ScriptResult.Files(List.of(file)));
    }
    if (result instanceof List<?> files && isOfJdk(files) && isFiles(files)) {
      return Optional.of(
          new ScriptResult.Files(files.stream().map(ExportedFile.class::cast).toList()));
    }
    StringBuilder text = new StringBuilder();
    return result != null && print(result, text, 0)
        ? Optional.of(new ScriptResult.Value(text.toString()))
        : Optional.empty();
  }

  private static boolean isFiles(List<?> files) {
    return !files.isEmpty() && files.stream().allMatch(ExportedFile.class::isInstance);
  }

  /** Cells may be other things than the types say: lists of scripts are not checked at run time. */
  private static TableSpec table(TableSpec table) {
    List<TableSpec.Column> columns = new ArrayList<>();
    for (Object column : (List<?>) table.columns()) {
      columns.add((TableSpec.Column) column);
    }
    List<List<String>> rows = new ArrayList<>();
    for (Object row : (List<?>) table.rows()) {
      List<String> cells = new ArrayList<>();
      for (Object cell : (List<?>) row) {
        cells.add(cell(cell));
      }
      rows.add(cells);
    }
    return new TableSpec(table.title(), columns, rows);
  }

  private static String cell(Object cell) {
    StringBuilder text = new StringBuilder();
    if (!print(cell, text, DEEPEST - 1)) {
      throw new IllegalArgumentException("a cell of the table is neither text nor number");
    }
    return text.toString();
  }

  private static ChartSpec chart(ChartSpec chart) {
    if (chart instanceof ChartSpec.Line line) {
      all(line.points(), ChartSpec.Line.Point.class);
      all(line.target().stream().toList(), ChartSpec.Mark.class);
      all(line.comparator().stream().toList(), ChartSpec.Line.Comparator.class);
      line.comparator().ifPresent(other -> all(other.values(), OptionalDouble.class));
      whole(chart, line.decimals(), line.unit());
      for (ChartSpec.Line.Point point : line.points()) {
        all(
            Arrays.asList(point.value(), point.lower(), point.upper(), point.target()),
            OptionalDouble.class);
        all(Arrays.asList(point.label()), String.class);
        if (!Double.isFinite(point.year())) {
          throw new IllegalArgumentException("a point of the chart has no year");
        }
      }
    } else if (chart instanceof ChartSpec.Bars bars) {
      all(bars.bars(), ChartSpec.Bars.Bar.class);
      all(bars.line().stream().toList(), ChartSpec.Mark.class);
      whole(chart, bars.decimals(), bars.unit());
    }
    return chart;
  }

  /** Records of scripts are not checked when they are made: not for nulls either. */
  private static void whole(ChartSpec chart, int decimals, String unit) {
    all(
        Arrays.asList(chart.title(), chart.subtitle(), chart.source(), chart.note(), unit),
        String.class);
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("0 to 15 decimals can be printed, not " + decimals);
    }
  }

  private static void all(List<?> values, Class<?> type) {
    for (Object value : values) {
      if (!type.isInstance(value)) {
        throw new IllegalArgumentException("a part of the chart is no " + type.getSimpleName());
      }
    }
  }

  private static ViewSpec view(ViewSpec view) {
    List<ViewSpec.Panel> panels = new ArrayList<>();
    for (Object panel : (List<?>) view.panels()) {
      if (panel instanceof ViewSpec.Panel.Table table) {
        panels.add(new ViewSpec.Panel.Table(table(table.table())));
      } else if (panel instanceof ViewSpec.Panel.Chart chart) {
        panels.add(new ViewSpec.Panel.Chart(chart(chart.chart())));
      } else if (panel instanceof ViewSpec.Panel.Text text) {
        all(Arrays.asList(text.text()), String.class);
        panels.add(text);
      } else {
        throw new IllegalArgumentException("a script's view holds charts, tables and texts");
      }
    }
    all(Arrays.asList(view.title()), String.class);
    return new ViewSpec(view.title(), panels);
  }

  /** Whether it could be printed: only values whose printing is not the script's own, and short. */
  private static boolean print(@Nullable Object value, StringBuilder text, int depth) {
    Guards.tick();
    if (text.length() > LONGEST || depth > DEEPEST) {
      return false;
    }
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Series
        || ((value instanceof Number || value instanceof java.time.temporal.TemporalAccessor)
            && isOfJdk(value))) {
      text.append(value);
      return true;
    }
    if (value instanceof GString || (value instanceof CharSequence && isOfJdk(value))) {
      text.append(value.toString());
      return true;
    }
    if (value instanceof Enum<?> constant) {
      text.append(constant.name());
      return true;
    }
    return printSeveral(value, text, depth);
  }

  private static boolean printSeveral(Object value, StringBuilder text, int depth) {
    if (value instanceof Map<?, ?> map && isOfJdk(map)) {
      if (map.isEmpty()) {
        text.append("[:]");
        return true;
      }
      return printAll(map.entrySet(), text, depth);
    }
    if (value instanceof Map.Entry<?, ?> entry && isOfJdk(entry)) {
      boolean key = print(entry.getKey(), text, depth + 1);
      text.append(":");
      return key && print(entry.getValue(), text, depth + 1);
    }
    if (value instanceof Object[] array) {
      return printAll(Arrays.asList(array), text, depth);
    }
    return value instanceof Collection<?> values
        && isOfJdk(values)
        && printAll(values, text, depth);
  }

  private static boolean printAll(Collection<?> values, StringBuilder text, int depth) {
    String between = "";
    text.append('[');
    for (Object value : values) {
      text.append(between);
      if (!print(value, text, depth + 1)) {
        return false;
      }
      between = ", ";
    }
    text.append(']');
    return true;
  }

  /** Classes of the JDK and of Groovy; scripts' own are in loaders of their own. */
  private static boolean isOfJdk(Object value) {
    ClassLoader loader = value.getClass().getClassLoader();
    return loader == null
        || loader == ClassLoader.getPlatformClassLoader()
        || loader == GString.class.getClassLoader();
  }
}
