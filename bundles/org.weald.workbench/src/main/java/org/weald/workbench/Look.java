package org.weald.workbench;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import org.weald.model.Status;

/**
 * The window's colours and measures, one place for all views. Colours come from the look in use, so
 * that a dark look changes them everywhere; sizes grow with the text.
 */
public final class Look {
  private Look() {}

  /** Text. */
  public static Color ink() {
    return color("Weald.ink", 0x1f2933);
  }

  /** Text of less weight: captions, sources. */
  public static Color soft() {
    return color("Weald.soft", 0x52606d);
  }

  /** Thin lines between things. */
  public static Color hairline() {
    return color("Weald.hairline", 0xd9dee3);
  }

  /** The ground of boxes and tab rows. */
  public static Color pane() {
    return color("Weald.pane", 0xf6f8fa);
  }

  /** The ground of what is read. */
  public static Color paper() {
    return color("Weald.paper", 0xffffff);
  }

  /** What is selected or can be pressed, and the main series. */
  public static Color accent() {
    return color("Weald.accent", 0x1d4e89);
  }

  /** The ground of what is selected. */
  public static Color selection() {
    return color("Weald.selection", 0xdce7f3);
  }

  /** Whether text is light on dark. */
  public static boolean isDark() {
    return UIManager.getBoolean("Weald.dark");
  }

  /** The colour of a status; always beside its shape and word. */
  public static Color of(Status status) {
    return switch (status) {
      case GREEN -> color("Weald.green", 0x17694a);
      case AMBER -> color("Weald.amber", 0x8a5a00);
      case RED -> color("Weald.red", 0xb3261e);
      case MISSING, NOT_DUE, NOT_TESTABLE, CONTEXT -> soft();
    };
  }

  private static Color color(String key, int otherwise) {
    Color inUse = UIManager.getColor(key);
    return inUse == null ? new Color(otherwise) : inUse;
  }

  /** A length in pixels at text size 100 %, as it is at the text size in use. */
  public static int scale(int pixels) {
    return UIScale.scale(pixels);
  }

  /** The text font. */
  public static Font text() {
    Font inUse = UIManager.getFont("Label.font");
    return inUse == null ? new Font(Font.SANS_SERIF, Font.PLAIN, 13) : inUse;
  }

  /**
   * The text font in another size or weight.
   *
   * @param factor 1 for the size of text
   */
  public static Font text(double factor, boolean bold) {
    Font font = text();
    return font.deriveFont(bold ? Font.BOLD : Font.PLAIN, (float) (font.getSize2D() * factor));
  }
}
