package org.weald.workbench.internal;

import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.Monitor;

/**
 * Hears of views and plug-ins that come and go, on whatever thread, and tells the window on its
 * own. Event thread only, but for what is heard.
 */
final class ComingAndGoing {
  private static final Logger LOG = LoggerFactory.getLogger(ComingAndGoing.class);

  /** Views of one bundle come and go one by one; the frame follows once. */
  private static final int SETTLE_MILLIS = 30;

  private final ViewShelf shelf;
  private final Timer settle;
  private final Runnable heard = () -> SwingUtilities.invokeLater(this::viewsChanged);
  private final AutoCloseable monitoring;
  private boolean over;

  /**
   * Hears of plug-ins from now on.
   *
   * @param views called some while after views came or went
   * @param plan called when the plan is another
   */
  ComingAndGoing(ViewShelf shelf, Monitor monitor, Runnable views, Runnable plan) {
    this.shelf = shelf;
    this.settle = new Timer(SETTLE_MILLIS, event -> views.run());
    settle.setRepeats(false);
    monitoring = monitor.onChange(() -> SwingUtilities.invokeLater(plan));
  }

  /** Hears of views too. */
  void begin() {
    shelf.onChange(heard);
  }

  private void viewsChanged() {
    if (!over) {
      settle.restart();
    }
  }

  /** Hears nothing more. */
  void end() {
    over = true;
    shelf.forget(heard);
    settle.stop();
    try {
      monitoring.close();
    } catch (Exception e) {
      LOG.warn("the monitor's listener could not be taken back", e);
    }
  }
}
