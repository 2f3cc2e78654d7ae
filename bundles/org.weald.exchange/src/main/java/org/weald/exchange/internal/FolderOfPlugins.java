package org.weald.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.SourceText;
import org.weald.spi.OutputFolder;

/**
 * The files of a folder that holds plug-ins, read once: what is checked is what is taken. Hidden
 * files are passed over; links and pipes are refused, since what they lead to would be missing; how
 * much is read has limits.
 */
final class FolderOfPlugins {
  /** Where a folder that is itself a plug-in is put, until its id is known. */
  static final String SINGLE = "plugin";

  private static final int MOST_FILES = 5_000;
  private static final long MOST_BYTES = 256L * 1024 * 1024;
  private static final int DEEPEST = 6;

  /** As OutputFolder takes it. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_ .-]{0,98}[\\p{L}\\p{N}_-])?");

  private final Path folder;
  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final List<OutputFolder.Content> contents = new ArrayList<>();
  private long bytes;

  private FolderOfPlugins(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * The files below the folders of plug-ins; of a folder that is one, below {@link #SINGLE}.
   *
   * @param name what the user calls the folder
   */
  static Checked<List<OutputFolder.Content>> read(Path folder, String name) {
    FolderOfPlugins plugins = new FolderOfPlugins(folder, name);
    boolean single = Files.isRegularFile(folder.resolve("weald.json"));
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      List<Path> files =
          all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
              .filter(file -> !isHidden(folder.relativize(file)))
              .sorted()
              .limit(MOST_FILES + 1)
              .toList();
      if (files.size() > MOST_FILES) {
        return Checked.bad(plugins.tooMuch("it holds more than " + MOST_FILES + " files"));
      }
      for (Path file : files) {
        plugins.take(file, single);
      }
    } catch (IOException unreadable) {
      return Checked.bad(
          new Problem(
              "the folder cannot be read",
              Place.of(name),
              String.valueOf(unreadable.getMessage()),
              "Check that it is a folder and that you may read it"));
    }
    return plugins.result();
  }

  private static boolean isHidden(Path path) {
    return Stream.iterate(path, Objects::nonNull, Path::getParent)
        .anyMatch(part -> String.valueOf(part.getFileName()).startsWith("."));
  }

  private Checked<List<OutputFolder.Content>> result() {
    if (problems.isEmpty() && contents.isEmpty()) {
      problems.add(
          new Problem(
              "there is no plug-in in the folder",
              Place.of(name),
              "a plug-in is a folder with a weald.json",
              "Name a folder that weald export has written, or a CSV file with figures"));
    }
    return problems.isEmpty() ? Checked.good(contents) : Checked.bad(problems);
  }

  /** Single files beside the folders of plug-ins belong to none. */
  private void take(Path file, boolean single) throws IOException {
    Path path = folder.relativize(file);
    boolean isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (isFile && !single && path.getNameCount() == 1) {
      return;
    }
    if (!isFile) {
      problems.add(
          new Problem(
              "what is no file cannot be taken",
              Place.of(name + "/" + path),
              "it is a link, a pipe or a device",
              "Put a copy of the file itself there"));
      return;
    }
    for (Path part : path) {
      if (!NAME.matcher(part.toString()).matches()) {
        problems.add(
            new Problem(
                "a file has a name that is not taken",
                Place.of(path.toString()),
                "letters, digits, spaces, dots, hyphens and underscores are",
                "Rename it"));
        return;
      }
    }
    long size = Files.size(file);
    bytes += size;
    if (size > SourceText.LIMIT || bytes > MOST_BYTES) {
      problems.add(tooLarge(path, size));
      return;
    }
    byte[] content = Files.readAllBytes(file);
    String below = path.toString().replace('\\', '/');
    contents.add(new OutputFolder.Content(single ? SINGLE + "/" + below : below, content));
  }

  private Problem tooLarge(Path path, long size) {
    boolean itself = size > SourceText.LIMIT;
    return new Problem(
        itself ? "a file is too large" : "the folder is too large",
        Place.of(name + "/" + path),
        itself
            ? "it has " + (size >> 20) + " MB, and " + (SourceText.LIMIT >> 20) + " are the most"
            : "with it there are more than the "
                + (MOST_BYTES >> 20)
                + " MB that are taken at once",
        "Take out what is no content of the plan");
  }

  private Problem tooMuch(String why) {
    return new Problem(
        "the folder is no plan", Place.of(name), why, "Name the folder of a plan only");
  }
}
