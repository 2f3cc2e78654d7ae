package org.weald.script.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which plug-ins ship with Weald, so that their scripts run in this process. A name says nothing: a
 * stranger's plug-in may call itself org.weald.anything. What says it is the file: it stands in the
 * distribution's repository, a feature of the distribution lists it, and it has the hash that was
 * pinned there when the distribution was made.
 */
final class ShippedPlugins {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedPlugins.class);
  private static final String LOCATION = "reference:file:";
  private static final Pattern PINNED =
      Pattern.compile(
          "\"id\"\\s*:\\s*\"([^:\"]+):([^:\"]+):([^:\"]+)\"\\s*,"
              + "\\s*\"hash\"\\s*:\\s*\"([0-9a-f]{64})\"");

  private final Optional<Path> home;

  /** Of a distribution's folder; without one nothing ships. */
  ShippedPlugins(Optional<Path> home) {
    this.home = home;
  }

  /** Whether a plug-in's bundle is a file of the distribution, as it was when that was made. */
  boolean has(Bundle bundle) {
    String location = bundle.getLocation();
    if (home.isEmpty() || !location.startsWith(LOCATION)) {
      return false;
    }
    try {
      Path repository = home.get().resolve("repository").toRealPath();
      Path jar = Path.of(location.substring(LOCATION.length())).toRealPath();
      String path = jar.startsWith(repository) ? repository.relativize(jar).toString() : "";
      String pinned = pinned(home.get().resolve("features")).get(path.replace('\\', '/'));
      return pinned != null && pinned.equals(hash(jar));
    } catch (IOException | InvalidPathException unreadable) {
      LOG.warn("whether {} ships with Weald cannot be seen", location, unreadable);
      return false;
    }
  }

  private static Map<String, String> pinned(Path features) throws IOException {
    Map<String, String> pinned = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(features, "*.json")) {
      for (Path file : files) {
        Matcher bundle = PINNED.matcher(Files.readString(file));
        while (bundle.find()) {
          String artifact = bundle.group(2);
          String version = bundle.group(3);
          String folder = bundle.group(1).replace('.', '/') + "/" + artifact + "/" + version + "/";
          pinned.put(folder + artifact + "-" + version + ".jar", bundle.group(4));
        }
      }
    }
    return pinned;
  }

  private static String hash(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
