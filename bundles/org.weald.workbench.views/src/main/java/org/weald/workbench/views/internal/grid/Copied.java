package org.weald.workbench.views.internal.grid;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.table.JTableHeader;
import org.weald.workbench.Look;

/**
 * A table for other programs: as text with tabs and as a table for a word processor, or as a
 * picture; the other program takes the form it knows.
 */
public record Copied(Map<DataFlavor, Object> forms) implements Transferable {
  /** More rows make a picture no page has room for. */
  private static final int MOST_ROWS = 120;

  private static final int SHARPER = 2;

  /** Lines in words, headings first. */
  public static <T> List<List<String>> cells(List<Column<T>> columns, List<T> lines) {
    List<List<String>> cells = new ArrayList<>();
    List<Column<T>> written =
        columns.stream().filter(column -> column.face().picture().isEmpty()).toList();
    cells.add(
        written.stream()
            .flatMap(it -> both(it.heading(), it.face().below().map(Face.Below::heading)))
            .toList());
    lines.forEach(
        line ->
            cells.add(
                written.stream()
                    .flatMap(
                        it ->
                            both(
                                it.words().apply(line),
                                it.face().below().map(below -> below.words().apply(line))))
                    .toList()));
    return cells;
  }

  /** What stands in two lines of a cell stands in two cells elsewhere. */
  private static Stream<String> both(String first, Optional<String> second) {
    return Stream.concat(Stream.of(first), second.stream());
  }

  /** With tabs, for a spreadsheet. */
  public static String text(List<List<String>> cells) {
    StringBuilder text = new StringBuilder();
    cells.forEach(
        row ->
            text.append(
                    String.join(
                        "\t", row.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList()))
                .append('\n'));
    return text.toString();
  }

  /** For a word processor. */
  public static String html(List<List<String>> cells) {
    StringBuilder html = new StringBuilder("<table>");
    for (int i = 0; i < cells.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      html.append("<tr>");
      for (String cell : cells.get(i)) {
        html.append('<').append(tag).append('>').append(escaped(cell));
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Cells as text and as a table. */
  static Copied of(List<List<String>> cells) {
    Map<DataFlavor, Object> forms = new LinkedHashMap<>();
    forms.put(DataFlavor.allHtmlFlavor, html(cells));
    forms.put(DataFlavor.stringFlavor, text(cells));
    return new Copied(forms);
  }

  /** The table as it looks; of a long one the first 120 rows. */
  public static Copied picture(JTable table) {
    return new Copied(Map.of(DataFlavor.imageFlavor, image(table)));
  }

  /** To the clipboard. */
  public void put() {
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(this, null);
  }

  /** The table with its headings, at twice the size of the screen. */
  private static Image image(JTable table) {
    JTableHeader header = table.getTableHeader();
    int last = Math.min(table.getRowCount(), MOST_ROWS) - 1;
    int height = last < 0 ? 1 : (int) table.getCellRect(last, 0, true).getMaxY();
    int top = header.getHeight();
    int width = Math.max(1, table.getWidth());
    BufferedImage image =
        new BufferedImage(width * SHARPER, (top + height) * SHARPER, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(SHARPER, SHARPER);
    g.setColor(Look.paper());
    g.fillRect(0, 0, width, top + height);
    header.paint(g);
    g.translate(0, top);
    g.clipRect(0, 0, width, height);
    table.paint(g);
    g.dispose();
    return image;
  }

  @Override
  public DataFlavor[] getTransferDataFlavors() {
    return forms.keySet().toArray(new DataFlavor[0]);
  }

  @Override
  public boolean isDataFlavorSupported(DataFlavor flavor) {
    return forms.containsKey(flavor);
  }

  @Override
  public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
    Object data = forms.get(flavor);
    if (data == null) {
      throw new UnsupportedFlavorException(flavor);
    }
    return data;
  }
}
