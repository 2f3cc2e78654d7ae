package org.weald.script.internal.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.ExportedFile;

/** What a script gave, as plain values: nothing of the script's own classes is left in it. */
public sealed interface ScriptResult {
  /** A table. */
  record Table(TableSpec table) implements ScriptResult {}

  /** A chart. */
  record Chart(ChartSpec chart) implements ScriptResult {}

  /** A view: charts, tables and text below one another. */
  record View(ViewSpec view) implements ScriptResult {}

  /** Files to be written below a folder the user chooses. */
  record Files(List<ExportedFile> files) implements ScriptResult {
    /** Copies the list. */
    public Files {
      files = List.copyOf(files);
    }
  }

  /** A column or table of figures, made into a table with their unit. */
  record Figures(TableSpec table, String unit) implements ScriptResult {}

  /** A number, a text, a list of such: as it is printed. */
  record Value(String text) implements ScriptResult {}

  /**
   * What a script's last line gave as a plain value, empty where it is none.
   *
   * @param given a table, chart, view, files, series, or a text, a number, a list or map of such
   */
  static Optional<ScriptResult> of(@Nullable Object given) {
    return PlainResult.of(given);
  }
}
