package org.weald.themes.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.reading.SourceText;

/**
 * The files of a plug-in, from a folder or from a bundle: the same to the reader.
 *
 * @param name how the plug-in is called until its id is known
 * @param files by path relative to the plug-in, "themes/safe.json"
 */
record PluginFiles(String name, SortedMap<String, Source> files) {

  private static final String SCRIPTS = "scripts/";
  private static final int DEEPEST = 8;

  /** Opens one file. */
  interface Source {
    InputStream open() throws IOException;
  }

  /** Files of a folder. */
  static PluginFiles of(Path folder) throws IOException {
    SortedMap<String, Source> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(
              file ->
                  files.put(
                      folder.relativize(file).toString().replace('\\', '/'),
                      () -> Files.newInputStream(file)));
    }
    return new PluginFiles(folder.toString(), files);
  }

  /**
   * What stands in a folder and is neither file nor folder: links, pipes, devices. None is
   * followed, and passing one over in silence would leave out what it stands for.
   */
  static List<Path> notFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .sorted()
          .toList();
    }
  }

  /** Files of a bundle. */
  static PluginFiles of(Bundle bundle) {
    SortedMap<String, Source> files = new TreeMap<>();
    for (URL url :
        Collections.list(Objects.requireNonNullElse(bundle.findEntries("/", "*", true), none()))) {
      String path = url.getPath().replaceFirst("^/", "");
      if (!path.endsWith("/")) {
        files.put(path, url::openStream);
      }
    }
    return new PluginFiles(bundle.getSymbolicName(), files);
  }

  private static java.util.Enumeration<URL> none() {
    return Collections.emptyEnumeration();
  }

  /** Paths of the files directly in a folder with an ending, in order. */
  List<String> in(String folder, String ending) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0)
        .filter(path -> path.endsWith(ending))
        .toList();
  }

  /** The plug-in's scripts as texts, by their path below scripts/. */
  Checked<SortedMap<String, String>> scripts() {
    SortedMap<String, String> texts = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : files.keySet()) {
      if (path.startsWith(SCRIPTS) && path.endsWith(".groovy")) {
        SourceText.decode(bytes(path), name + "/" + path)
            .fold(
                source -> texts.put(path.substring(SCRIPTS.length()), source.text()),
                problems::addAll);
      }
    }
    return problems.isEmpty() ? Checked.good(texts) : Checked.bad(problems);
  }

  /** The bytes of a file, no more than one over the limit of what is read. */
  byte[] bytes(String path) {
    try (InputStream in = Objects.requireNonNull(files.get(path)).open()) {
      return in.readNBytes(SourceText.LIMIT + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
