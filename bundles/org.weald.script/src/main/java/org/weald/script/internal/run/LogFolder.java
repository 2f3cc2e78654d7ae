package org.weald.script.internal.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The logs of scripts in a workspace, {@code .weald/log/scripts}. The folder may have come from
 * somebody else: a link in it must not lead what is written to a file outside, so none is followed.
 *
 * @param workspace the folder
 */
record LogFolder(Path workspace) {
  private static final Logger LOG = LoggerFactory.getLogger(LogFolder.class);
  private static final long TURN_AT_BYTES = 500_000;
  private static final Set<OpenOption> APPEND =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  static LogFolder of(Path workspace) {
    return new LogFolder(workspace);
  }

  /** Writes a line; where nothing can be written there the program's own log says so. */
  void append(String name, String line) {
    if (!Files.isRegularFile(workspace.resolve("workspace.json"))) {
      return;
    }
    Path file = file(name);
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
          && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        // To open a pipe waits until somebody reads from it.
        LOG.warn("{} is no file: nothing is written there", file);
        return;
      }
      if (isLinked(file)) {
        LOG.warn("a link stands on the way to {}: nothing is written there", file);
        return;
      }
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      turn(file);
      try (SeekableByteChannel channel = Files.newByteChannel(file, APPEND)) {
        channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
      }
    } catch (IOException unwritable) {
      LOG.warn("the log {} cannot be written", file, unwritable);
    }
  }

  private void turn(Path file) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > TURN_AT_BYTES) {
      Path older = file.resolveSibling(file.getFileName().toString().replace(".log", ".1.log"));
      Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean isLinked(Path file) {
    Path at = workspace;
    for (Path part : workspace.relativize(file)) {
      at = at.resolve(part);
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  /** What is written down of a script; nothing where there is no log that can be read. */
  List<String> lines(String name) {
    Path file = file(name);
    if (isLinked(file) || !Files.isRegularFile(file)) {
      return List.of();
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file, READ)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), 2 * TURN_AT_BYTES));
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // Until it is full or the file ends.
      }
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException unreadable) {
      LOG.warn("the log {} cannot be read", file, unreadable);
      return List.of();
    }
  }

  /** A part of a name that would lead out of the folder stands for itself. */
  private Path file(String name) {
    Path file = workspace.resolve(".weald").resolve("log").resolve("scripts");
    for (String part : name.split("/")) {
      file = file.resolve(part.replaceAll("[^\\w.-]", "_").replaceAll("^\\.+", "_"));
    }
    return file.resolveSibling(file.getFileName() + ".log");
  }
}
