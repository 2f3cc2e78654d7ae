package org.weald.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Copies what every library says about its licence, and lists which library has which. */
final class Licences {
  private final Path home;

  Licences(Path home) {
    this.home = home;
  }

  void collect() throws IOException {
    TreeMap<String, String> lines = new TreeMap<>();
    for (Path jar : jars()) {
      String name = String.valueOf(jar.getFileName()).replaceFirst("\\.jar$", "");
      try (JarFile file = new JarFile(jar.toFile())) {
        lines.put(name, licence(file).orElse("see the texts beside this list"));
        for (JarEntry entry : file.stream().filter(Licences::isText).toList()) {
          copy(file, entry, name);
        }
      }
    }
    StringBuilder list = new StringBuilder("What ships with Weald, and its licence:\n\n");
    lines.forEach((name, licence) -> list.append(name).append(": ").append(licence).append('\n'));
    Files.writeString(folder("").resolve("list.txt"), list.toString());
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> all =
        Stream.concat(Files.walk(home.resolve("repository")), Files.walk(home.resolve("lib")))) {
      return all.filter(path -> path.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static Optional<String> licence(JarFile file) throws IOException {
    Manifest manifest = file.getManifest();
    return Optional.ofNullable(
        manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License"));
  }

  private static boolean isText(JarEntry entry) {
    String name = entry.getName().toUpperCase(Locale.ROOT);
    return !entry.isDirectory()
        && name.startsWith("META-INF/")
        && (name.contains("LICENSE") || name.contains("LICENCE") || name.contains("NOTICE"));
  }

  private void copy(JarFile file, JarEntry entry, String name) throws IOException {
    Path target = folder(name).resolve(String.valueOf(Path.of(entry.getName()).getFileName()));
    try (InputStream text = file.getInputStream(entry)) {
      Files.write(target, text.readAllBytes());
    }
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(home.resolve("licences").resolve(name));
  }
}
