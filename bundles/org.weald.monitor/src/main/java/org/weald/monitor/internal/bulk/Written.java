package org.weald.monitor.internal.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Brings what several threads print into order: each waits until it is its turn to write. */
final class Written {
  private static final long MOMENT = 50;

  private final WritableByteChannel channel;
  private final Workers workers;
  private int next;

  Written(WritableByteChannel channel, Workers workers) {
    this.channel = channel;
    this.workers = workers;
  }

  /**
   * Writes a part when all before it are written; nothing where the work is stopped.
   *
   * @param part which one, from 0
   */
  synchronized void write(int part, Line line) throws IOException {
    while (part != next) {
      if (workers.isStopped()) {
        return;
      }
      try {
        wait(MOMENT);
      } catch (InterruptedException cancelled) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    ByteBuffer left = ByteBuffer.wrap(line.bytes(), 0, line.length());
    while (left.hasRemaining()) {
      channel.write(left);
    }
    next++;
    notifyAll();
  }
}
