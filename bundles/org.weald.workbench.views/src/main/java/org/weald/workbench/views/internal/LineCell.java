package org.weald.workbench.views.internal;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.tree.DefaultTreeCellRenderer;

/** A line of a tree; longer than the view it ends in dots instead of running out of it. */
public abstract class LineCell extends DefaultTreeCellRenderer {
  private static final long serialVersionUID = 1L;
  private static final int GAP = 7;

  /** Shows a line: its words, its mark, what is read out. */
  protected abstract void show(Object line);

  @Override
  public final Component getTreeCellRendererComponent(
      JTree tree,
      Object value,
      boolean selected,
      boolean expanded,
      boolean leaf,
      int row,
      boolean focused) {
    super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
    // The look itself lets it grow with the text.
    setIconTextGap(GAP);
    show(value);
    return this;
  }

  @Override
  public void paint(Graphics graphics) {
    JTree of = (JTree) SwingUtilities.getAncestorOfClass(JTree.class, this);
    if (of != null) {
      Rectangle visible = of.getVisibleRect();
      setSize(Math.min(getWidth(), visible.x + visible.width - getX()), getHeight());
    }
    super.paint(graphics);
  }
}
