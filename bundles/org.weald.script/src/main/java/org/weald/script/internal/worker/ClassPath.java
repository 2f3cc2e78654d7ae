package org.weald.script.internal.worker;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;

/** The jars the worker needs: this bundle's and those it is wired to, at any distance. */
final class ClassPath {
  private ClassPath() {}

  /**
   * In a framework the bundles' jars, without one this process' own class path.
   *
   * @throws IllegalStateException where a bundle did not come from a file
   */
  static List<Path> here() {
    Bundle own = FrameworkUtil.getBundle(ClassPath.class);
    return own == null ? ofProcess() : ofBundles(own);
  }

  private static List<Path> ofProcess() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .map(Path::toAbsolutePath)
        .map(Path::normalize)
        .distinct()
        .toList();
  }

  private static List<Path> ofBundles(Bundle own) {
    Set<Path> jars = new LinkedHashSet<>();
    Set<Bundle> known = new LinkedHashSet<>(Set.of(own));
    Deque<Bundle> open = new ArrayDeque<>(known);
    while (!open.isEmpty()) {
      Bundle bundle = open.remove();
      jars.add(jar(bundle));
      for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
        Bundle provider = wire.getProviderWiring().getBundle();
        if (isNeeded(wire) && provider.getBundleId() != 0 && known.add(provider)) {
          open.add(provider);
        }
      }
    }
    jars.add(ofLog());
    return List.copyOf(jars);
  }

  /** What Groovy was wired to because somebody once asked its loader is not what it needs. */
  private static boolean isNeeded(BundleWire wire) {
    boolean isPackage =
        wire.getRequirement().getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE);
    String resolution = wire.getRequirement().getDirectives().get(Constants.RESOLUTION_DIRECTIVE);
    return isPackage && !"dynamic".equals(resolution);
  }

  private static Path jar(Bundle bundle) {
    String location = bundle.getLocation().replaceFirst("^reference:", "");
    if (!location.startsWith("file:")) {
      throw new IllegalStateException(bundle + " does not come from a file: " + location);
    }
    String path = location.substring("file:".length());
    // The launcher writes paths as they are; others encode what is no letter.
    Path asWritten = Path.of(path);
    boolean encoded = !Files.isRegularFile(asWritten) && path.contains("%");
    Path file = encoded ? Path.of(URI.create("file:" + path)) : asWritten;
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(bundle + " came from " + file + ", which is gone");
    }
    return file.toAbsolutePath().normalize();
  }

  /** The log's classes are not a bundle's but the launcher's. */
  private static Path ofLog() {
    CodeSource source = Logger.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("nobody knows where the log's classes are");
    }
    return Path.of(URI.create(source.getLocation().toString()));
  }
}
