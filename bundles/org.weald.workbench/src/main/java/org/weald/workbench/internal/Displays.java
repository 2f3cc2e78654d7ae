package org.weald.workbench.internal;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Optional;

/** Whether there is a display a window can be opened on. */
final class Displays {
  private static final String INSTEAD =
      " Open it from a desktop session; without one, weald assess, weald report and weald chart do the"
          + " same work.";

  private Displays() {}

  /** Why no window can be opened, in a sentence with what to do; empty where one can. */
  static Optional<String> whyNone() {
    if (GraphicsEnvironment.isHeadless()) {
      return Optional.of("There is no display to open a window on." + INSTEAD);
    }
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
      return Optional.empty();
    } catch (AWTError | HeadlessException | NoClassDefFoundError e) {
      return Optional.of(
          "The display \"" + name() + "\" cannot be reached (" + e.getMessage() + ")." + INSTEAD);
    }
  }

  private static String name() {
    String display = System.getenv("DISPLAY");
    return display == null ? "" : display;
  }
}
