package org.weald.script.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.SourceText;

/**
 * One script on disk.
 *
 * @param path the file
 * @param id folders and name without the ending, "calculations/neet-rate"
 * @param origin who brought it
 */
public record ScriptFile(Path path, String id, Origin origin) {
  private static final int LARGEST = 200_000;

  /** The file as problems name it. */
  public String file() {
    return id + Script.ENDING;
  }

  /** Reads it as it stands now. */
  public Checked<Script> read() {
    return text()
        .then(
            text ->
                ScriptHeader.read(file(), text)
                    .then(header -> Checked.good(new Script(id, origin, header, text))));
  }

  /** Never waits for a pipe and never reads more of an endless file than a script may have. */
  public Checked<String> text() {
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
}
