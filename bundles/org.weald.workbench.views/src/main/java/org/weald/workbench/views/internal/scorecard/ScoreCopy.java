package org.weald.workbench.views.internal.scorecard;

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
import javax.swing.JTable;
import javax.swing.table.JTableHeader;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Words;

/** The scorecard for other programs: text with tabs, a table for a word processor, a picture. */
final class ScoreCopy {
  /** More rows make a picture no page has room for. */
  private static final int MOST_ROWS = 120;

  private static final int SHARPER = 2;

  private ScoreCopy() {}

  /** One thing in several forms; the other program takes the one it knows. */
  private record Forms(Map<DataFlavor, Object> forms) implements Transferable {
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

  /** The rows in words, headings first. */
  static List<List<String>> cells(List<ScoreRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        List.of(
            "Ref",
            "Measure",
            "Figure",
            "Period",
            "Target",
            "Status",
            "Direction, 1 year",
            "Direction, long term",
            "Lead"));
    for (ScoreRow row : rows) {
      cells.add(
          List.of(
              row.ref(),
              row.title(),
              row.figure(),
              row.period(),
              row.judged().status().target(),
              row.judged().status().word(),
              Words.direction(row.judged().oneYear()),
              Words.direction(row.judged().longTerm()),
              row.lead()));
    }
    return cells;
  }

  /** With tabs, for a spreadsheet. */
  static String text(List<List<String>> cells) {
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
  static String html(List<List<String>> cells) {
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

  /** Puts the rows on the clipboard as text and as a table. */
  static void table(List<ScoreRow> rows) {
    List<List<String>> cells = cells(rows);
    Map<DataFlavor, Object> forms = new LinkedHashMap<>();
    forms.put(DataFlavor.allHtmlFlavor, html(cells));
    forms.put(DataFlavor.stringFlavor, text(cells));
    put(new Forms(forms));
  }

  /** Puts the table as it looks on the clipboard. */
  static void picture(JTable table) {
    put(new Forms(Map.of(DataFlavor.imageFlavor, image(table))));
  }

  private static void put(Transferable what) {
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(what, null);
  }

  /** The table with its headings, at twice the size of the screen. */
  static Image image(JTable table) {
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
}
