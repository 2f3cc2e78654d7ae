package org.weald.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Problem;

class OutputFileTest {
  @TempDir private Path folder;

  private static Checked<Path> write(Path target) {
    return OutputFile.write(target, "new".getBytes(UTF_8));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String told(Checked<Path> refused) {
    assertThat(refused.problems()).hasSize(1);
    Problem problem = refused.problems().get(0);
    assertThat(problem.remedy()).isNotEmpty();
    return problem.sentence();
  }

  private boolean posix() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void aFileIsWrittenWithItsMissingFoldersAndNothingBeside() throws IOException {
    Path target = folder.resolve("a/b/c.html");

    assertThat(write(target)).isEqualTo(Checked.good(target));

    assertThat(target).hasContent("new");
    assertThat(files()).containsExactly("a", "a/b", "a/b/c.html");
  }

  @Test
  void whatAWorkspaceKeepsForItselfIsNeverWrittenOver() throws IOException {
    Files.writeString(folder.resolve("workspace.json"), "{}");
    Path store = Files.createDirectories(folder.resolve("data")).resolve("weald.duckdb");
    Files.writeString(store, "figures");
    Files.createDirectories(folder.resolve("scripts/calculations"));
    Path link = Files.createSymbolicLink(folder.resolve("reports"), folder.resolve("data"));

    for (String name :
        List.of(
            "workspace.json",
            "data/weald.duckdb",
            "data/new.csv",
            "plugins/mine/weald.json",
            "schema/plan-1.json",
            ".weald/log",
            "scripts/calculations/gap.groovy")) {
      assertThat(told(write(folder.resolve(name)))).contains("keeps what is its own");
    }
    assertThat(told(write(link.resolve("weald.duckdb")))).contains("keeps what is its own");
    assertThat(OutputFolder.write(store.getParent(), List.of(content("a.csv"))).problems())
        .isNotEmpty();
    assertThat(store).hasContent("figures");
    for (String name :
        List.of("gap.csv", "data.csv", "scripts/calculations/gap.expected.csv", "out/data/a.csv")) {
      assertThat(write(folder.resolve(name)).problems()).as(name).isEmpty();
    }
  }

  @Test
  void aTemplateAndAnArchiveAreNeverWrittenOverAndAResultOfBeforeIs() throws IOException {
    Files.writeString(folder.resolve("workspace.json"), "{}");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Path template = Files.writeString(reports.resolve("mine.json"), "{\"sections\": []}");
    Path result = Files.writeString(reports.resolve("judged.json"), "{\"rows\": []}");
    Path archive = Files.write(folder.resolve("k.zip"), new byte[] {'P', 'K', 3, 4, 0});
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), archive);

    assertThat(told(write(template))).contains("keeps what is its own");
    assertThat(told(write(archive))).contains("an archive of this name", "never replaced");
    assertThat(told(write(link))).contains("an archive of this name");
    assertThat(write(result).problems()).isEmpty();
    assertThat(template).hasContent("{\"sections\": []}");
    assertThat(archive).hasSize(5);
  }

  private static OutputFolder.Content content(String path) {
    return new OutputFolder.Content(path, "new".getBytes(UTF_8));
  }

  @Test
  void aNewFileHasThePermissionsAnyNewFileHas() throws IOException {
    assumeTrue(posix());
    Path usual = Files.createFile(folder.resolve("usual"));

    write(folder.resolve("mine"));

    assertThat(mode(folder.resolve("mine"))).isEqualTo(mode(usual));
  }

  @Test
  void aReplacedFileKeepsItsPermissions() throws IOException {
    assumeTrue(posix());
    Path old = Files.writeString(folder.resolve("old"), "old and longer");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw---x"));

    assertThat(write(old).problems()).isEmpty();

    assertThat(old).hasContent("new");
    assertThat(mode(old)).isEqualTo("rw-rw---x");
    assertThat(files()).containsExactly("old");
  }

  @Test
  void aLinkStaysALinkAndItsFileIsWritten() throws IOException {
    Path file = Files.writeString(Files.createDirectory(folder.resolve("d")).resolve("f"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("d", "f"));

    assertThat(write(link)).isEqualTo(Checked.good(link));

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent("new");
    assertThat(files()).containsExactly("d", "d/f", "link");
  }

  @Test
  void aLinkToNothingOrToItselfIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nothing"));
    Path ring = Files.createSymbolicLink(folder.resolve("ring"), Path.of("ring"));

    assertThat(told(write(link))).contains("a link that leads to no file");
    assertThat(told(write(ring))).contains("a link that leads to no file");

    assertThat(files()).containsExactly("link", "ring");
  }

  @Test
  void aFolderIsNotReplacedEvenWhereItIsEmptyOrLinked() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), empty);

    assertThat(told(write(empty))).contains("empty", "it is a folder", "Give the name of a file");
    assertThat(told(write(link))).contains("it is a folder");

    assertThat(empty).isEmptyDirectory();
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void anEmptyPathIsNoFile() {
    assertThat(told(write(Path.of("")))).contains("the file to write has no name");
  }

  @Test
  void aFileMarkedReadOnlyStaysEvenForAnAdministrator() throws IOException {
    assumeTrue(posix());
    Path kept = Files.writeString(folder.resolve("kept"), "old");
    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(told(write(kept))).contains("a file of this name that may not be changed");

    assertThat(kept).hasContent("old");
    assertThat(files()).containsExactly("kept");
  }

  @Test
  void aPipeIsNotReplacedAndNotWaitedFor() throws Exception {
    assumeTrue(posix());
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor())
        .isZero();

    assertThat(told(write(pipe))).contains("a device or a pipe of the system, not a file");

    assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(files()).containsExactly("pipe");
  }

  @Test
  void aDeviceIsNotReplaced() throws IOException {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device));
    Path link = Files.createSymbolicLink(folder.resolve("link"), device);

    assertThat(told(write(link))).contains("a device or a pipe of the system, not a file");

    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aNameForTheOutputOfAProgramIsNotFollowedToTheFileBehindIt() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
    Path behind = Files.writeString(folder.resolve("behind"), "old");
    Process open = new ProcessBuilder("cat").redirectOutput(behind.toFile()).start();
    try {
      Path stream = Path.of("/proc/" + open.pid() + "/fd/1");
      Path link = Files.createSymbolicLink(folder.resolve("link"), stream);
      Path linked = Files.createSymbolicLink(folder.resolve("linked"), Path.of("link"));

      for (Path one : List.of(stream, link, linked)) {
        assertThat(told(write(one))).contains("what a program has open");
      }
    } finally {
      open.getOutputStream().close();
      open.waitFor();
    }
    for (String name : List.of("/dev/stdout", "/dev/stderr", "/dev/fd/1", "/proc/self/fd/2")) {
      assertThat(told(write(Path.of(name)))).contains("what a program has open");
    }
    assertThat(behind).isEmptyFile();
  }

  @Test
  void aFileWhereAFolderIsNeededIsToldAndLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");

    assertThat(told(write(file.resolve("deeper/a.html"))))
        .contains("a file stands where a folder is needed");

    assertThat(file).hasContent("old");
    assertThat(files()).containsExactly("file");
  }

  @Test
  void whatFailsAtTheLastStepLeavesNeitherFileNorFolder() throws IOException {
    String told = told(write(folder.resolve("a/b").resolve("x".repeat(300))));

    assertThat(told).contains("the file cannot be written").doesNotContain("Exception");
    assertThat(files()).isEmpty();
  }

  @Test
  void aNameIsReadFromTheFolderOfTheCall() {
    assertThat(OutputFile.named(folder, "a/../b.html"))
        .isEqualTo(Checked.good(folder.resolve("b.html").toAbsolutePath()));
  }

  @Test
  void namesThatAreNoneAreRefused() {
    assertThat(told(OutputFile.named(folder, ""))).contains("the file to write has no name");
    assertThat(told(OutputFile.named(folder, "-"))).contains("stands for standard output");
    assertThat(told(OutputFile.named(folder, "out/"))).contains("the name of a folder");
    assertThat(told(OutputFile.named(folder, "a\0b"))).contains("no file can have this name");
  }

  @Test
  void piecesMakeAWholeFile() throws IOException {
    Path target = folder.resolve("a/pieces");

    Checked<Boolean> written =
        OutputFile.stream(
            target,
            channel -> {
              channel.write(ByteBuffer.wrap("one ".getBytes(UTF_8)));
              assertThat(target).doesNotExist();
              channel.write(ByteBuffer.wrap("two".getBytes(UTF_8)));
              return true;
            });

    assertThat(written).isEqualTo(Checked.good(true));
    assertThat(target).hasContent("one two");
    assertThat(files()).containsExactly("a", "a/pieces");
  }

  @Test
  void whatIsGivenUpOrFailsLeavesNothingAndTheOldFileAlone() throws IOException {
    Path old = Files.writeString(folder.resolve("old"), "old");

    assertThat(OutputFile.stream(folder.resolve("b/new"), channel -> false))
        .isEqualTo(Checked.good(false));
    Checked<Boolean> failed =
        OutputFile.stream(
            old,
            channel -> {
              channel.write(ByteBuffer.wrap("half".getBytes(UTF_8)));
              throw new IOException("No space left on device");
            });

    assertThat(failed.problems().get(0).sentence()).contains("the disk is full");
    assertThat(old).hasContent("old");
    assertThat(files()).containsExactly("old");
  }

  @Test
  void ourOwnFaultLeavesNothingEither() throws IOException {
    assertThatThrownBy(
            () ->
                OutputFile.stream(
                    folder.resolve("c/new"),
                    channel -> {
                      throw new IllegalStateException("ours");
                    }))
        .hasMessage("ours");
    assertThat(files()).isEmpty();
  }

  @Test
  void anInterruptedThreadLeavesNothing() throws IOException {
    Thread.currentThread().interrupt();
    Checked<Boolean> written =
        OutputFile.stream(
            folder.resolve("d"),
            channel -> {
              channel.write(ByteBuffer.wrap("half".getBytes(UTF_8)));
              return true;
            });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(written).isEqualTo(Checked.good(false));
    assertThat(files()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsToldBeforehand() throws IOException {
    assertThat(OutputFile.whyNot(folder)).isPresent();
    assertThat(OutputFile.whyNot(folder.resolve("new"))).isEmpty();
    assertThat(files()).isEmpty();
  }
}
