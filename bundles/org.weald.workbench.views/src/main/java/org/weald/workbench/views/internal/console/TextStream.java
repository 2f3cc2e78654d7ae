package org.weald.workbench.views.internal.console;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Bytes of UTF-8 to text, handed on whenever they are flushed. Any thread. */
final class TextStream extends OutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Consumer<String> text;

  TextStream(Consumer<String> text) {
    this.text = text;
  }

  @Override
  public synchronized void write(int b) {
    bytes.write(b);
  }

  @Override
  public synchronized void write(byte[] from, int offset, int length) {
    bytes.write(from, offset, length);
  }

  @Override
  public synchronized void flush() {
    byte[] all = bytes.toByteArray();
    int whole = wholeCharacters(all);
    if (whole > 0) {
      text.accept(new String(all, 0, whole, StandardCharsets.UTF_8));
      bytes.reset();
      bytes.write(all, whole, all.length - whole);
    }
  }

  /** A character that is cut in two waits for its other half. */
  private static int wholeCharacters(byte[] all) {
    int end = all.length;
    int start = end;
    while (start > 0 && end - start < 4) {
      start--;
      int lead = all[start] & 0xff;
      if (lead < 0x80 || lead >= 0xc0) {
        int needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
        return end - start < needs ? start : end;
      }
    }
    return end;
  }
}
