package org.weald.reading.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The XML files of a zip archive, unpacked and counted, in an archive of their own. Read by its
 * directory, as some programs write archives that cannot be read from front to back; what several
 * entries of the directory point at counts for each.
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int FILE = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int FILE_LENGTH = 30;
  private static final int MOST_COMMENT = 0xFFFF;
  private static final int ELSEWHERE = 0xFFFFFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;
  private final long most;
  private long size;

  private ZipParts(byte[] bytes, long most) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.most = most;
  }

  /**
   * The archive of what is needed; empty where it unpacks to more than is read.
   *
   * @param mostBytes unpacked
   * @param mostFiles of any kind
   */
  static Optional<byte[]> of(byte[] bytes, long mostBytes, int mostFiles) throws IOException {
    try {
      return new ZipParts(bytes, mostBytes).packed(mostFiles);
    } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException cut) {
      throw new IOException("the archive is cut off", cut);
    }
  }

  private Optional<byte[]> packed(int mostFiles) throws IOException {
    int end = end();
    int files = bytes.getShort(end + 10) & 0xFFFF;
    if (files > mostFiles) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.capacity());
    try (ZipOutputStream to = new ZipOutputStream(out)) {
      to.setLevel(1);
      int at = bytes.getInt(end + 16);
      for (int file = 0; file < files; file++) {
        if (bytes.getInt(at) != ENTRY) {
          throw new IOException("its directory is damaged");
        }
        String name = name(at);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
          to.putNextEntry(new ZipEntry(name));
          if (!unpack(at, to)) {
            return Optional.empty();
          }
          to.closeEntry();
        }
        at += ENTRY_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
      }
    }
    return Optional.of(out.toByteArray());
  }

  private int end() throws IOException {
    int last = bytes.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw new IOException("the end of the archive is missing");
  }

  private int length(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private String name(int entry) {
    byte[] name = new byte[length(entry + 28)];
    bytes.get(entry + ENTRY_LENGTH, name);
    return new String(name, StandardCharsets.UTF_8);
  }

  /** Whether it was not too much. */
  private boolean unpack(int entry, ZipOutputStream to) throws IOException {
    int packed = bytes.getInt(entry + 20);
    int file = bytes.getInt(entry + 42);
    if (packed == ELSEWHERE || file == ELSEWHERE || packed < 0) {
      throw new IOException("it is written as an archive of more than 4 GB");
    }
    if (bytes.getInt(file) != FILE) {
      throw new IOException("its directory is damaged");
    }
    int from = file + FILE_LENGTH + length(file + 26) + length(file + 28);
    ByteBuffer part = bytes.duplicate().position(from).limit(Math.addExact(from, packed));
    return switch (bytes.getShort(entry + 10)) {
      case STORED -> copy(part, to);
      case DEFLATED -> inflate(part, to);
      default -> throw new IOException("it is packed in a way that is not known");
    };
  }

  private boolean copy(ByteBuffer part, ZipOutputStream to) throws IOException {
    size += part.remaining();
    byte[] all = new byte[part.remaining()];
    part.get(all);
    to.write(all);
    return size <= most;
  }

  private boolean inflate(ByteBuffer part, ZipOutputStream to) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(part);
      byte[] some = new byte[64 * 1024];
      while (!inflater.finished()) {
        int read = inflater.inflate(some);
        size += read;
        if (size > most) {
          return false;
        }
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IOException("a part of it is cut off");
        }
        to.write(some, 0, read);
      }
      return true;
    } catch (DataFormatException damaged) {
      throw new IOException("a part of it is damaged", damaged);
    } finally {
      inflater.end();
    }
  }
}
