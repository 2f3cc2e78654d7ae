package org.weald.workbench.internal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Exit;
import org.weald.spi.Progress;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;

class CommandShelfTest {
  private static final Workspace PLAN = new Folder(Path.of("plan"));

  @Test
  void whatACommandSaysIsKeptWithHowItEnded() throws IOException {
    CommandShelf shelf =
        (name, call) -> {
          call.out().println(name + " " + call.arguments() + " " + call.workspace().orElseThrow());
          call.err().println("The figures are provisional.");
          return Optional.of(Exit.DONE);
        };

    CommandShelf.Said said = ask(shelf);

    assertThat(said.done()).isTrue();
    assertThat(said.out()).isEqualTo("import [figures.csv] plan");
    assertThat(said.err()).isEqualTo("The figures are provisional.");
  }

  @Test
  void aCommandThatIsNotThereIsNotDone() throws IOException {
    CommandShelf.Said said = ask(CommandShelf.EMPTY);

    assertThat(said.done()).isFalse();
    assertThat(said.exit()).isEmpty();
  }

  private static CommandShelf.Said ask(CommandShelf shelf) throws IOException {
    return shelf.ask(
        "import", List.of("figures.csv"), Map.of(), PLAN, Path.of("."), Progress.silent());
  }

  /** A workspace of which only the folder matters here. */
  private record Folder(Path folder) implements Workspace {
    @Override
    public String name() {
      return folder.toString();
    }

    @Override
    public Checked<Store> store() {
      return Checked.bad(new Problem("no store", Place.of(name()), "", ""));
    }

    @Override
    public Path reports() {
      return folder.resolve("reports");
    }

    @Override
    public Path scripts() {
      return folder.resolve("scripts");
    }

    @Override
    public void close() {}
  }
}
