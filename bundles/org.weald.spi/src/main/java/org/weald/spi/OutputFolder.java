package org.weald.spi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * Writes several files below a folder the user named: all of them or none. All is written aside
 * first; then each file is moved to its place, and where one cannot be, those moved before go back.
 * No link inside the folder is followed, so nothing is written anywhere else.
 */
public final class OutputFolder {
  /** What usual disks take, in bytes. */
  private static final int LONGEST_NAME = 255;

  private final Path folder;
  private final Path aside;
  private final Deque<Path> made = new ArrayDeque<>();
  private final Deque<Move> moved = new ArrayDeque<>();
  private boolean stopped;
  private boolean done;

  /** A file that stands in its place now; the one it replaced is kept until all are there. */
  private record Move(Path target, Optional<Path> before) {}

  /**
   * What stands in one file.
   *
   * @param path below the folder, as {@link ExportedFile} allows it
   * @param bytes all of it
   */
  public record Content(String path, byte[] bytes) {}

  private OutputFolder(Path folder) {
    this.folder = folder;
    this.aside = folder.resolve(".weald-" + UUID.randomUUID() + ".part");
  }

  /**
   * Writes files below a folder, which is made where it is missing. Ctrl+C in the middle leaves all
   * of them or none.
   *
   * @param folder where to; may itself be a link
   * @param contents at least one
   * @return the files, or why there are none
   */
  public static Checked<List<Path>> write(Path folder, List<Content> contents) {
    List<Problem> problems = problems(folder, contents);
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    OutputFolder output = new OutputFolder(folder.toAbsolutePath().normalize());
    Thread cleaner = new Thread(output::stop, "weald-unfinished-folder");
    OutputFile.onStop(cleaner, true);
    try {
      output.place(contents);
      return Checked.good(
          contents.stream().map(content -> output.folder.resolve(content.path())).toList());
    } catch (IOException failed) {
      return Checked.bad(
          new Problem(
              "the files cannot be written",
              Place.of(folder.toString()),
              OutputFile.reason(failed),
              "Nothing was written. Choose another folder, or correct this one"));
    } finally {
      output.stop();
      OutputFile.onStop(cleaner, false);
    }
  }

  /** What can be told before anything is written. */
  private static List<Problem> problems(Path folder, List<Content> contents) {
    List<Problem> problems = new ArrayList<>();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      problems.add(
          refusal(folder.toString(), "it is a file, not a folder", "Give the name of a folder"));
    }
    Map<String, String> seen = new HashMap<>();
    for (Content content : contents) {
      // One file on a disk that does not tell capitals from small letters.
      String before = seen.put(content.path().toLowerCase(Locale.ROOT), content.path());
      if (before != null) {
        problems.add(
            refusal(content.path(), "another file has the same name", "Give each its own name"));
      }
      inTheWay(folder, content.path()).ifPresent(problems::add);
    }
    for (String path : seen.keySet()) {
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        String file = seen.get(path.substring(0, at));
        if (file != null) {
          problems.add(
              refusal(file, "another file is to stand below it", "Give each its own name"));
        }
      }
    }
    return problems;
  }

  /** What stands where the file, or a folder to it, has to stand. */
  private static Optional<Problem> inTheWay(Path folder, String path) {
    Path at = folder;
    List<String> parts = List.of(new ExportedFile(path, "", 0).path().split("/"));
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
        return Optional.of(refusal(path, "its name is too long", "Choose a shorter name"));
      }
      try {
        at = at.resolve(parts.get(i));
      } catch (InvalidPathException impossible) {
        return Optional.of(refusal(path, "no file can have this name", "Choose another name"));
      }
      boolean last = i == parts.size() - 1;
      if (Files.isSymbolicLink(at)) {
        return Optional.of(
            refusal(
                at.toString(),
                "it is a link that leads elsewhere, and nothing is written outside the folder",
                "Delete the link, or choose another folder"));
      }
      boolean there = Files.exists(at, LinkOption.NOFOLLOW_LINKS);
      if (there && last && !Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(refusal(at.toString(), "it is no file", "Choose another folder"));
      }
      if (last && OutputFile.whyNot(at).isPresent()) {
        return OutputFile.whyNot(at);
      }
      if (there && !last && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(
            refusal(
                at.toString(), "a file stands where a folder is needed", "Choose another folder"));
      }
    }
    return Optional.empty();
  }

  private static Problem refusal(String file, String why, String remedy) {
    return new Problem("the file cannot be written", Place.of(file), why, remedy);
  }

  private void place(List<Content> contents) throws IOException {
    makeFolder(aside);
    List<Path> written = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      written.add(Files.write(aside.resolve("new-" + i), contents.get(i).bytes()));
    }
    synchronized (this) {
      if (stopped) {
        throw new FileSystemException(folder.toString(), null, "Weald is being stopped");
      }
      for (int i = 0; i < written.size(); i++) {
        move(written.get(i), folder.resolve(contents.get(i).path()), i);
      }
      done = true;
    }
  }

  private void move(Path from, Path target, int number) throws IOException {
    Path parent = target.getParent();
    if (parent != null) {
      makeFolder(parent);
    }
    Optional<Path> before = Optional.empty();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(target.toString(), null, "it is no file");
      }
      before = Optional.of(aside.resolve("old-" + number));
      Files.move(target, before.get(), StandardCopyOption.ATOMIC_MOVE);
      moved.push(new Move(target, before));
      Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
    } else {
      // What cannot be moved there need not be taken back.
      Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
      moved.push(new Move(target, before));
    }
  }

  private void makeFolder(Path wanted) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = wanted; at != null && !Files.isDirectory(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path next : missing) {
      Files.createDirectory(next);
      synchronized (this) {
        made.push(next);
      }
    }
  }

  /** Where not all is in its place, takes back what is; and tidies up in any case. */
  private synchronized void stop() {
    stopped = true;
    List<IOException> failed = new ArrayList<>();
    if (!done) {
      // One that cannot go back keeps none of the others from it.
      moved.forEach(move -> tried(failed, () -> takeBack(move)));
    }
    moved.clear();
    if (failed.isEmpty()) {
      tried(failed, this::tidy);
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException(
          "what was begun in " + folder + " could not be taken back; see " + aside, failed.get(0));
    }
  }

  /** A step with files. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private static void tried(List<IOException> failed, Step step) {
    try {
      step.run();
    } catch (IOException stays) {
      failed.add(stays);
    }
  }

  private static void takeBack(Move move) throws IOException {
    if (move.before().isPresent()) {
      Files.move(move.before().get(), move.target(), StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(move.target());
    }
  }

  private void tidy() throws IOException {
    if (Files.isDirectory(aside)) {
      try (Stream<Path> rest = Files.list(aside)) {
        for (Path file : rest.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.delete(aside);
    }
    for (Path path : made) {
      if (!done && !path.equals(aside)) {
        Files.deleteIfExists(path);
      }
    }
    made.clear();
  }
}
