package org.weald.workbench.internal.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one small file of the user's in which settings are kept: a text editor can read and mend it.
 * What is not there is as at first; what cannot be understood is too, and is told.
 */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final String FILE = "window.properties";
  private static final String BROKEN = FILE + ".broken";
  private static final long LARGEST = 1 << 20;

  private SettingsFile() {}

  /**
   * What was read.
   *
   * @param settings as far as they are understood
   * @param told what was not understood, in a sentence or two; empty where all was
   */
  public record Kept(Settings settings, String told) {}

  /** Where they are kept: the folder of the user's settings, as the launcher tells it. */
  public static Optional<Path> folder() {
    String told = System.getProperty("weald.settings", "");
    return told.isEmpty() ? Optional.empty() : Optional.of(Path.of(told));
  }

  /** The file, where there is a folder for it. */
  public static Optional<Path> file() {
    return folder().map(folder -> folder.resolve(FILE));
  }

  /** Reads them; as at first where there are none. */
  public static Kept read(Optional<Path> folder) {
    return folder
        .map(path -> path.resolve(FILE))
        .filter(Files::exists)
        .map(SettingsFile::readFile)
        .orElse(new Kept(Settings.FIRST, ""));
  }

  private static Kept readFile(Path file) {
    Properties kept = new Properties();
    try {
      if (!Files.isRegularFile(file)) {
        return broken(file, "it is not a file");
      }
      if (Files.size(file) > LARGEST) {
        return broken(file, "it is larger than settings ever are");
      }
      try (InputStream in = Files.newInputStream(file)) {
        // A decoder of its own says where it is no UTF-8; a plain reader paints it over.
        kept.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
      }
    } catch (CharacterCodingException e) {
      LOG.warn("the settings in {} are no text", file, e);
      return broken(file, "it is no text in UTF-8");
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the settings in {} cannot be read", file, e);
      return broken(file, e.getMessage() == null ? "reading failed" : e.getMessage());
    }
    SettingsText.Read read = SettingsText.of(kept);
    return read.faults().isEmpty()
        ? new Kept(read.settings(), "")
        : new Kept(
            read.settings(),
            "In the settings, "
                + file
                + ", "
                + String.join("; ", read.faults())
                + ". These are as at first; Edit, Preferences sets them anew."
                + aside(file));
  }

  private static Kept broken(Path file, String why) {
    return new Kept(
        Settings.FIRST,
        "The settings in "
            + file
            + " cannot be read: "
            + why
            + ". The window opens as at first; Edit, Preferences sets them anew."
            + aside(file));
  }

  /** The window writes over the file when it closes: somebody may want to mend what was there. */
  private static String aside(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      Path beside = file.resolveSibling(BROKEN);
      if (Files.size(file) > LARGEST) {
        // Nothing of it is to be read again, nor copied while the window waits.
        Files.move(file, beside, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
      }
      return " What was there is kept beside it as " + BROKEN + ".";
    } catch (IOException e) {
      LOG.warn("{} cannot be copied", file, e);
      return "";
    }
  }

  /** Keeps them: wholly, or as they were before. */
  public static void write(Settings settings, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, FILE, ".new");
    try {
      Files.writeString(half, text(settings), StandardCharsets.UTF_8);
      Files.move(
          half,
          folder.resolve(FILE),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** The same settings are the same bytes. */
  private static String text(Settings settings) throws IOException {
    StringWriter out = new StringWriter();
    SettingsText.of(settings).store(out, null);
    return out.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
