package org.weald.exchange.internal.frozen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * The archive of a frozen edition: entries in the order of their names, stored and not compressed,
 * all of one time. So the same contents are the same bytes, and what is read is never larger than
 * the file is.
 */
public final class FrozenZip {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final long MOST_BYTES = 512L * 1024 * 1024;
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_PARTS = 8;

  /** One part of a path: nothing that leads elsewhere, on any system. */
  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_ .-]{0,98}[\\p{L}\\p{N}_-])?");

  private FrozenZip() {}

  /** The archive's bytes. */
  static byte[] write(SortedMap<String, byte[]> contents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> one : contents.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(one.getValue());
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(one.getValue().length);
        entry.setCompressedSize(one.getValue().length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(one.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Reads all entries, or says why it is none of ours; nothing is written. */
  static Checked<SortedMap<String, byte[]>> read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return bad(file, "it is larger than any plan, " + MOST_BYTES / 1024 / 1024 + " MB");
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return read(zip, file);
      }
    } catch (ZipException none) {
      return bad(file, "it is no archive that can be read: " + none.getMessage());
    } catch (IOException unreadable) {
      return bad(file, "it cannot be read: " + unreadable.getMessage());
    }
  }

  private static Checked<SortedMap<String, byte[]>> read(ZipFile zip, Path file)
      throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      return bad(file, "it has " + zip.size() + " entries, more than " + MOST_ENTRIES);
    }
    SortedMap<String, byte[]> contents = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    long left = MOST_BYTES;
    List<? extends ZipEntry> entries = zip.stream().toList();
    for (ZipEntry entry : entries) {
      String why = refusal(entry, seen, left);
      if (!why.isEmpty()) {
        return bad(file, why);
      }
      byte[] bytes = bytes(zip, entry);
      if (bytes.length != entry.getSize()) {
        return bad(file, "\"" + shown(entry) + "\" is not as long as the archive says");
      }
      left -= bytes.length;
      contents.put(entry.getName(), bytes);
    }
    return Checked.good(contents);
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes((int) entry.getSize() + 1);
    }
  }

  /** Why an entry is not taken, or empty. */
  private static String refusal(ZipEntry entry, Set<String> seen, long left) {
    String name = shown(entry);
    List<String> parts = List.of(entry.getName().split("/", -1));
    boolean plain =
        parts.size() <= MOST_PARTS && parts.stream().allMatch(part -> PART.matcher(part).matches());
    if (!plain) {
      return "\"" + name + "\" is no name of a file below its folder";
    }
    if (!seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
      return "\"" + name + "\" stands in it twice";
    }
    boolean stored =
        entry.getMethod() == ZipEntry.STORED && entry.getSize() == entry.getCompressedSize();
    if (!stored) {
      return "\"" + name + "\" is compressed, and nothing that weald freeze writes is";
    }
    return entry.getSize() < 0 || entry.getSize() > left
        ? "\"" + name + "\" makes it larger than any plan"
        : "";
  }

  /** Nothing of a hostile name reaches a terminal but letters. */
  private static String shown(ZipEntry entry) {
    String name = entry.getName().replaceAll("[^\\p{L}\\p{N}_ ./\\\\-]", "?");
    return name.length() > 80 ? name.substring(0, 80) + "…" : name;
  }

  private static <T> Checked<T> bad(Path file, String why) {
    return Checked.bad(
        new Problem(
            "this is not a frozen edition",
            Place.of(String.valueOf(file.getFileName())),
            why,
            "Give a file that weald freeze has written, as it was written"));
  }

  /** Whether a path stands for itself below a folder. */
  static boolean isPlain(String path) {
    return Stream.of(path.split("/", -1)).allMatch(part -> PART.matcher(part).matches());
  }
}
