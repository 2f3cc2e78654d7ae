package org.weald.script;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a script says on its way, line by line. It goes beside the data, never into it: a table that
 * is printed must stay one a program can read.
 */
public final class Said {
  private static final int LONGEST = 4_000;
  private static final int MOST_LINES = 10_000;

  /** Letters that would steer a terminal. */
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t]]");

  private final Consumer<String> lines;
  private final StringBuilder open = new StringBuilder();
  private int left = MOST_LINES;

  /** Nothing is said yet. */
  public Said(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Says a value as Groovy prints it. */
  public void print(@Nullable Object value) {
    say(Printed.of(value));
  }

  /** Says a value, and ends the line. */
  public void println(@Nullable Object value) {
    say(Printed.of(value) + "\n");
  }

  /** Says values in a format of {@link java.util.Formatter}. */
  public void printf(String format, @Nullable Object... values) {
    say(Printed.of(format, values));
  }

  /** Says what is not a whole line yet. */
  public void end() {
    if (open.length() > 0) {
      pass();
    }
  }

  private void say(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\n') {
        pass();
      } else if (open.length() < LONGEST) {
        open.append(letter);
      } else if (open.length() == LONGEST) {
        open.append('…');
      }
    }
  }

  private void pass() {
    String line = STEERING.matcher(open.toString().replace("\r", "")).replaceAll("\uFFFD");
    open.setLength(0);
    if (left > 0) {
      left--;
      lines.accept(line);
      if (left == 0) {
        lines.accept("… what else the script says is left out");
      }
    }
  }
}
