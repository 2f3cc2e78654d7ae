package org.weald.script.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    return Script.file(id, origin);
  }

  /** Reads it as it stands now. */
  public Checked<Script> read() {
    return revision().then(revision -> Checked.good(revision.script()));
  }

  /** The same with the hash of its bytes. */
  public Checked<Revision> revision() {
    return bytes().then(this::revision);
  }

  /** Reads it as it stands now, where it is no part of a menu and may have no header. */
  public Checked<Revision> readLoose() {
    return bytes()
        .then(
            bytes ->
                text(bytes)
                    .then(
                        text ->
                            ScriptHeader.readLoose(file(), text)
                                .then(header -> Checked.good(revision(header, text, bytes)))));
  }

  /** Its header and text, from its bytes. */
  Checked<Revision> revision(byte[] bytes) {
    return text(bytes)
        .then(
            text ->
                ScriptHeader.read(file(), text)
                    .then(header -> Checked.good(revision(header, text, bytes))));
  }

  private Revision revision(ScriptHeader header, String text, byte[] bytes) {
    return new Revision(new Script(id, origin, header, text), hash(bytes));
  }

  /** Its text as it stands now, whatever is in it. */
  public Checked<String> text() {
    return bytes().then(this::text);
  }

  private Checked<String> text(byte[] bytes) {
    return SourceText.decode(bytes, file()).then(source -> Checked.good(source.text()));
  }

  /** SHA-256 in hexadecimal. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Never waits for a pipe and never reads more of an endless file than a script may have. */
  Checked<byte[]> bytes() {
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
      return bytes.length > LARGEST ? Checked.bad(tooLarge(file())) : Checked.good(bytes);
    } catch (IOException unreadable) {
      return Checked.bad(
          new Problem(
              "the script cannot be read",
              Place.of(file()),
              String.valueOf(unreadable.getMessage()),
              "Check that it is a file and that you may read it"));
    }
  }

  private static Problem tooLarge(String file) {
    return new Problem(
        "the script is larger than " + LARGEST / 1000 + " kB",
        Place.of(file),
        "people write scripts, and no person reads one that long",
        "Split it");
  }

  /** The same of a script that a plug-in brought as text. */
  public static Checked<Script> read(String id, Origin origin, String text) {
    String file = Script.file(id, origin);
    return text.length() > LARGEST
        ? Checked.bad(tooLarge(file))
        : ScriptHeader.read(file, text)
            .then(header -> Checked.good(new Script(id, origin, header, text)));
  }
}
