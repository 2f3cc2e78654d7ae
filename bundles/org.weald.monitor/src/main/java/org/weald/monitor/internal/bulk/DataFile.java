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
 * The data, handed out in blocks of whole rows to whoever asks next. It is read in large pieces;
 * what is read is not kept, so that memory is for the figures.
 *
 * <p>A row may go over several lines, where a quoted cell has line ends in it. That is rare and
 * slow to follow, so a block first ends with a line. Who reads a block and finds that it ends
 * inside a quoted cell reads the file again, with blocks that end with a row.
 */
final class DataFile implements Closeable {
  /** A larger file is refused. */
  static final long LARGEST = (long) Block.SIZE << (Integer.SIZE - 2 - Rows.BITS);

  private final Faults faults;
  private final boolean careful;
  private final Path path;
  private final FileChannel channel;
  private final long size;
  private final FileTime modified;

  private byte[] carried = new byte[0];
  private int[] lines = new int[64];
  private int blocks;
  private long read;
  private boolean ended;

  private DataFile(
      Path path, FileChannel channel, BasicFileAttributes before, Faults faults, boolean careful) {
    this.faults = faults;
    this.careful = careful;
    this.path = path;
    this.channel = channel;
    this.size = before.size();
    this.modified = before.lastModifiedTime();
  }

  /**
   * Opens a file.
   *
   * @param faults where a row without an end is noted
   * @param careful whether blocks end with a row, not only with a line
   */
  static DataFile open(Path path, Faults faults, boolean careful) throws IOException {
    FileChannel channel = FileChannel.open(path);
    BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
    return new DataFile(path, channel, before, faults, careful);
  }

  /** The share of it that was handed out. */
  synchronized double done() {
    return size == 0 ? 1 : Math.min(1, (double) read / size);
  }

  boolean isCareful() {
    return careful;
  }

  /** Whether all of it was handed out. */
  synchronized boolean isEnded() {
    return ended;
  }

  /** Whether it is not what it was when it was opened; asked after the reading. */
  synchronized boolean hasChanged() throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    return now.size() != size
        || !now.lastModifiedTime().equals(modified)
        || (ended && read != size && faults.isEmpty());
  }

  /**
   * Fills a block with the next rows.
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
    int end = careful ? block.lastRowEnd(filled) : block.lastLineEnd(filled);
    if (ended) {
      end = lastLine(block, Math.max(end, block.begin), filled);
    } else if (end >= 0) {
      carried = Arrays.copyOfRange(block.bytes, end, filled);
    }
    if (end < 0) {
      endless(block, filled);
      return false;
    }
    block.end = end;
    blocks++;
    return true;
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
  private int lastLine(Block block, int begin, int filled) {
    if (begin == filled) {
      return filled;
    }
    if (careful && block.isOpen(begin, filled)) {
      return -1;
    }
    block.bytes[filled] = '\n';
    return filled + 1;
  }

  private void endless(Block block, int filled) {
    ended = true;
    int number = block.number;
    int begin = careful ? Math.max(block.begin, block.lastRowEnd(filled)) : block.begin;
    boolean quoted = block.isOpen(begin, filled);
    int line = block.lineEnds(block.begin, begin);
    faults.add(number, line, () -> CellFaults.endless(number, line, quoted));
  }

  /** Notes how many lines a block has. */
  synchronized void note(int block, int count) {
    if (block >= lines.length) {
      lines = Arrays.copyOf(lines, Math.max(2 * lines.length, block + 1));
    }
    lines[block] = count;
  }

  /** The line a block begins with, from 1; known when all before it are read. */
  synchronized long line(int block) {
    long line = 1;
    for (int i = 0; i < Math.min(block, lines.length); i++) {
      line += lines[i];
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
