package org.weald.script;

import org.jspecify.annotations.Nullable;

/**
 * What can be said inside braces, as in the script around them. Without these words Groovy would
 * print it to the standard output, into the data.
 */
public abstract class Spoken {
  private final Said said;

  /** Words inside braces. */
  protected Spoken(Said said) {
    this.said = said;
  }

  /** As in the script around it. */
  public final void print(@Nullable Object value) {
    said.print(value);
  }

  /** As in the script around it. */
  public final void println() {
    said.println("");
  }

  /** As in the script around it. */
  public final void println(@Nullable Object value) {
    said.println(value);
  }

  /** As in the script around it. */
  public final void printf(String format, @Nullable Object value) {
    said.printf(format, value);
  }

  /** As in the script around it. */
  public final void printf(String format, @Nullable Object[] values) {
    said.printf(format, values);
  }

  /** For words inside words. */
  protected final Said said() {
    return said;
  }
}
