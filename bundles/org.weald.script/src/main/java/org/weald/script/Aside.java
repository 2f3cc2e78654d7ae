package org.weald.script;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.codehaus.groovy.runtime.FormatHelper;
import org.jspecify.annotations.Nullable;

/**
 * What a script says on its way. It goes beside the data, to the error output, never into it: a
 * table that is printed must stay one a program can read.
 */
public final class Aside {
  private Aside() {}

  /** Says a value as Groovy prints it. */
  public static void print(@Nullable Object value) {
    say(FormatHelper.toString(value));
  }

  /** Says a value, and ends the line. */
  public static void println(@Nullable Object value) {
    say(FormatHelper.toString(value) + System.lineSeparator());
  }

  /** Says values in a format of {@link java.util.Formatter}. */
  public static void printf(String format, @Nullable Object... values) {
    say(String.format(Locale.ROOT, format, values));
  }

  private static void say(String text) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    err.print(text);
    err.flush();
  }
}
