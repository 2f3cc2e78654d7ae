package org.weald.workbench.views.internal;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.jspecify.annotations.Nullable;
import org.weald.workbench.Look;

/**
 * A tree of lines, one chosen at a time, as wide as its place; the tool tip of a line says what it
 * cuts.
 */
public final class LineTree extends JTree {
  private static final long serialVersionUID = 1L;
  private static final int ROW = 25;

  private final transient Function<Object, String> tip;
  private String absence = "";

  /**
   * Shows a model's lines, not its root.
   *
   * @param name as it is read out
   * @param tip what the tool tip of a line says, or empty
   */
  public LineTree(String name, TreeModel model, Function<Object, String> tip) {
    super(model);
    this.tip = tip;
    setRootVisible(false);
    setShowsRootHandles(true);
    setBackground(Look.paper());
    setRowHeight(Look.scale(ROW));
    setBorder(BorderFactory.createEmptyBorder(0, Look.scale(4), 0, 0));
    getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
    getAccessibleContext().setAccessibleName(name);
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  /** What is said in place of lines where there are none; empty for nothing. */
  public void absence(String sentence) {
    if (!sentence.equals(absence)) {
      absence = sentence;
      getAccessibleContext().setAccessibleDescription(sentence);
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (getRowCount() == 0 && !absence.isEmpty()) {
      graphics.setFont(Look.text());
      graphics.setColor(Look.soft());
      ((Graphics2D) graphics)
          .setRenderingHint(
              RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.drawString(absence, Look.scale(12), Look.scale(ROW));
    }
  }

  /** In a pane that scrolls up and down. */
  public JScrollPane scrolled() {
    JScrollPane scroll = new JScrollPane(this);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    return scroll;
  }

  /** Opens every line. */
  public void expandAll() {
    for (int row = 0; row < getRowCount(); row++) {
      expandRow(row);
    }
  }

  /** Chooses a line and goes down to it, never sideways: its beginning stays in sight. */
  public void choose(TreePath line) {
    setSelectionPath(line);
    Rectangle bounds = getPathBounds(line);
    if (bounds != null) {
      scrollRectToVisible(new Rectangle(0, bounds.y, 1, bounds.height));
    }
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  /** Of the whole row, not only of its words. */
  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    int row = getClosestRowForLocation(event.getX(), event.getY());
    Rectangle bounds = row < 0 ? null : getRowBounds(row);
    TreePath path =
        bounds == null || event.getY() >= bounds.y + bounds.height ? null : getPathForRow(row);
    return path == null ? null : Tip.of(tip.apply(path.getLastPathComponent()));
  }
}
