package org.weald.script;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a script says on its way, line by line. It goes beside the data, never into it: a table that
 * is printed must stay one a program can read.
 */
public final class Said {
  /** Letters of a line; what is longer is cut off. */
  public static final int LONGEST = 4_000;

  /** Lines that are passed on. */
  public static final int MOST_LINES = 10_000;

  /** Stands in the place of all further lines. */
  public static final String LEFT_OUT =
      "… only the first 10,000 lines the script says are shown; the others are left out";

  /** Far more than is passed on: who prints so much does not come to an end. */
  public static final int MOST_LETTERS = 1_000_000;

  /** Letters that would steer a terminal. */
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t]]");

  private final Consumer<String> lines;
  private final StringBuilder open = new StringBuilder();
  private final Runnable beyond;
  private int left = MOST_LINES;
  private long letters;

  /** Nothing is said yet. */
  public Said(Consumer<String> lines) {
    this(lines, () -> {});
  }

  /**
   * Nothing is said yet.
   *
   * @param beyond is run where more is said than {@value #MOST_LETTERS} letters, at each word
   */
  public Said(Consumer<String> lines, Runnable beyond) {
    this.lines = lines;
    this.beyond = beyond;
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
    letters += Math.min(text.length(), LONGEST) + 1;
    if (letters > MOST_LETTERS) {
      beyond.run();
    }
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
        lines.accept(LEFT_OUT);
      }
    }
  }
}
