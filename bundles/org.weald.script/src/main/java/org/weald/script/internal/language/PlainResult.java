package org.weald.script.internal.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.model.Figures;
import org.weald.model.Period;
import org.weald.script.Printed;
import org.weald.script.Series;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.ExportedFile;

/** Makes plain values of what scripts give. */
final class PlainResult {
  private static final int DEEPEST = 50;
  private static final int MOST_VALUES = 1_000_000;

  private PlainResult() {}

  static Optional<ScriptResult> of(@Nullable Object given) {
    if (given instanceof TableSpec table) {
      return Optional.of(new ScriptResult.Table(table));
    }
    if (given instanceof ChartSpec chart) {
      return Optional.of(new ScriptResult.Chart(chart));
    }
    if (given instanceof ViewSpec view) {
      return Optional.of(new ScriptResult.View(view));
    }
    if (given instanceof Series series) {
      return Optional.of(new ScriptResult.Figures(table(series), series.unit()));
    }
    return files(given).or(() -> value(given));
  }

  private static Optional<ScriptResult> files(@Nullable Object given) {
    List<ExportedFile> files = new ArrayList<>();
    if (given instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof ExportedFile file) {
          files.add(file);
        }
      }
      return files.isEmpty() || files.size() < list.size()
          ? Optional.empty()
          : Optional.of(new ScriptResult.Files(files));
    }
    return Optional.empty();
  }

  private static Optional<ScriptResult> value(@Nullable Object given) {
    if (given == null || !new Look().isPlain(given, 0)) {
      return Optional.empty();
    }
    return Optional.of(new ScriptResult.Value(Printed.of(given)));
  }

  /** Looks at so many values at most: lists may hold one list again and again. */
  private static final class Look {
    private int left = MOST_VALUES;

    boolean isPlain(@Nullable Object value, int depth) {
      if (left-- <= 0 || depth > DEEPEST) {
        return false;
      }
      if (value instanceof Map<?, ?> map) {
        return isPlain(map.keySet(), depth + 1) && isPlain(map.values(), depth + 1);
      }
      if (value instanceof Collection<?> list) {
        return list.stream().allMatch(one -> isPlain(one, depth + 1));
      }
      return value == null
          || value instanceof CharSequence
          || value instanceof Number
          || value instanceof Boolean
          || value instanceof Character
          || value instanceof Series;
    }
  }

  /** Areas down and periods across; a single area's periods down. */
  private static TableSpec table(Series series) {
    boolean down = series.areas().size() == 1 && series.periods().size() > 1;
    List<String> names = down ? labels(series) : series.areas();
    List<TableSpec.Column> columns = new ArrayList<>();
    columns.add(TableSpec.Column.text(down ? "Period" : "Area"));
    (down ? series.areas() : labels(series))
        .forEach(name -> columns.add(TableSpec.Column.number(name)));
    double[] values = series.values();
    List<List<String>> rows = new ArrayList<>();
    int width = columns.size() - 1;
    int decimals = decimals(values);
    for (int row = 0; row < names.size(); row++) {
      List<String> cells = new ArrayList<>(List.of(names.get(row)));
      for (int i = row * width; i < (row + 1) * width; i++) {
        cells.add(Double.isNaN(values[i]) ? "" : Figures.print(values[i], decimals));
      }
      rows.add(cells);
    }
    return new TableSpec("", columns, rows);
  }

  private static List<String> labels(Series series) {
    return series.periods().stream().map(Period::label).toList();
  }

  private static int decimals(double[] values) {
    for (double value : values) {
      if (!Double.isNaN(value) && value != Math.rint(value)) {
        return 2;
      }
    }
    return 0;
  }
}
