package org.weald.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this user's passing files go. */
final class UserFolders {
  private UserFolders() {}

  /**
   * The cache folder: {@code WEALD_CACHE}, or {@code weald} in the system's place for caches, or in
   * the temporary folder when there is no home to write to.
   */
  static Path cache() {
    String own = System.getenv().getOrDefault("WEALD_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own).toAbsolutePath();
    }
    Path home = Path.of(System.getProperty("user.home", ""));
    String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path caches = xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".cache");
    Path weald = caches.resolve("weald");
    return writable(weald)
        ? weald
        : Path.of(System.getProperty("java.io.tmpdir", "/tmp"))
            .resolve("weald-" + System.getProperty("user.name", "nobody"));
  }

  /**
   * The folder of the user's settings: {@code WEALD_SETTINGS}, or {@code weald} in the system's
   * place for settings; it need not exist.
   */
  static Path settings() {
    String own = System.getenv().getOrDefault("WEALD_SETTINGS", "");
    if (!own.isEmpty()) {
      return Path.of(own).toAbsolutePath();
    }
    String xdg = System.getenv().getOrDefault("XDG_CONFIG_HOME", "");
    Path home = Path.of(System.getProperty("user.home", ""));
    return (xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".config")).resolve("weald");
  }

  // The folder itself may not exist yet: then its nearest parent that does decides.
  private static boolean writable(Path folder) {
    Path at = folder.toAbsolutePath();
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return Files.isDirectory(at) && Files.isWritable(at);
  }
}
