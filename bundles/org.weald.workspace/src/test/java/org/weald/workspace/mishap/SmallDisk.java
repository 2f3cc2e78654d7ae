package org.weald.workspace.mishap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A disk of few megabytes. Programs work on it as an account without rights, since root may write
 * everywhere and to the last block.
 */
public final class SmallDisk implements AutoCloseable {
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private final Path top;
  private final Path disk;
  private final String classPath;

  private SmallDisk(Path top, Path disk, String classPath) {
    this.top = top;
    this.disk = disk;
    this.classPath = classPath;
  }

  /**
   * Mounts one; a test is skipped where this account or machine cannot.
   *
   * @param top a folder for it and what it needs
   * @param size such as "16m"
   */
  public static SmallDisk mount(Path top, String size) throws IOException, InterruptedException {
    assumeTrue(
        "root".equals(System.getProperty("user.name")),
        "only root may mount a small disk and change the account");
    open(top);
    Path disk = Files.createDirectory(top.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=" + size + ",mode=777", "tmpfs", disk.toString()),
        "this machine does not let a small disk be mounted");
    return new SmallDisk(top, disk, readableClassPath(top));
  }

  /** Where it is mounted. */
  public Path folder() {
    return disk;
  }

  /** From now on it can only be read; false where that failed. */
  public boolean remountToRead() throws IOException, InterruptedException {
    return run("mount", "-o", "remount,ro", disk.toString());
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("umount", disk.toString());
  }

  /** The lines a program prints that runs as nobody. */
  public List<String> told(Class<?> program, Path folder) throws IOException, InterruptedException {
    Path scratch = Files.createDirectory(top.resolve("scratch"));
    Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (OtherProcess nobody = OtherProcess.start(AS_NOBODY, classPath, scratch, program, folder)) {
      return nobody.lines();
    }
  }

  /** Everybody may look into a folder. */
  public static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Takes what room there is left, to the last byte. */
  public static void fill(Path ballast) throws IOException {
    try (OutputStream out = Files.newOutputStream(ballast)) {
      byte[] page = new byte[4096];
      while (true) {
        out.write(page);
      }
    } catch (IOException full) {
      if (Files.getFileStore(ballast).getUsableSpace() > 0) {
        throw full;
      }
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }

  /** The libraries lie in root's home, where nobody may not look: links or copies of them do. */
  private static String readableClassPath(Path top) throws IOException {
    Path place = Files.createDirectory(top.resolve("classes"));
    List<String> entries = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(File.pathSeparator)) {
      Path from = Path.of(entry);
      Path to = place.resolve(entries.size() + "-" + from.getFileName());
      if (Files.exists(from)) {
        copy(from, to);
        entries.add(to.toString());
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isRegularFile(from)
        && Files.getFileStore(from).equals(Files.getFileStore(to.getParent()))) {
      Files.createLink(to, from);
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }
}
