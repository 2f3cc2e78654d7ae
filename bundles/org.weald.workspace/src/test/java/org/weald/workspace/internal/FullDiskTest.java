package org.weald.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Problem;

/**
 * A disk of 1 MB that is full, and folders one may only read; as an account without rights, since
 * root may write everywhere and to the last block.
 */
class FullDiskTest {
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path top;

  private Path disk;
  private String classPath;

  @BeforeEach
  void mountSmallDisk() throws Exception {
    assumeTrue(
        "root".equals(System.getProperty("user.name")),
        "only root may mount a small disk and change the account");
    open(top);
    disk = Files.createDirectory(top.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m,mode=777", "tmpfs", disk.toString()),
        "this machine does not let a small disk be mounted");
    classPath = readableClassPath();
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      run("umount", disk.toString());
    }
  }

  @Test
  void aWorkspaceThatDoesNotFitOnTheDiskLeavesNothingBehind() throws Exception {
    assertThat(told(Making.class, disk))
        .containsExactly(
            "absent folder: the disk is full",
            "empty folder: the disk is full",
            "left: [ballast, empty/]",
            "with room: made");
  }

  @Test
  void aWorkspaceOnAFullDiskCanStillBeOpenedToReadIt() throws Exception {
    assertThat(told(Opening.class, disk)).containsExactly("on a full disk: made");
  }

  @Test
  void aWorkspaceOneMayOnlyReadIsRefusedAndAFolderOneMayOnlyReadGetsNone() throws Exception {
    Path workspace = disk.resolve("w");
    Made.good(Made.workspaces().create(workspace)).close();
    open(workspace);
    List<String> before = Made.below(workspace);
    assertThat(told(ReadOnly.class, workspace))
        .containsExactly(
            "the workspace cannot be opened: you may read it but not write to it",
            "the workspace cannot be made: you may read it but not write to it");
    assertThat(Made.below(workspace)).isEqualTo(before);
  }

  @Test
  void aWorkspaceOnADiskThatCanOnlyBeReadIsRefused() throws Exception {
    Path workspace = disk.resolve("w");
    Made.good(Made.workspaces().create(workspace)).close();
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
    assertThat(Made.refusal(Made.workspaces().open(workspace)).why())
        .isEqualTo("the disk can only be read");
    assertThat(Made.refusal(Made.workspaces().create(disk.resolve("new"))).why())
        .isEqualTo("the disk can only be read");
  }

  /** The lines a program prints that runs as nobody. */
  private List<String> told(Class<?> program, Path folder) throws Exception {
    Path scratch = Files.createDirectory(top.resolve("scratch"));
    Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (OtherProcess nobody = OtherProcess.start(AS_NOBODY, classPath, scratch, program, folder)) {
      return nobody.lines();
    }
  }

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  private static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The libraries lie in root's home, where nobody may not look: links or copies of them do. */
  private String readableClassPath() throws IOException {
    Path place = Files.createDirectory(top.resolve("classes"));
    List<String> entries = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(File.pathSeparator)) {
      Path from = Path.of(entry);
      Path to = place.resolve(entries.size() + "-" + from.getFileName());
      if (Files.exists(from)) {
        copy(from, to);
        entries.add(to.toString());
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isRegularFile(from)
        && Files.getFileStore(from).equals(Files.getFileStore(to.getParent()))) {
      Files.createLink(to, from);
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  static void say(String words, Object what) {
    System.out.println(words + ": " + what);
  }

  static String why(Checked<?> checked) {
    return checked.problems().isEmpty() ? "made" : checked.problems().get(0).why();
  }

  /** Takes what room there is left, to the last byte. */
  static void fill(Path ballast) throws IOException {
    try (OutputStream out = Files.newOutputStream(ballast)) {
      byte[] page = new byte[4096];
      while (true) {
        out.write(page);
      }
    } catch (IOException full) {
      if (Files.getFileStore(ballast).getUsableSpace() > 0) {
        throw full;
      }
    }
  }

  /** Makes workspaces where there is no room for one. */
  static final class Making {
    public static void main(String[] arguments) throws Exception {
      Path disk = Path.of(arguments[0]);
      Path empty = Files.createDirectory(disk.resolve("empty"));
      Path ballast = disk.resolve("ballast");
      fill(ballast);
      say("absent folder", why(Made.workspaces().create(disk.resolve("absent/w"))));
      say("empty folder", why(Made.workspaces().create(empty)));
      say("left", Made.below(disk));
      Files.delete(ballast);
      say("with room", why(Made.workspaces().create(disk.resolve("absent/w"))));
    }
  }

  /** Opens a workspace where there is no room left. */
  static final class Opening {
    public static void main(String[] arguments) throws Exception {
      Path disk = Path.of(arguments[0]);
      Made.good(Made.workspaces().create(disk.resolve("w"))).close();
      fill(disk.resolve("ballast"));
      say("on a full disk", why(Made.workspaces().open(disk.resolve("w"))));
    }
  }

  /** Opens a workspace, and makes one in it. */
  static final class ReadOnly {
    public static void main(String[] arguments) {
      Path workspace = Path.of(arguments[0]);
      for (Problem problem : Made.workspaces().open(workspace).problems()) {
        say(problem.what(), problem.why());
      }
      for (Problem problem : Made.workspaces().create(workspace.resolve("data/w")).problems()) {
        say(problem.what(), problem.why());
      }
    }
  }
}
