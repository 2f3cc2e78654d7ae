package org.weald.workbench.internal.look;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether there is a display a window can be opened on. */
public final class Displays {
  private static final String NO_DISPLAY = "There is no display to open a window on.";
  private static final String NO_WINDOWS =
      "This Java cannot open windows: it is a headless one. Install the full one (on Debian:"
          + " apt-get install openjdk-17-jre); weald assess, weald report and weald chart work with"
          + " this one.";
  private static final String INSTEAD =
      " Open it from a desktop session; without one, weald assess, weald report and weald chart do the"
          + " same work.";

  private Displays() {}

  /** Why no window can be opened, in a sentence with what to do; empty where one can. */
  public static Optional<String> whyNone() {
    if (GraphicsEnvironment.isHeadless()) {
      return Optional.of(javaWithoutWindows() ? NO_WINDOWS : NO_DISPLAY + INSTEAD);
    }
    try {
      GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
      return Optional.empty();
    } catch (AWTError | HeadlessException e) {
      return Optional.of(notReached(" (" + e.getMessage() + ")"));
    } catch (NoClassDefFoundError e) {
      // Somebody has tried before, and Java does not try twice; nor does it say why again.
      return Optional.of(notReached(""));
    }
  }

  /** Debian's headless Java has a display's name and no library to reach it with. */
  private static boolean javaWithoutWindows() {
    boolean asked = Boolean.getBoolean("java.awt.headless");
    Path library = Path.of(System.getProperty("java.home", ""), "lib", "libawt_xawt.so");
    return !asked && !name().isEmpty() && !Files.exists(library);
  }

  private static String notReached(String why) {
    return "The display \"" + name() + "\" cannot be reached" + why + "." + INSTEAD;
  }

  private static String name() {
    String display = System.getenv("DISPLAY");
    return display == null ? "" : display;
  }
}
