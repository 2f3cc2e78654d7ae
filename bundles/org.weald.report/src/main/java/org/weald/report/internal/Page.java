package org.weald.report.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.model.Basis;
import org.weald.model.Direction;
import org.weald.model.Status;
import org.weald.show.ChartSpec;
import org.weald.show.ReportMarks;
import org.weald.show.ReportSpec;
import org.weald.show.TableSpec;
import org.weald.spi.ChartRenderer;

/**
 * What the parts of a page share: the writer, the pictures, and how a mark, a table, a chart look.
 */
final class Page {
  private static final int HALF_WIDTH = 480;
  private static final int FULL_WIDTH = 640;
  private static final int LINE_HEIGHT = 310;
  private static final int BAR_HEIGHT = 24;
  private static final int BARS_FRAME = 130;

  final Html html = new Html();
  private final @Nullable ChartRenderer charts;
  private int pictures;

  Page(@Nullable ChartRenderer charts) {
    this.charts = charts;
  }

  /** Mark, word and colour; the mark is not read out, the word is. */
  void status(ReportSpec.StatusMark mark) {
    html.open("span", "class", "status " + colour(mark.status()));
    mark(mark.status());
    html.text("\u00a0" + mark.word()).close();
  }

  /**
   * The shape of a status, drawn, so that it is the same in every font; in the colour of the text.
   */
  void mark(Status status) {
    html.trusted("<svg class=\"mark\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">");
    html.trusted(
        switch (status) {
          case GREEN -> "<circle cx=\"6\" cy=\"6\" r=\"4.8\"/>";
          case AMBER -> "<path d=\"M6 .4 11.6 6 6 11.6 .4 6Z\"/>";
          case RED -> "<path d=\"M1.6 1.6h8.8v8.8H1.6Z\"/>";
          case MISSING -> "<circle class=\"hollow\" cx=\"6\" cy=\"6\" r=\"4.2\"/>";
          case NOT_DUE ->
              "<circle class=\"hollow\" cx=\"6\" cy=\"6\" r=\"4.2\" stroke-dasharray=\"2 1.3\"/>";
          case NOT_TESTABLE -> "<path class=\"hollow\" d=\"M6 1.2 10.8 6 6 10.8 1.2 6Z\"/>";
          case CONTEXT -> "<path class=\"hollow\" d=\"M2 6h8\"/>";
        });
    html.trusted("</svg>");
  }

  /** Who judged, where it matters. */
  static Optional<String> basis(ReportSpec.StatusMark mark) {
    if (mark.basis() != Basis.COMPUTED) {
      return Optional.of(mark.basis().code());
    }
    return switch (mark.status()) {
      case GREEN, AMBER, RED -> Optional.of(mark.basis().code());
      case MISSING, NOT_DUE, NOT_TESTABLE, CONTEXT -> Optional.empty();
    };
  }

  static String colour(Status status) {
    return "s-" + status.code();
  }

  void direction(Direction direction, String term) {
    html.open("span", "class", "direction d-" + direction.code());
    arrow(direction);
    html.text("\u00a0" + direction.words()).close();
    html.element("small", term);
  }

  /** A number of a strip. */
  void tile(ReportSpec.Tile tile, String size) {
    html.open("li", "class", size);
    String colour = tile.status().map(Page::colour).orElse("");
    html.open("strong", "class", ("figure " + colour).strip());
    tile.status().ifPresent(this::mark);
    tile.direction().ifPresent(this::arrow);
    html.text(tile.figure()).close().text(" ");
    html.element("span", tile.caption(), "class", "caption");
    if (!tile.note().isEmpty()) {
      html.element("small", tile.note());
    }
    html.close();
  }

  /** A direction in the words of the document. */
  void printed(ReportSpec.DirectionMark mark) {
    html.open("span", "class", "direction d-" + mark.direction().code());
    arrow(mark.direction());
    html.text("\u00a0").element("span", mark.sentence(), "class", "word").close();
  }

  private void arrow(Direction direction) {
    html.element("span", ReportMarks.of(direction), "class", "mark", "aria-hidden", "true");
  }

  /** Charts in pairs; one that stands alone is wider. */
  void charts(List<ChartSpec> charts) {
    if (!charts.isEmpty()) {
      html.open("div", "class", charts.size() == 1 ? "single" : "pairs");
      charts.forEach(chart -> chart(chart, charts.size() == 1 ? FULL_WIDTH : HALF_WIDTH));
      html.close();
    }
  }

  /** A chart as a picture with its figures behind it; without a renderer the figures alone. */
  private void chart(ChartSpec chart, int width) {
    html.open("figure", "class", "chart");
    if (charts == null) {
      html.element("figcaption", chart.title());
      table(chart.table(), "", "");
    } else {
      pictures++;
      String prefix = "c" + pictures + "-";
      html.trusted(InlineSvg.of(charts.svg(chart, width, height(chart)), prefix, chart.title()));
      html.open("details").element("summary", "The figures behind this chart");
      table(chart.table(), "", "");
      html.close();
    }
    html.close();
  }

  private static int height(ChartSpec chart) {
    if (chart instanceof ChartSpec.Bars bars) {
      return BARS_FRAME + bars.bars().size() * BAR_HEIGHT;
    }
    return LINE_HEIGHT;
  }

  /**
   * A table of text.
   *
   * @param kind class of the table, or empty
   * @param own title of the column or first cell of the row to set off, or empty
   */
  void table(TableSpec table, String kind, String own) {
    html.open("div", "class", "scroll").open("table", "class", ("plain " + kind).strip());
    html.element("caption", table.title(), "class", kind.isEmpty() ? "unseen" : "");
    html.open("thead").open("tr");
    for (TableSpec.Column column : table.columns()) {
      html.open("th", "scope", "col", "class", cell(column, column.title().equals(own)));
      html.element("span", column.title()).close();
    }
    html.close().close().open("tbody");
    for (var row : table.rows()) {
      boolean ownRow = row.get(0).equals(own);
      html.open("tr");
      for (int i = 0; i < row.size(); i++) {
        TableSpec.Column column = table.columns().get(i);
        String style = cell(column, ownRow || column.title().equals(own));
        if (i == 0) {
          html.element("th", row.get(i), "scope", "row", "class", style);
        } else {
          html.element("td", row.get(i), "class", style);
        }
      }
      html.close();
    }
    html.close().close().close();
  }

  private static String cell(TableSpec.Column column, boolean own) {
    return ((column.numeric() ? "number" : "") + (own ? " own" : "")).strip();
  }
}
