package org.weald.workbench.views.internal.figures;

import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures as text with tabs, from and for a spreadsheet. */
final class FigureClipboard {
  private FigureClipboard() {}

  /** The text that is there, or empty. */
  static Optional<String> text() {
    try {
      Object text =
          Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
      return Optional.of(String.valueOf(text)).filter(words -> !words.isBlank());
    } catch (UnsupportedFlavorException | IOException | IllegalStateException nothingThere) {
      // A picture, or another program that holds the clipboard: said as "no text".
      return Optional.empty();
    }
  }

  /** Puts the selected cells there; says what is wrong where that cannot be done. */
  static Optional<String> put(FigureTable table) {
    String block = block(table);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    try {
      Toolkit.getDefaultToolkit()
          .getSystemClipboard()
          .setContents(new StringSelection(block), null);
      return Optional.empty();
    } catch (HeadlessException | IllegalStateException held) {
      return Optional.of("Another program holds the clipboard. Try again.");
    }
  }

  private static String block(FigureTable table) {
    StringBuilder text = new StringBuilder();
    for (int row : table.getSelectedRows()) {
      List<String> cells = new ArrayList<>();
      for (int column : table.getSelectedColumns()) {
        cells.add(cell(table, row, column));
      }
      text.append(String.join("\t", cells)).append('\n');
    }
    return text.toString();
  }

  private static String cell(FigureTable table, int row, int column) {
    return column == 0
        ? String.valueOf(table.getValueAt(row, 0))
        : table
            .at(row, column)
            .flatMap(FigureGrid.Cell::shown)
            .map(figure -> figure.figure().raw().strip())
            .orElse("");
  }
}
