package org.weald.chart.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Writes a picture whole or not at all: beside its place first, then moved there. */
final class PictureFile {
  private PictureFile() {}

  static Checked<Path> write(Path file, byte[] picture) {
    if (Files.isDirectory(file)) {
      return refused(file, "there is a folder of this name");
    }
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(beside, picture);
      move(beside, file);
      return Checked.good(file);
    } catch (IOException e) {
      return discard(beside, refused(file, reason(e)));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Checked<Path> discard(Path beside, Checked<Path> answer) {
    try {
      Files.deleteIfExists(beside);
      return answer;
    } catch (IOException e) {
      return refused(beside, "what was begun could not be deleted either: " + reason(e));
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "you may not write there";
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "a part of its path is not a folder" : reason;
  }

  private static Checked<Path> refused(Path file, String why) {
    return Checked.bad(
        new Problem(
            "the picture could not be written",
            Place.of(file.toString()),
            why,
            "Choose another place with --out"));
  }
}
