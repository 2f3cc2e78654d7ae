package org.weald.monitor.internal.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/**
 * The data, handed out in blocks of whole lines to whoever asks next. It is read in large pieces;
 * what is read is not kept, so that memory is for the figures.
 */
final class DataFile implements Closeable {
  /** A larger file is refused. */
  static final long LARGEST = (long) Block.SIZE << (Integer.SIZE - 2 - Rows.BITS);

  private final Faults faults;
  private final Path path;
  private final FileChannel channel;
  private final long size;
  private final FileTime modified;

  private byte[] carried = new byte[0];
  private int[] lines = new int[64];
  private int blocks;
  private long read;
  private boolean ended;

  private DataFile(Path path, FileChannel channel, BasicFileAttributes before, Faults faults) {
    this.faults = faults;
    this.path = path;
    this.channel = channel;
    this.size = before.size();
    this.modified = before.lastModifiedTime();
  }

  /**
   * Opens a file.
   *
   * @param faults where a row without an end is noted
   */
  static DataFile open(Path path, Faults faults) throws IOException {
    FileChannel channel = FileChannel.open(path);
    return new DataFile(
        path, channel, Files.readAttributes(path, BasicFileAttributes.class), faults);
  }

  /** How many bytes it has. */
  long size() {
    return size;
  }

  /** The share of it that was handed out. */
  synchronized double done() {
    return size == 0 ? 1 : Math.min(1, (double) read / size);
  }

  /** Whether all of it was handed out. */
  synchronized boolean isEnded() {
    return ended;
  }

  /** Whether it is not what it was when it was opened; asked after the reading. */
  synchronized boolean hasChanged() throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    return now.size() != size || !now.lastModifiedTime().equals(modified) || read != size;
  }

  /**
   * Fills a block with the next lines.
   *
   * @return whether there were any; a row that is longer than a block ends the file, as a fault
   */
  synchronized boolean next(Block block) throws IOException {
    if (ended) {
      return false;
    }
    System.arraycopy(carried, 0, block.bytes, 0, carried.length);
    int filled = fill(block.bytes, carried.length, carried.length + Block.SIZE);
    block.number = blocks;
    block.begin = blocks == 0 && startsWithMark(block.bytes, filled) ? 3 : 0;
    block.look(filled);
    int end = block.lastRowEnd(filled);
    if (ended) {
      end = lastLine(block, end, filled);
    } else if (end < 0) {
      return endless(0, block.quotes && block.isOpen(block.begin, filled));
    } else {
      carried = Arrays.copyOfRange(block.bytes, end, filled);
      block.lines -= lineEnds(carried);
    }
    block.end = end;
    note(block.lines);
    return end >= 0;
  }

  private boolean endless(int line, boolean quoted) {
    ended = true;
    int number = blocks;
    faults.add(number, line, () -> CellFaults.endless(number, line, quoted));
    return false;
  }

  private int fill(byte[] bytes, int from, int to) throws IOException {
    int at = from;
    while (at < to) {
      int got = channel.read(ByteBuffer.wrap(bytes, at, to - at));
      if (got < 0 || read > size) {
        ended = true; // a file that grows without end is not followed
        return at;
      }
      at += got;
      read += got;
    }
    return at;
  }

  private static boolean startsWithMark(byte[] bytes, int filled) {
    return filled >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The last line may lack its end; one is added. */
  private int lastLine(Block block, int end, int filled) {
    int begin = Math.max(end, block.begin);
    if (begin == filled) {
      return filled;
    }
    if (block.quotes && block.isOpen(begin, filled)) {
      int before = 0;
      for (int at = block.begin; at < begin; at++) {
        before += block.bytes[at] == '\n' ? 1 : 0;
      }
      endless(before, true);
      return -1;
    }
    block.bytes[filled] = '\n';
    block.lines++;
    return filled + 1;
  }

  private static int lineEnds(byte[] bytes) {
    int count = 0;
    for (byte next : bytes) {
      count += next == '\n' ? 1 : 0;
    }
    return count;
  }

  private void note(int count) {
    if (blocks == lines.length) {
      lines = Arrays.copyOf(lines, 2 * blocks);
    }
    lines[blocks++] = count;
  }

  /** The line a block begins with, from 1; of a block that was handed out, or the next. */
  synchronized long line(int block) {
    long line = 1;
    for (int i = 0; i < block; i++) {
      line += lines[i];
    }
    return line;
  }

  /** How many blocks were handed out. */
  synchronized int blocks() {
    return blocks;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
