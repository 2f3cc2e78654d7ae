package org.weald.script.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.SourceText;
import org.weald.spi.Described;

/**
 * One script on disk. It is read again at every use and compiled again when it has changed; a
 * compiled class is kept until then, in a loader of its own.
 */
final class ScriptFile {
  private static final int LARGEST = 200_000;

  private final Path path;
  private final String id;
  private final String origin;
  private String compiledSource = "";
  private @Nullable Checked<Class<? extends WealdScript>> compiled;

  /**
   * A script.
   *
   * @param path the file
   * @param id folder and name without the ending, "calculations/neet-rate"
   * @param origin "weald" or "workspace"
   */
  ScriptFile(Path path, String id, String origin) {
    this.path = path;
    this.id = id;
    this.origin = origin;
  }

  /** The file as problems name it. */
  String file() {
    return id + ScriptFolder.ENDING;
  }

  String id() {
    return id;
  }

  /** Never waits for a pipe and never reads more of an endless file than a script may have. */
  Checked<String> source() {
    if (!Files.isRegularFile(path)) {
      return Checked.bad(
          new Problem(
              "the script cannot be read",
              Place.of(file()),
              Files.exists(path)
                  ? "it is a folder, a device or a pipe, not a file"
                  : "there is no such file, or it is a link that leads to none",
              "Put a file there, or delete it"));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        return Checked.bad(
            new Problem(
                "the script is larger than " + LARGEST / 1000 + " kB",
                Place.of(file()),
                "people write scripts, and no person reads one that long",
                "Split it"));
      }
      return SourceText.decode(bytes, file()).then(source -> Checked.good(source.text()));
    } catch (IOException unreadable) {
      return Checked.bad(
          new Problem(
              "the script cannot be read",
              Place.of(file()),
              String.valueOf(unreadable.getMessage()),
              "Check that it is a file and that you may read it"));
    }
  }

  Checked<ScriptHeader> header() {
    return source().then(source -> ScriptHeader.read(file(), source));
  }

  Described described(ScriptHeader header) {
    return new Described(id, header.name(), header.help(), header.parameters(), origin);
  }

  /** The compiled script; compiled again where the file has changed since. */
  synchronized Checked<Class<? extends WealdScript>> compiled() {
    return source()
        .then(
            source -> {
              if (compiled == null || !compiledSource.equals(source)) {
                compiled =
                    ScriptHeader.read(file(), source)
                        .then(header -> ScriptCompiler.compile(file(), source, header));
                compiledSource = source;
              }
              return Objects.requireNonNull(compiled);
            });
  }
}
