package org.weald.workbench.views.internal.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.weald.workspace.Workspace;

/**
 * What was written and is not saved, kept in the workspace's own folder so that it survives a
 * crash. Any thread but the event thread.
 */
final class Drafts {
  private final Path folder;

  Drafts(Workspace workspace) {
    this.folder = workspace.folder().resolve(".weald").resolve("drafts");
  }

  private Path file(String key) {
    return folder.resolve(key.replace("_", "__").replace("/", "_-") + ".groovy");
  }

  /** What was kept of a script. */
  Optional<String> read(String key) throws IOException {
    Path file = file(key);
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** Keeps a text. */
  synchronized void keep(String key, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(key), text);
  }

  /** Forgets it: it is saved, or is as it was. */
  synchronized void forget(String key) throws IOException {
    Files.deleteIfExists(file(key));
  }
}
