package org.weald.script;

import java.util.ArrayList;
import java.util.List;
import org.weald.model.Figures;

/** A series in a line, for print and println. */
final class SeriesWords {
  private static final int SHOWN = 12;
  private static final int DECIMALS = 2;

  private SeriesWords() {}

  static String of(Series series) {
    List<String> words = new ArrayList<>();
    boolean manyAreas = series.areas().size() != 1;
    boolean manyPeriods = series.periods().size() != 1;
    for (int i = 0; i < Math.min(SHOWN, series.size()); i++) {
      int area = i / series.periods().size();
      int period = i % series.periods().size();
      String name = manyAreas ? series.areas().get(area) + " " : "";
      String when = manyPeriods ? series.periods().get(period).label() + ": " : "";
      double value = series.cell(area, period);
      words.add(name + when + (Double.isNaN(value) ? "missing" : print(value)));
    }
    return String.join(", ", words)
        + (series.size() > SHOWN ? " …" : "")
        + (series.unit().isEmpty() ? "" : " (" + series.unit() + ")");
  }

  private static String print(double value) {
    return Figures.print(value, value == Math.rint(value) ? 0 : DECIMALS);
  }
}
