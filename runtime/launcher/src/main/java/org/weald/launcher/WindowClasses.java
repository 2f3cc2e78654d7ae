package org.weald.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a window is made of, some thousand classes: loaded where Java's classes are being prepared,
 * which is done without a display. A window that finds them prepared is there about a third of a
 * second sooner. Loading them runs nothing of theirs.
 */
final class WindowClasses {
  private static final Logger LOG = LoggerFactory.getLogger(WindowClasses.class);

  /** Of the module java.desktop; which of them a system has not, it is made without. */
  private static final List<String> PACKAGES =
      List.of(
          "java.awt java.awt.color java.awt.dnd java.awt.event java.awt.font java.awt.geom",
          "java.awt.im java.awt.image java.awt.peer javax.accessibility javax.imageio",
          "javax.imageio.spi javax.imageio.stream javax.swing javax.swing.border javax.swing.event",
          "javax.swing.plaf javax.swing.plaf.basic javax.swing.table javax.swing.text",
          "javax.swing.text.html javax.swing.tree javax.swing.undo com.sun.imageio.plugins.png",
          "sun.awt sun.awt.X11 sun.awt.geom sun.awt.im sun.awt.image sun.font sun.java2d",
          "sun.java2d.loops sun.java2d.marlin sun.java2d.pipe sun.java2d.xr sun.swing");

  private WindowClasses() {}

  /** Loads them; says how many there were. */
  static int load() {
    List<Path> jars =
        Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
            .filter(entry -> entry.contains("org.weald.lib."))
            .map(Path::of)
            .toList();
    return (int) names(jars).stream().filter(WindowClasses::isLoaded).count();
  }

  /** The classes of Java's own and those of jars; none where they cannot be read. */
  static List<String> names(List<Path> jars) {
    try {
      List<String> names = new ArrayList<>(ofJava());
      for (Path jar : jars) {
        names.addAll(of(jar));
      }
      return names;
    } catch (IOException e) {
      LOG.warn("the classes of windows cannot be prepared", e);
      return List.of();
    }
  }

  private static List<String> ofJava() throws IOException {
    FileSystem java = FileSystems.getFileSystem(URI.create("jrt:/"));
    List<String> names = new ArrayList<>();
    for (String one : String.join(" ", PACKAGES).split(" ", -1)) {
      Path folder = java.getPath("/modules/java.desktop/" + one.replace('.', '/'));
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
          files.forEach(
              file -> names.add(one + "." + withoutEnding(file.getFileName().toString())));
        }
      }
    }
    return names;
  }

  /** Those that Java of every version has; what is for later ones only stands below META-INF. */
  private static List<String> of(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .map(name -> withoutEnding(name).replace('/', '.'))
          .toList();
    }
  }

  private static String withoutEnding(String file) {
    return file.substring(0, file.length() - ".class".length());
  }

  /** A class may need what is not there, a Mac's own ones for one; it is left out then. */
  private static boolean isLoaded(String name) {
    try {
      Class.forName(name, false, WindowClasses.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      LOG.debug("{} is not prepared", name, absent);
      return false;
    }
  }
}
