package org.weald.command.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * UTF-8 to one of the process's streams. Names and texts come from other people's files, so what a
 * terminal would obey instead of show - control characters, escape sequences, marks that turn the
 * direction of writing - is shown as "�". While the program is being stopped nothing is written:
 * what commands say then is of the stopping, not of their work.
 */
final class TerminalWriter extends Writer {
  private final PrintStream stream;
  private final Writer out;
  private final BooleanSupplier stopping;

  TerminalWriter(PrintStream stream, BooleanSupplier stopping) {
    this.stream = stream;
    this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    this.stopping = stopping;
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    if (stopping.getAsBoolean()) {
      return;
    }
    char[] shown = new char[length];
    for (int i = 0; i < length; i++) {
      char c = text[offset + i];
      shown[i] = isObeyed(c) ? '\uFFFD' : c;
    }
    out.write(shown, 0, length);
  }

  private static boolean isObeyed(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return control || turns;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  /**
   * Why not all could be written: a full disk, a closed stream. A reader that has seen enough
   * ({@code | head}) is no reason. A print stream does not tell, so one more byte asks.
   */
  static Optional<String> failure(PrintStream stream) {
    if (!stream.checkError()) {
      return Optional.empty();
    }
    FileOutputStream asked = new FileOutputStream(FileDescriptor.out);
    try {
      asked.write('\n');
      return Optional.empty();
    } catch (IOException why) {
      String words = String.valueOf(why.getMessage());
      return words.contains("Broken pipe") ? Optional.empty() : Optional.of(words);
    }
  }

  @Override
  public String toString() {
    return "to " + stream;
  }
}
