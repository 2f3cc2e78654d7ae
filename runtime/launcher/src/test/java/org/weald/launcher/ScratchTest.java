package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir Path parent;

  @Test
  void closingRemovesTheFolderAndAllInIt() throws IOException {
    Scratch scratch = Scratch.create(parent);
    Files.createDirectories(scratch.folder().resolve("bundles/bundle1"));
    Files.writeString(scratch.folder().resolve("bundles/bundle1/text"), "x");
    scratch.close();
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void twoRunsHaveTwoFoldersAndSpareEachOther() {
    try (Scratch one = Scratch.create(parent);
        Scratch two = Scratch.create(parent)) {
      assertThat(one.folder()).isNotEqualTo(two.folder()).isDirectory();
      assertThat(two.folder()).isDirectory();
    }
  }

  @Test
  void whatAKilledProcessLeftIsSweptByTheNextStart() throws IOException {
    Path left = Files.createDirectories(parent.resolve("run-1234"));
    Files.writeString(left.resolve("lock"), "");
    Path half = Files.createDirectories(parent.resolve("run-5678/bundles"));
    try (Scratch scratch = Scratch.create(parent)) {
      assertThat(left).doesNotExist();
      assertThat(half).doesNotExist();
      assertThat(scratch.folder()).isDirectory();
    }
  }
}
