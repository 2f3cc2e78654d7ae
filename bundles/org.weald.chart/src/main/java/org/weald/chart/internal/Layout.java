package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;

/** A chart's spec to a drawing. */
final class Layout {
  /** Below this, type would not fit; a smaller picture is this one made smaller. */
  static final double LEAST_WIDTH = 280;

  static final double LEAST_HEIGHT = 170;

  private static final int LONGEST_DESCRIPTION = 2000;

  private Layout() {}

  static Drawing of(ChartSpec spec, String mark, double width, double height) {
    double shrink = Math.min(1, Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT));
    double w = width / shrink;
    double h = height / shrink;
    Frame frame = Frame.of(spec, mark, w, h);
    List<Piece> pieces = new ArrayList<>(frame.pieces());
    if (spec instanceof ChartSpec.Line line) {
      pieces.addAll(LineLayout.of(line, frame));
    } else if (spec instanceof ChartSpec.Bars bars) {
      pieces.addAll(BarsLayout.of(bars, frame));
    } else if (spec instanceof ChartSpec.Lines lines) {
      pieces.addAll(LinesLayout.of(lines, frame));
    } else if (spec instanceof ChartSpec.Process process) {
      pieces.addAll(ProcessLayout.of(process, frame));
    }
    String title = Typeface.clean(spec.title());
    return new Drawing(
        w, h, pieces, mark.isEmpty() ? title : mark + ": " + title, description(spec));
  }

  /**
   * The middle of the pixel, so that a line of one px is one pixel wide and not two of half its
   * colour.
   */
  static double crisp(double place) {
    return Math.floor(place) + 0.5;
  }

  /** What a chart says that has no figures. */
  static Piece nothing(Frame frame) {
    return Piece.Anchor.MIDDLE.words(
        "nothing",
        (frame.left() + frame.right()) / 2,
        (frame.top() + frame.bottom()) / 2,
        "There are no figures to show.",
        Type.LABEL);
  }

  /** The figures in words: "2017: 49 (95 % from 36.3, to 64.8); 2018: 47 …". */
  private static String description(ChartSpec spec) {
    StringBuilder text = new StringBuilder(Typeface.clean(spec.subtitle())).append(": ");
    TableSpec table = spec.table();
    int named = spec instanceof ChartSpec.Lines ? 1 : 2;
    String between = "";
    for (List<String> row : table.rows()) {
      text.append(between).append(Typeface.cut(Typeface.clean(row.get(0)), 80)).append(' ');
      if (named > 1) {
        text.append(row.get(1).isEmpty() ? "no figure" : row.get(1));
      }
      String comma = named > 1 ? ", " : "";
      for (int i = named; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          String title = Typeface.cut(Typeface.clean(table.columns().get(i).title()), 80);
          text.append(comma).append(title).append(' ').append(row.get(i));
          comma = ", ";
        }
      }
      between = "; ";
      if (text.length() > LONGEST_DESCRIPTION) {
        return text.append("; and more in the table.").toString();
      }
    }
    return text.append('.').toString();
  }
}
