package org.weald.script.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Problem;

/** The folder is the menu. */
final class ScriptFolderTest {
  @TempDir private Path folder;

  private void file(String path, String source) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  @Test
  void scriptsAreFoundByTheirFolderAndToldByTheirHeader() throws IOException {
    file("calculations/b.groovy", "//@ name B\n//@ kind calculation\n");
    file("calculations/deep/a.groovy", "//@ name A\n//@ kind calculation\n");
    file("exports/c.groovy", "//@ name C\n//@ kind export\n//@ format json\n");
    file("calculations/b.test.groovy", "not a script of the menu");
    file("calculations/README.md", "not a script");
    file("views/d.groovy", "//@ name D\n//@ kind view\n");
    ScriptFolder found = ScriptFolder.of(folder, Origin.WORKSPACE);
    assertThat(found.problems()).isEmpty();
    assertThat(found.scripts())
        .extracting(Script::id)
        .containsExactly("calculations/b", "calculations/deep/a", "views/d", "exports/c");
    assertThat(found.scripts().get(3).header().format()).isEqualTo("json");
    assertThat(found.scripts().get(3).described().origin()).isEqualTo("workspace");
  }

  @Test
  void oneBrokenHeaderDoesNotHideTheOthers() throws IOException {
    file("calculations/bad.groovy", "println 'no header'\n");
    file("calculations/good.groovy", "//@ name Good\n//@ kind calculation\nbroken(\n");
    ScriptFolder found = ScriptFolder.of(folder, Origin.WORKSPACE);
    assertThat(found.scripts()).hasSize(1);
    assertThat(found.problems())
        .extracting(Problem::where)
        .allMatch(place -> place.file().equals("calculations/bad.groovy"));
  }

  @Test
  void noFolderHoldsNothing() {
    ScriptFolder found = ScriptFolder.of(folder.resolve("nowhere"), Origin.WEALD);
    assertThat(found.scripts()).isEmpty();
    assertThat(found.problems()).isEmpty();
  }
}
