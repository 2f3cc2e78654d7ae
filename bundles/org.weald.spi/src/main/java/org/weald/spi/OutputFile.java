package org.weald.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * Writes a file the user named: whole or not at all, and only where a file may stand. What is there
 * already and is not a file (a folder, a device, a pipe) is never replaced.
 */
public final class OutputFile {
  private static final String ELSEWHERE = "Choose another place for it";
  private static final String NAME_A_FILE = "Give the name of a file, such as report.html";

  private static final int MOST_LINKS = 40;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final List<Path> OPEN_STREAMS = List.of(Path.of("/proc"), Path.of("/dev/fd"));

  /** What systems say, and what it means. */
  private static final Map<String, String> WORDS =
      Map.of(
          "No space left on device", "the disk is full",
          "There is not enough space on the disk", "the disk is full",
          "Disk quota exceeded", "your share of the disk is full",
          "Read-only file system", "nothing can be written to this disk",
          "File name too long", "its name is too long",
          "Not a directory", "a file stands where a folder is needed");

  /** What was made on the way and goes again where the writing fails, the newest first. */
  private final Deque<Path> made = new ConcurrentLinkedDeque<>();

  private OutputFile() {}

  /**
   * The file of a name as the user typed it.
   *
   * @param directory the folder a relative name begins at
   * @param name the name; empty, impossible and folders' names ("out/") are problems
   */
  public static Checked<Path> named(Path directory, String name) {
    if (name.isBlank()) {
      return Checked.bad(
          new Problem("the file to write has no name", Place.of("command line"), "", NAME_A_FILE));
    }
    if (name.equals("-")) {
      return Checked.bad(
          refusal(name, "it stands for standard output, not for a file", NAME_A_FILE));
    }
    if (name.endsWith("/") || name.endsWith("\\")) {
      return Checked.bad(refusal(name, "this is the name of a folder", NAME_A_FILE));
    }
    try {
      return Checked.good(directory.resolve(name).toAbsolutePath().normalize());
    } catch (InvalidPathException impossible) {
      return Checked.bad(
          refusal(
              impossible.getInput().replaceAll("\\p{Cntrl}", "?"),
              "no file can have this name",
              NAME_A_FILE));
    }
  }

  /**
   * Writes a file. Missing folders are made, a link to a file is followed, a file that is replaced
   * keeps its permissions. Where it fails nothing is left and the old file stays as it was.
   *
   * @param target where to
   * @param content all of it
   * @return the target as given, or why it was not written
   */
  public static Checked<Path> write(Path target, byte[] content) {
    return stream(
            target,
            channel -> {
              ByteBuffer left = ByteBuffer.wrap(content);
              while (left.hasRemaining()) {
                channel.write(left);
              }
              return true;
            })
        .then(whole -> Checked.good(target));
  }

  /** What comes piece by piece. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it.
     *
     * @param channel takes the bytes; is closed by the caller
     * @return whether it is whole; where not, because the user cancelled, nothing of it stays
     * @throws IOException where the channel takes no more
     */
    boolean writeTo(WritableByteChannel channel) throws IOException;
  }

  /**
   * Writes a file piece by piece, with the same care as {@link #write}: nobody sees half of it.
   * Where the program is stopped meanwhile, by Ctrl+C say, what was begun is deleted.
   *
   * @param target where to
   * @param content writes all of it, on this thread
   * @return whether it was written; false where the content gave up, or why it was not written
   */
  public static Checked<Boolean> stream(Path target, Content content) {
    OutputFile output = new OutputFile();
    Thread stopped = new Thread(output::takeBack, "weald-unfinished-file");
    try {
      Optional<Problem> refusal = refused(target);
      if (refusal.isPresent()) {
        return Checked.bad(refusal.get());
      }
      onStop(stopped, true);
      Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      if (output.place(file, content)) {
        return Checked.good(true);
      }
      return output.givenUp();
    } catch (ClosedByInterruptException cancelled) {
      return output.givenUp();
    } catch (IOException failed) {
      List<Problem> problems = new ArrayList<>();
      problems.add(refusal(target.toString(), reason(failed), ELSEWHERE));
      problems.addAll(output.takeBack());
      return Checked.bad(problems);
    } catch (RuntimeException | Error ours) {
      output.takeBack();
      throw ours;
    } finally {
      onStop(stopped, false);
    }
  }

  private Checked<Boolean> givenUp() {
    List<Problem> left = takeBack();
    return left.isEmpty() ? Checked.good(false) : Checked.bad(left);
  }

  static void onStop(Thread cleaner, boolean wanted) {
    try {
      if (wanted) {
        Runtime.getRuntime().addShutdownHook(cleaner);
      } else {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      }
    } catch (IllegalStateException stopping) {
      // The program is being stopped: what there is to take back is taken back by the hook.
      return;
    }
  }

  /**
   * Why a file could not be written, as far as can be told before: for work that takes long and
   * should not find out at its end.
   *
   * @param target where to
   */
  public static Optional<Problem> whyNot(Path target) {
    try {
      return refused(target);
    } catch (IOException failed) {
      return Optional.of(refusal(target.toString(), reason(failed), ELSEWHERE));
    }
  }

  private static Optional<Problem> refused(Path target) throws IOException {
    return target.toString().isEmpty()
        ? Optional.of(
            new Problem("the file to write has no name", Place.of("command line"), "", NAME_A_FILE))
        : refusal(target);
  }

  /** Why what stands at the target must not be replaced. */
  private static Optional<Problem> refusal(Path target) throws IOException {
    String name = target.toString();
    if (Files.isDirectory(target)) {
      return Optional.of(refusal(name, "it is a folder", NAME_A_FILE));
    }
    if (isOpenStream(target)) {
      return Optional.of(
          refusal(
              name,
              "it stands for what a program has open, not for a file of its own",
              NAME_A_FILE));
    }
    Optional<Problem> kept = WorkspaceParts.keep(target);
    if (kept.isPresent()) {
      return kept;
    }
    if (!Files.exists(target)) {
      return Files.isSymbolicLink(target)
          ? Optional.of(
              refusal(name, "it is a link that leads to no file", "Delete the link, or correct it"))
          : Optional.empty();
    }
    if (!Files.isRegularFile(target)) {
      return Optional.of(
          refusal(name, "it is a device or a pipe of the system, not a file", ELSEWHERE));
    }
    if (isArchive(target)) {
      return Optional.of(
          refusal(
              name,
              "there is an archive of this name, such as a frozen edition, which is never replaced",
              "Choose another name, or move the archive away first"));
    }
    // An administrator may write everything; a file marked read-only is meant to stay for them too.
    boolean locked =
        permissions(target)
            .filter(allowed -> !allowed.contains(PosixFilePermission.OWNER_WRITE))
            .isPresent();
    return locked || !Files.isWritable(target)
        ? Optional.of(
            refusal(
                name,
                "there is a file of this name that may not be changed",
                "Choose another name, or allow the file to be written"))
        : Optional.empty();
  }

  /** Whether a file begins as ZIP archives do. */
  private static boolean isArchive(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  /**
   * Whether the way to the target leads through /proc or /dev/fd. /dev/stdout is a link to whatever
   * the output was redirected to, often a file: following it would replace that file under the
   * shell that has it open.
   */
  private static boolean isOpenStream(Path target) throws IOException {
    Path at = target.toAbsolutePath().normalize();
    for (int links = 0; links < MOST_LINKS; links++) {
      Path folder = at.getParent();
      if (folder == null || at.getFileName() == null) {
        return false;
      }
      Path real = Files.isDirectory(folder) ? folder.toRealPath() : folder;
      if (OPEN_STREAMS.stream().anyMatch(real::startsWith)) {
        return true;
      }
      if (!Files.isSymbolicLink(at)) {
        return false;
      }
      at = real.resolve(Files.readSymbolicLink(at)).normalize();
    }
    return false;
  }

  private static Problem refusal(String file, String why, String remedy) {
    return new Problem("the file cannot be written", Place.of(file), why, remedy);
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? Optional.empty() : Optional.of(view.readAttributes().permissions());
  }

  private boolean place(Path file, Content content) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new FileSystemException(file.toString(), null, "it has no folder");
    }
    makeFolders(folder);
    // A name of its own: nobody's file is overwritten, and a long name does not grow longer.
    Path beside = folder.resolve(".weald-" + UUID.randomUUID() + ".part");
    Files.createFile(beside);
    made.push(beside);
    if (Files.exists(file)) {
      Optional<Set<PosixFilePermission>> kept = permissions(file);
      if (kept.isPresent()) {
        Files.setPosixFilePermissions(beside, kept.get());
      }
    }
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      if (!content.writeTo(channel)) {
        return false;
      }
      channel.force(true);
    }
    move(beside, file);
    // The hook of a stop in this very moment must not look for it any more.
    made.clear();
    return true;
  }

  private void makeFolders(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder; at != null && !Files.isDirectory(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path next : missing) {
      try {
        Files.createDirectory(next);
        made.push(next);
      } catch (FileAlreadyExistsException there) {
        // Made by someone else in the meantime it is as good.
        if (!Files.isDirectory(next)) {
          throw there;
        }
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Problem> takeBack() {
    List<Problem> left = new ArrayList<>();
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException stays) {
        left.add(
            new Problem(
                "what was begun could not be deleted",
                Place.of(path.toString()),
                reason(stays),
                "Delete it yourself"));
      }
    }
    return left;
  }

  static String reason(IOException failed) {
    if (failed instanceof AccessDeniedException) {
      return "you may not write there";
    }
    if (failed instanceof FileAlreadyExistsException) {
      return "a file stands where a folder is needed";
    }
    if (failed instanceof NoSuchFileException) {
      return "its folder takes no files, or has gone";
    }
    String said = failed instanceof FileSystemException f ? f.getReason() : failed.getMessage();
    return said == null || said.isBlank()
        ? "the system did not say why"
        : WORDS.getOrDefault(said, said);
  }
}
