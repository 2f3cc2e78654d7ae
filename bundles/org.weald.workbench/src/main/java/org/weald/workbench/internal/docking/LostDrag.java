package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.floating.FloatUtilsFrame;
import io.github.andrewauclair.moderndocking.floating.Floating;
import io.github.andrewauclair.moderndocking.floating.TempFloatingFrame;
import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * Where a group of tabs is let go over nothing, the docking library fails half-way: the views are
 * nowhere, and its own frames stay above the window. While something is dragged no mouse moves and
 * no key is pressed in a window; one that does when such a frame is still there says that the drag
 * is over. Event thread only.
 */
final class LostDrag implements AWTEventListener {
  private final JFrame frame;
  private final Runnable putBack;
  private boolean mending;

  /**
   * Watches.
   *
   * @param putBack docks views again that are nowhere
   */
  LostDrag(JFrame frame, Runnable putBack) {
    this.frame = frame;
    this.putBack = putBack;
    Toolkit.getDefaultToolkit()
        .addAWTEventListener(
            this,
            AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
  }

  /** Watches no longer. */
  void end() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(this);
  }

  @Override
  public void eventDispatched(AWTEvent event) {
    boolean afterwards =
        event.getID() == MouseEvent.MOUSE_MOVED
            || event.getID() == MouseEvent.MOUSE_PRESSED
            || event.getID() == KeyEvent.KEY_PRESSED;
    if (afterwards && !mending && left().isPresent()) {
      mending = true;
      SwingUtilities.invokeLater(this::mend);
    }
  }

  private static Optional<Window> left() {
    return Arrays.stream(Window.getWindows())
        .filter(window -> window instanceof TempFloatingFrame && window.isShowing())
        .findFirst();
  }

  private void mend() {
    mending = false;
    left().ifPresent(Window::dispose);
    FloatUtilsFrame handles = Floating.frameForWindow(frame);
    if (handles != null) {
      handles.deactivate();
    }
    Floating.setFloating(false);
    Floating.setFloatingTabbedPane(false);
    putBack.run();
  }
}
