package org.weald.launcher;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Java takes a while to reach the display and to find its fonts, and the framework starts on one
 * processor: where a window is going to open, another does that meanwhile.
 */
final class WindowAhead {
  private static final Logger LOG = LoggerFactory.getLogger(WindowAhead.class);

  private WindowAhead() {}

  /** Begins, where the features have a window and there is a processor to spare. */
  static void begin(List<String> features) {
    if (features.contains("desktop")
        && !GraphicsEnvironment.isHeadless()
        && Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(WindowAhead::prepare, "weald-window-ahead");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void prepare() {
    try {
      Toolkit.getDefaultToolkit();
      GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
      draw();
    } catch (AWTError | LinkageError unreachable) {
      // Nobody waits for it: the command that opens the window says why it cannot.
      LOG.debug("no display is ready ahead of time", unreachable);
    }
  }

  /** A word in a picture: fonts are found, and what draws is loaded. */
  static BufferedImage draw() {
    BufferedImage picture = new BufferedImage(80, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    graphics.drawString("Weald", 2, 14);
    graphics.dispose();
    return picture;
  }
}
