package org.weald.command.internal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Standard input, line by line, and whether a person types there. */
final class Keyboard {
  private static final Logger LOG = LoggerFactory.getLogger(Keyboard.class);

  private Keyboard() {}

  /** Whether standard input and output are a terminal. From Java 22 a pipe has a console too. */
  static boolean isThere() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException unknown) {
      LOG.warn("whether there is a terminal cannot be told", unknown);
      return false;
    }
  }

  /** Its lines. One reader only: what it has read ahead no other one sees. */
  static BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
  }
}
