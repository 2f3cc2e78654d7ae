package org.weald.monitor.internal.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Standard output as a channel; it is not closed. Only whole lines come, so no letter is cut. */
final class Screen implements WritableByteChannel {
  private final PrintWriter out;

  Screen(PrintWriter out) {
    this.out = out;
  }

  @Override
  public int write(ByteBuffer bytes) {
    int count = bytes.remaining();
    out.write(UTF_8.decode(bytes).toString());
    return count;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    out.flush();
  }
}
