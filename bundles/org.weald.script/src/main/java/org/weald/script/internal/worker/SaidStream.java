package org.weald.script.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What is printed in the worker, passed on in whole lines, and no more of it than anybody reads.
 */
final class SaidStream extends OutputStream {
  private static final int LONGEST_LINE = 60_000;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Consumer<String> out;
  private final int most;
  private int left;

  SaidStream(Consumer<String> out, int most) {
    this.out = out;
    this.most = most;
    this.left = most;
  }

  @Override
  public synchronized void write(int octet) {
    line.write(octet);
    if (octet == '\n' || line.size() >= LONGEST_LINE) {
      pass();
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  /** Passes on what is not yet a whole line; the next run may say as much again. */
  synchronized void close(boolean again) {
    if (line.size() > 0) {
      pass();
    }
    left = again ? most : 0;
  }

  private void pass() {
    if (left > 0) {
      left -= line.size();
      out.accept(line.toString(StandardCharsets.UTF_8));
      if (left <= 0) {
        out.accept("… what else it says is left out\n");
      }
    }
    line.reset();
  }
}
