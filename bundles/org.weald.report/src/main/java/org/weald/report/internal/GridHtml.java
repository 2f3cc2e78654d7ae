package org.weald.report.internal;

import java.util.List;
import org.weald.show.ReportBlock;

/**
 * A table whose headings may change between its rows. A heading and the first row below it, a row
 * and the words below it are one body, which no page ends in.
 */
final class GridHtml {
  private final Page page;
  private final Html html;

  GridHtml(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write(ReportBlock.Grid grid) {
    html.open("div", "class", "scroll");
    html.open("table", "class", ("plain grid " + grid.kind()).strip());
    if (!grid.title().isEmpty()) {
      html.element("caption", grid.title());
    }
    head(grid.columns());
    boolean open = false;
    boolean heading = false;
    for (ReportBlock.Row row : grid.rows()) {
      boolean story = row.kind() == ReportBlock.RowKind.STORY;
      if (open && !story && !heading) {
        html.close();
        open = false;
      }
      if (!open) {
        html.open("tbody");
        open = true;
      }
      row(row, grid.columns());
      heading = row.kind() == ReportBlock.RowKind.GROUP || row.kind() == ReportBlock.RowKind.HEADER;
    }
    if (open) {
      html.close();
    }
    html.close().close();
  }

  private void head(List<ReportBlock.Column> columns) {
    html.open("thead").open("tr");
    for (ReportBlock.Column column : columns) {
      html.element("th", column.title(), "scope", "col", "class", column.kind());
    }
    html.close().close();
  }

  private void row(ReportBlock.Row row, List<ReportBlock.Column> columns) {
    switch (row.kind()) {
      case GROUP -> group(row.cells().get(0).text(), columns.size());
      case STORY -> story(row.cells().get(0).text(), columns.size() - 1);
      case HEADER -> again(row.cells(), columns);
      case BODY -> body(row.cells(), columns);
    }
  }

  private void group(String text, int width) {
    html.open("tr", "class", "group");
    html.element("th", text, "scope", "rowgroup", "colspan", String.valueOf(width)).close();
  }

  private void story(String text, int width) {
    html.open("tr", "class", "story").open("td").close();
    html.element("td", text, "colspan", String.valueOf(width)).close();
  }

  private void again(List<ReportBlock.Cell> cells, List<ReportBlock.Column> columns) {
    html.open("tr", "class", "again");
    for (int i = 0; i < cells.size(); i++) {
      html.element("th", cells.get(i).text(), "scope", "col", "class", columns.get(i).kind());
    }
    html.close();
  }

  private void body(List<ReportBlock.Cell> cells, List<ReportBlock.Column> columns) {
    html.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), columns.get(i).kind(), i == 0);
    }
    html.close();
  }

  private void cell(ReportBlock.Cell cell, String kind, boolean first) {
    if (first) {
      html.open("th", "scope", "row", "class", kind);
    } else {
      html.open("td", "class", kind);
    }
    cell.status().ifPresent(page::status);
    cell.direction().ifPresent(page::printed);
    html.text(cell.text());
    if (!cell.mark().isEmpty()) {
      html.element("sup", cell.mark());
    }
    if (!cell.note().isEmpty()) {
      html.element("small", cell.note());
    }
    html.close();
  }
}
