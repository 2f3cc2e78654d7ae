package org.weald.workspace.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * Makes the folder of a new workspace, all of it or nothing. It is put together under another name
 * and renamed at the end: as a whole where the folder is absent; where an empty folder is there
 * already (it may be a mount point, or the folder the user stands in) its parts are moved in,
 * workspace.json last, since that is what makes it a workspace.
 */
final class NewWorkspace {
  private static final Logger LOG = LoggerFactory.getLogger(NewWorkspace.class);
  private static final String UNFINISHED = ".weald-unfinished-";

  /** What a workspace has besides its description; absent ones are made again at opening. */
  static final List<String> FOLDERS =
      List.of(
          "data",
          "scripts/calculations",
          "scripts/exports",
          "scripts/views",
          "plugins",
          "reports",
          ".weald");

  private final Path folder;
  private final Optional<Path> schemas;
  private final Clock clock;

  /** What is to be taken away again if it does not work out; the latest first. */
  private final Deque<Path> made = new ArrayDeque<>();

  /**
   * One attempt.
   *
   * @param folder absolute
   * @param schemas the folder of JSON schemas to copy, where there is one
   */
  NewWorkspace(Path folder, Optional<Path> schemas, Clock clock) {
    this.folder = folder;
    this.schemas = schemas;
    this.clock = clock;
  }

  /** Makes it; empty where that worked. */
  Optional<Problem> make() {
    try {
      if (Files.exists(folder)) {
        Optional<Problem> unfit = unfit();
        if (unfit.isPresent()) {
          return unfit;
        }
        fill();
      } else {
        build();
      }
      return Optional.empty();
    } catch (IOException e) {
      // Asked before cleaning up: afterwards there may be room on the disk again.
      Problem problem = DiskProblems.of("the workspace cannot be made", folder, e);
      undo();
      return Optional.of(problem);
    }
  }

  private Optional<Problem> unfit() throws IOException {
    Place where = Place.of(folder.toString());
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          new Problem(
              "the workspace cannot be made",
              where,
              "this is a file, and a workspace is a folder",
              "Give the name of a folder that is not there yet"));
    }
    List<Path> inside = children(folder);
    if (inside.stream().anyMatch(child -> child.endsWith(WorkspaceFile.NAME))) {
      return Optional.of(
          new Problem(
              "there is a workspace here already",
              where,
              "",
              "Use it as it is, or give another folder"));
    }
    if (!inside.stream().allMatch(NewWorkspace::unfinished)) {
      return Optional.of(
          new Problem(
              "the workspace cannot be made",
              where,
              "the folder is not empty",
              "Give an empty folder or one that is not there yet"));
    }
    for (Path leftover : inside) {
      deleteTree(leftover);
    }
    return Optional.empty();
  }

  /** What an attempt that was cut off left behind. */
  private static boolean unfinished(Path child) {
    return String.valueOf(child.getFileName()).startsWith(UNFINISHED);
  }

  private void build() throws IOException {
    Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
    makeParents(parent);
    Path stage = stage(parent);
    furnish(stage);
    try {
      Files.move(stage, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      LOG.info("no atomic move at {}", parent, e);
      Files.move(stage, folder);
    }
  }

  /**
   * Not a temporary folder of Java's: those are private to the account, a workspace may be shared.
   */
  private Path stage(Path parent) throws IOException {
    Path stage = Files.createDirectory(parent.resolve(UNFINISHED + UUID.randomUUID()));
    made.push(stage);
    return stage;
  }

  private void makeParents(Path parent) throws IOException {
    List<Path> absent = new ArrayList<>();
    for (Path up = parent; up != null && !Files.exists(up); up = up.getParent()) {
      absent.add(0, up);
    }
    for (Path up : absent) {
      Files.createDirectory(up);
      made.push(up);
    }
  }

  private void fill() throws IOException {
    Path stage = stage(folder);
    furnish(stage);
    List<Path> children = children(stage);
    children.sort(Comparator.comparing(child -> child.endsWith(WorkspaceFile.NAME)));
    for (Path child : children) {
      Path target = folder.resolve(String.valueOf(child.getFileName()));
      Files.move(child, target);
      made.push(target);
    }
    Files.delete(stage);
  }

  private void furnish(Path stage) throws IOException {
    for (String name : FOLDERS) {
      Files.createDirectories(stage.resolve(name));
    }
    if (schemas.isPresent() && Files.isDirectory(schemas.get())) {
      copySchemas(schemas.get(), Files.createDirectory(stage.resolve("schema")));
    }
    WorkspaceFile file =
        new WorkspaceFile(
            WorkspaceFile.SCHEMA, "duckdb", clock.instant().truncatedTo(ChronoUnit.SECONDS));
    write(stage.resolve(WorkspaceFile.NAME), file.write());
  }

  private static void copySchemas(Path from, Path to) throws IOException {
    for (Path schema : children(from)) {
      if (Files.isRegularFile(schema) && schema.toString().endsWith(".json")) {
        Files.copy(schema, to.resolve(String.valueOf(schema.getFileName())));
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      // On the disk before the rename makes it count.
      channel.force(true);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return new ArrayList<>(children.sorted().toList());
    }
  }

  private void undo() {
    while (!made.isEmpty()) {
      Path path = made.pop();
      try {
        deleteTree(path);
      } catch (IOException e) {
        LOG.warn("cannot take {} away again", path, e);
      }
    }
  }

  private static void deleteTree(Path top) throws IOException {
    if (!Files.exists(top)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
