package org.weald.workbench;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.function.IntSupplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/**
 * Holds something that fills its place. Where the place is lower than what it holds must have, that
 * is scrolled instead of squeezed, never sideways; what has the keyboard is brought into sight. The
 * pane itself takes no keys and is no control.
 */
public final class FittedPane extends JScrollPane {
  private static final long serialVersionUID = 1L;
  private static final int STEP = 17;
  private static final int LEAST = 48;
  private static final int NARROWEST = 120;
  private static final String OWNER = "permanentFocusOwner";

  private final Held held;
  private final transient PropertyChangeListener follow = this::followed;

  /**
   * Holds a component.
   *
   * @param content what fills the place
   * @param least how high it must be, in pixels
   */
  public FittedPane(JComponent content, IntSupplier least) {
    held = new Held(content, least);
    setViewportView(held);
    setBorder(BorderFactory.createEmptyBorder());
    setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
    getViewport().setBackground(Look.paper());
    getVerticalScrollBar().setUnitIncrement(Look.scale(STEP));
    setFocusable(false);
  }

  /** The content has another height it must have. */
  public void refit() {
    held.revalidate();
    held.repaint();
  }

  /** The arrow keys are for what is inside. */
  @Override
  protected boolean processKeyBinding(
      KeyStroke key, KeyEvent event, int condition, boolean pressed) {
    return false;
  }

  @Override
  public void addNotify() {
    super.addNotify();
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(OWNER, follow);
  }

  @Override
  public void removeNotify() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager()
        .removePropertyChangeListener(OWNER, follow);
    super.removeNotify();
  }

  private void followed(PropertyChangeEvent event) {
    if (event.getNewValue() instanceof Component owner
        && held.getHeight() > getViewport().getHeight()
        && SwingUtilities.isDescendingFrom(owner, held)) {
      Component whole = whole(owner);
      int height = Math.min(whole.getHeight(), getViewport().getHeight());
      held.scrollRectToVisible(
          SwingUtilities.convertRectangle(whole, new Rectangle(0, 0, 1, height), held));
    }
  }

  /** What scrolls by itself is brought into sight with its frame. */
  private Component whole(Component owner) {
    Component frame = SwingUtilities.getAncestorOfClass(JScrollPane.class, owner);
    return frame == null || frame == this ? owner : frame;
  }

  /** Small, so that dividers beside it can be moved: whoever makes it narrow wants it so. */
  @Override
  public Dimension getMinimumSize() {
    Dimension least = held.getMinimumSize();
    return new Dimension(
        Math.min(least.width, Look.scale(NARROWEST)), Math.min(least.height, Look.scale(LEAST)));
  }

  private static final class Held extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private final transient IntSupplier least;

    Held(JComponent content, IntSupplier least) {
      super(new BorderLayout());
      this.least = least;
      setBackground(Look.paper());
      add(content, BorderLayout.CENTER);
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(super.getPreferredSize().width, least.getAsInt());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return super.getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return Look.scale(STEP);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return Math.max(1, visible.height - Look.scale(2 * STEP));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return getParent() instanceof JViewport port && port.getHeight() >= least.getAsInt();
    }
  }
}
