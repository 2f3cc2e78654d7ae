package org.weald.exchange.internal.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Checked;
import org.weald.model.Problem;

/** Archives that were written here come back; others are refused before anything is written. */
final class FrozenZipTest {
  @TempDir private Path folder;

  private static SortedMap<String, byte[]> contents() {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    contents.put("report.html", "<p>Safe 4</p>".getBytes(UTF_8));
    contents.put("content/data/figures-1.csv", "measure\n".getBytes(UTF_8));
    return contents;
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    return entry;
  }

  private Path archive(List<ZipEntry> entries, byte[] bytes) throws IOException {
    Path file = folder.resolve("hostile.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry : entries) {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String why(Checked<?> read) {
    return read.problems().stream().map(Problem::sentence).reduce("", String::concat);
  }

  @Test
  void theSameContentsAreTheSameBytesAndComeBack() throws IOException {
    byte[] bytes = FrozenZip.write(contents());
    assertThat(FrozenZip.write(contents())).isEqualTo(bytes);
    Path file = Files.write(folder.resolve("kept.zip"), bytes);
    FrozenZip.read(file)
        .fold(
            read -> {
              assertThat(read).containsOnlyKeys("content/data/figures-1.csv", "report.html");
              return read;
            },
            bad -> {
              throw new AssertionError(bad);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.txt",
        "content/../../outside.txt",
        "/etc/passwd",
        "C:\\windows\\system.ini",
        "content//x",
        "content/.hidden",
        "content/x\u001b[31m",
        "content/a/b/c/d/e/f/g/h/i"
      })
  void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
    byte[] bytes = {1};
    assertThat(why(FrozenZip.read(archive(List.of(stored(name, bytes)), bytes))))
        .contains("is no name of a file below its folder")
        .doesNotContain("\u001b");
  }

  @Test
  void whatIsCompressedIsRefusedSoNothingGrows() throws IOException {
    Path file = archive(List.of(new ZipEntry("content/bomb")), new byte[10_000_000]);
    assertThat(Files.size(file)).isLessThan(100_000);
    assertThat(why(FrozenZip.read(file))).contains("is compressed");
  }

  @Test
  void twoEntriesThatADiskWouldTakeForOneAreRefused() throws IOException {
    byte[] bytes = {1};
    List<ZipEntry> two = List.of(stored("content/a", bytes), stored("content/A", bytes));
    assertThat(why(FrozenZip.read(archive(two, bytes)))).contains("stands in it twice");
  }

  @Test
  void tooManyEntriesAndWhatIsNoArchiveAreRefused() throws IOException {
    List<ZipEntry> many = new ArrayList<>();
    for (int i = 0; i < 10_001; i++) {
      many.add(stored("content/f" + i, new byte[0]));
    }
    assertThat(why(FrozenZip.read(archive(many, new byte[0])))).contains("more than 10000");
    Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
    assertThat(why(FrozenZip.read(text))).contains("no archive that can be read");
  }
}
