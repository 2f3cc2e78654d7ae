package org.weald.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.workspace.mishap.SmallDisk;

/**
 * A disk of 1 MB that is full, and folders one may only read; as an account without rights, since
 * root may write everywhere and to the last block.
 */
class FullDiskTest {
  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path top;

  private SmallDisk small;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    small = SmallDisk.mount(top, "1m");
    disk = small.folder();
  }

  @AfterEach
  void unmount() throws Exception {
    if (small != null) {
      small.close();
    }
  }

  @Test
  void aWorkspaceThatDoesNotFitOnTheDiskLeavesNothingBehind() throws Exception {
    assertThat(small.told(Making.class, disk))
        .containsExactly(
            "absent folder: the disk is full",
            "empty folder: the disk is full",
            "left: [ballast, empty/]",
            "with room: made");
  }

  @Test
  void aWorkspaceOnAFullDiskCanStillBeOpenedToReadIt() throws Exception {
    assertThat(small.told(Opening.class, disk)).containsExactly("on a full disk: made");
  }

  @Test
  void aWorkspaceOneMayOnlyReadIsRefusedAndAFolderOneMayOnlyReadGetsNone() throws Exception {
    Path workspace = disk.resolve("w");
    Made.good(Made.workspaces().create(workspace)).close();
    SmallDisk.open(workspace);
    List<String> before = Made.below(workspace);
    assertThat(small.told(ReadOnly.class, workspace))
        .containsExactly(
            "the workspace cannot be opened: you may read it but not write to it",
            "the workspace cannot be made: you may read it but not write to it");
    assertThat(Made.below(workspace)).isEqualTo(before);
  }

  @Test
  void aWorkspaceOnADiskThatCanOnlyBeReadIsRefused() throws Exception {
    Path workspace = disk.resolve("w");
    Made.good(Made.workspaces().create(workspace)).close();
    assertThat(small.remountToRead()).isTrue();
    assertThat(Made.refusal(Made.workspaces().open(workspace)).why())
        .isEqualTo("the disk can only be read");
    assertThat(Made.refusal(Made.workspaces().create(disk.resolve("new"))).why())
        .isEqualTo("the disk can only be read");
  }

  static void say(String words, Object what) {
    System.out.println(words + ": " + what);
  }

  static String why(Checked<?> checked) {
    return checked.problems().isEmpty() ? "made" : checked.problems().get(0).why();
  }

  /** Makes workspaces where there is no room for one. */
  static final class Making {
    public static void main(String[] arguments) throws Exception {
      Path disk = Path.of(arguments[0]);
      Path empty = Files.createDirectory(disk.resolve("empty"));
      Path ballast = disk.resolve("ballast");
      SmallDisk.fill(ballast);
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
      SmallDisk.fill(disk.resolve("ballast"));
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
