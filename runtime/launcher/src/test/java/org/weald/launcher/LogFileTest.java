package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;

  @Test
  void aWorkspaceNamedOnTheLineHasItsOwnLog() throws IOException {
    Files.writeString(folder.resolve("workspace.json"), "{}");
    Path expected = folder.resolve(".weald/log/weald.log");
    assertThat(LogFile.choose(List.of("assess", "--workspace", folder.toString())))
        .contains(expected);
    assertThat(LogFile.choose(List.of("--workspace=" + folder, "assess"))).contains(expected);
  }

  @Test
  void aFolderThatIsNoWorkspaceIsLeftAlone() {
    assertThat(LogFile.choose(List.of("new", "--workspace", folder.toString())))
        .hasValueSatisfying(log -> assertThat(log.startsWith(folder)).isFalse());
    assertThat(folder).isEmptyDirectory();
  }
}
