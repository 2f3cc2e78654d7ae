package org.weald.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.SettingsFile;

/** What the user prefers, as it is in this window, and its keeping. Event thread only. */
final class KeptSettings {
  private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);

  private Settings settings;

  KeptSettings(Settings settings) {
    this.settings = settings;
  }

  Settings now() {
    return settings;
  }

  /** Takes others; they are kept when the window closes. */
  void take(Settings other) {
    settings = other;
  }

  /**
   * Keeps them, with the views as they stand, where there is a folder for it; says in a sentence
   * where that did not go.
   */
  Optional<String> keep(OpenViews views) {
    settings = settings.withViews(views.perspective(), views.arrangements());
    return SettingsFile.folder().flatMap(this::write);
  }

  private Optional<String> write(Path folder) {
    try {
      SettingsFile.write(settings, folder);
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn("the window's settings cannot be kept in {}", folder, e);
      return Optional.of(
          "The settings hold until the window is closed: they cannot be kept in "
              + folder
              + ". "
              + e.getMessage());
    }
  }
}
