package org.weald.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process in which a view is closed and another perspective chosen, and which is then killed. */
final class MovedViews {
  static final String MOVED = "the views are moved";

  private MovedViews() {}

  public static void main(String[] settings) {
    OtherProcess.does(() -> go(settings));
  }

  private static void go(String[] settings) {
    Desktop desktop = Desktop.start(Path.of(settings[0])).open(Optional.empty());
    desktop.go("Why?");
    desktop.until("the view is there", () -> Desktop.inFront("Why?"));
    desktop.press("ctrl W");
    desktop.until("it is closed", () -> !Desktop.inFront("Why?"));
    desktop.press("ctrl alt 2");
    Path kept = Path.of(settings[0]).resolve("window.properties");
    desktop.until("it is kept", () -> text(kept).contains("perspective=analyse"));
    System.out.println(MOVED);
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
