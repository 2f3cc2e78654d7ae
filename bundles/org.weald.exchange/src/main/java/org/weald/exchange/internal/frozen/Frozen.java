package org.weald.exchange.internal.frozen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/** A frozen edition: what it was made of and by what, the workspace, and the report as it was. */
public final class Frozen {
  private static final String CONTENT = "content/";
  private static final String REPORT = "report.html";

  private final FrozenRecord record;
  private final SortedMap<String, byte[]> content;
  private final byte[] report;

  /**
   * Of its parts.
   *
   * @param content the workspace it was made from, by path
   */
  public Frozen(FrozenRecord record, SortedMap<String, byte[]> content, byte[] report) {
    this.record = record;
    this.content = Collections.unmodifiableSortedMap(new TreeMap<>(content));
    this.report = report.clone();
  }

  /** What it was made of, and by what. */
  public FrozenRecord record() {
    return record;
  }

  /** The workspace it was made from, by path. */
  public SortedMap<String, byte[]> content() {
    return content;
  }

  /** The report as it was made. */
  public byte[] report() {
    return report.clone();
  }

  /** The hashes of the files, as {@link FrozenRecord} holds them. */
  public static SortedMap<String, String> hashes(SortedMap<String, byte[]> content, byte[] report) {
    SortedMap<String, String> hashes = new TreeMap<>();
    content.forEach((path, bytes) -> hashes.put(CONTENT + path, Hash.of(bytes)));
    hashes.put(REPORT, Hash.of(report));
    return hashes;
  }

  /** The archive's bytes; the same for the same edition. */
  public byte[] archive() throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    content.forEach((path, bytes) -> entries.put(CONTENT + path, bytes));
    entries.put(REPORT, report);
    entries.put(FrozenRecord.NAME, record.write());
    return FrozenZip.write(entries);
  }

  /** Reads an archive; every file must be as it was. */
  public static Checked<Frozen> read(Path file) {
    String name = String.valueOf(file.getFileName());
    return FrozenZip.read(file).then(entries -> read(entries, name));
  }

  private static Checked<Frozen> read(SortedMap<String, byte[]> entries, String name) {
    byte[] json = entries.get(FrozenRecord.NAME);
    byte[] report = entries.get(REPORT);
    if (json == null || report == null) {
      return Checked.bad(
          new Problem(
              "this is not a frozen edition",
              Place.of(name),
              "there is no " + (json == null ? FrozenRecord.NAME : REPORT) + " in it",
              "Give a file that weald freeze has written, as it was written"));
    }
    return FrozenRecord.read(json)
        .then(
            record -> {
              List<Problem> damage = record.damage(entries);
              return damage.isEmpty()
                  ? Checked.good(new Frozen(record, content(entries), report))
                  : Checked.bad(damage);
            });
  }

  private static SortedMap<String, byte[]> content(SortedMap<String, byte[]> entries) {
    SortedMap<String, byte[]> content = new TreeMap<>();
    entries.forEach(
        (path, bytes) -> {
          if (path.startsWith(CONTENT)) {
            content.put(path.substring(CONTENT.length()), bytes);
          }
        });
    return content;
  }
}
