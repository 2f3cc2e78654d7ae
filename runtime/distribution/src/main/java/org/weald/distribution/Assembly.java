package org.weald.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.weald.launcher.Distribution;
import org.weald.launcher.Feature;

/** The steps from Maven's copied jars to a distribution; any disagreement fails the build. */
public final class Assembly {
  private final Path root;
  private final Path home;
  private final Path natives;

  private Assembly(Path root, Path home, Path natives) {
    this.root = root;
    this.home = home;
    this.natives = natives;
  }

  /**
   * Assembles.
   *
   * @param arguments the project's root, the folder Maven copied the jars to, the folder to become
   *     the distribution, the jar with DuckDB's native libraries
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).normalize();
    Path stage = Path.of(arguments[1]);
    new Assembly(root, stage, Path.of(arguments[3])).assemble();
    replace(stage, Path.of(arguments[2]));
  }

  private void assemble() throws IOException {
    copy(root.resolve("scripts"), home.resolve("scripts"));
    copy(
        root.resolve("bundles/org.weald.themes/src/main/resources/schema"), home.resolve("schema"));
    copy(root.resolve("features"), home.resolve("features"));
    List<Path> features = files(home.resolve("features"), ".json");
    Set<Path> listed = new HashSet<>();
    for (Path feature : features) {
      listed.addAll(pin(feature));
    }
    removeRecords();
    refuseUnlisted(listed);
    unpackNative();
    startScript();
    Files.copy(
        root.resolve("runtime/distribution/src/main/resources/logging.properties"),
        home.resolve("lib/logging.properties"));
    new Licences(home).collect();
    Files.writeString(home.resolve("lib/build"), fingerprint(features) + "\n");
  }

  // Written into the text, so that the shipped file reads like the one in the project.
  private Set<Path> pin(Path file) throws IOException {
    Set<Path> jars = new HashSet<>();
    String text = Files.readString(file);
    Distribution distribution = new Distribution(home);
    for (Feature.Bundle bundle : Feature.read(file).bundles()) {
      Path jar = distribution.jar(bundle.id());
      if (!Files.isRegularFile(jar)) {
        throw new IllegalStateException(
            file.getFileName()
                + " lists "
                + bundle.id()
                + ", which runtime/distribution/pom.xml"
                + " does not bring into the repository.");
      }
      String id = "\"id\": \"" + bundle.id() + "\"";
      if (!text.contains(id)) {
        throw new IllegalStateException(file.getFileName() + ": write it exactly as " + id + ".");
      }
      text = text.replace(id, id + ", \"hash\": \"" + Distribution.hash(jar) + "\"");
      jars.add(jar);
    }
    Files.writeString(file, text);
    return jars;
  }

  // What Maven notes about where a file came from is of this machine and ships nowhere.
  private void removeRecords() throws IOException {
    for (Path file : files(home.resolve("repository"), "")) {
      if (Files.isRegularFile(file) && !file.toString().endsWith(".jar")) {
        Files.delete(file);
      }
    }
  }

  private void refuseUnlisted(Set<Path> listed) throws IOException {
    List<Path> unlisted = new ArrayList<>(files(home.resolve("repository"), ".jar"));
    unlisted.removeAll(listed);
    if (!unlisted.isEmpty()) {
      throw new IllegalStateException("In the repository, but in no feature file: " + unlisted);
    }
  }

  // Once here instead of at each start into the temporary folder.
  private void unpackNative() throws IOException {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macos" : "linux";
    String machine = Set.of("aarch64", "arm64").contains(arch) ? "arm64" : "amd64";
    String name = "libduckdb_java.so_" + system + "_" + machine;
    try (ZipFile jar = new ZipFile(natives.toFile())) {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        throw new IllegalStateException("DuckDB has no library for this machine: " + name + ".");
      }
      Path folder = Files.createDirectories(home.resolve("lib/native"));
      try (InputStream library = jar.getInputStream(entry)) {
        Files.copy(library, folder.resolve(System.mapLibraryName("duckdb_java")));
      }
    }
  }

  private void startScript() throws IOException {
    Path script = Files.createDirectories(home.resolve("bin")).resolve("weald");
    Files.copy(root.resolve("runtime/weald"), script, StandardCopyOption.REPLACE_EXISTING);
    if (!script.toFile().setExecutable(true)) {
      throw new IllegalStateException(script + " cannot be made executable.");
    }
  }

  /** Changes whenever anything does that a class-data archive depends on. */
  private String fingerprint(List<Path> features) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path feature : features) {
        digest.update(Files.readAllBytes(feature));
      }
      for (Path jar : files(home.resolve("lib"), ".jar")) {
        digest.update(Files.readAllBytes(jar));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void replace(Path stage, Path home) throws IOException {
    Path old = home.resolveSibling("weald.old");
    delete(old);
    if (Files.exists(home)) {
      Files.move(home, old);
    }
    Files.move(stage, home);
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
