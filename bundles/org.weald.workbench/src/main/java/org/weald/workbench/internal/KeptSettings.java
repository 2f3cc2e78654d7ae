package org.weald.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.docking.Arrangement;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.SettingsFile;

/**
 * What the user prefers, as it is in this window, and its keeping: when it is said, soon after the
 * views were moved, and when the window closes. Event thread only, but for the writing.
 */
final class KeptSettings {
  private static final Logger LOG = LoggerFactory.getLogger(KeptSettings.class);

  /** One writes at a time, and nothing older over something newer. */
  private static final Object WRITING = new Object();

  private static final AtomicLong ASKED = new AtomicLong();
  private static long written;

  private Settings settings;
  private Optional<Settings> seen = Optional.empty();

  KeptSettings(Settings settings) {
    this.settings = settings;
  }

  Settings now() {
    return settings;
  }

  /**
   * Keeps them before the window opens: which workspace it is on outlasts a process that is killed.
   */
  void begin() {
    SettingsFile.folder().ifPresent(folder -> write(settings, folder, ASKED.incrementAndGet()));
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
    seen = Optional.of(settings);
    Settings now = settings;
    return SettingsFile.folder().flatMap(folder -> write(now, folder, ASKED.incrementAndGet()));
  }

  /** The views stand as they are meant to: what changes from now on was done by the user. */
  void note(OpenViews views) {
    seen = Optional.of(settings.withViews(views.perspective(), views.arrangements()));
  }

  /**
   * Keeps them, on a thread of its own, where the views have been moved since they were kept: a
   * process that is killed forgets the last moment only.
   */
  void follow(OpenViews views) {
    Settings now = settings.withViews(views.perspective(), views.arrangements());
    Optional<Path> folder = SettingsFile.folder();
    if (seen.isEmpty() || folder.isEmpty() || alike(now, seen.get())) {
      return;
    }
    settings = now;
    seen = Optional.of(now);
    long turn = ASKED.incrementAndGet();
    Thread thread = new Thread(() -> write(now, folder.get(), turn), "weald-settings");
    thread.setDaemon(true);
    thread.start();
  }

  private static boolean alike(Settings some, Settings others) {
    if (some.perspective() != others.perspective()) {
      return false;
    }
    Map<Perspective, Arrangement> other = others.arrangements();
    return some.arrangements().keySet().equals(other.keySet())
        && some.arrangements().entrySet().stream()
            .allMatch(
                one ->
                    Optional.ofNullable(other.get(one.getKey()))
                        .filter(one.getValue()::isLike)
                        .isPresent());
  }

  private static Optional<String> write(Settings now, Path folder, long turn) {
    try {
      synchronized (WRITING) {
        if (turn > written) {
          written = turn;
          SettingsFile.write(now, folder);
        }
      }
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
