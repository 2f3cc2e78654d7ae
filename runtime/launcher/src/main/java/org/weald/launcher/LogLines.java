package org.weald.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What libraries print on standard output of their own accord goes to the log, a line each:
 * standard output is for data, and the user can do nothing about a library's remark.
 */
final class LogLines extends OutputStream {
  private static final Logger LOG = LoggerFactory.getLogger("printed");

  /** A longer line is logged in parts: nothing is kept without end. */
  private static final int LONGEST = 8192;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  static PrintStream stream() {
    return new PrintStream(new LogLines(), true, UTF_8);
  }

  @Override
  public synchronized void write(int character) {
    if (character != '\n') {
      line.write(character);
    }
    if (character == '\n' || line.size() >= LONGEST) {
      LOG.warn("{}", line.toString(UTF_8).stripTrailing());
      line.reset();
    }
  }
}
