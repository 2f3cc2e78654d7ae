package org.weald.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.SettingsFile;
import org.weald.workbench.internal.menu.Target;
import org.weald.workbench.internal.preferences.PreferencesDialog;
import org.weald.workbench.internal.preferences.Preferred;
import org.weald.workbench.internal.preferences.Setting;

/** What the user prefers, asked for, applied and kept. Event thread only. */
final class Preferences {
  private final WindowFrame frame;
  private final NoticeStrip notice;
  private final KeptSettings settings;
  private final OpenViews views;
  private final Consumer<OpenWindow.Next> leave;
  private final Runnable changed;

  /**
   * Of one window.
   *
   * @param leave closes the window, for the same one in another look
   * @param changed called when something else is preferred
   */
  Preferences(
      WindowFrame frame,
      NoticeStrip notice,
      KeptSettings settings,
      OpenViews views,
      Consumer<OpenWindow.Next> leave,
      Runnable changed) {
    this.frame = frame;
    this.notice = notice;
    this.settings = settings;
    this.views = views;
    this.leave = leave;
    this.changed = changed;
  }

  /** Asks, with the keyboard at the first setting. */
  void open() {
    open(Setting.LOOK);
  }

  private void open(Setting at) {
    new PreferencesDialog(frame.frame(), settings.now(), SettingsFile.file(), this::take).open(at);
  }

  /** Each setting, to be found by its title. */
  List<Target> targets() {
    return Arrays.stream(Setting.values())
        .map(setting -> new Target("Setting", setting.title(), "Preferences", () -> open(setting)))
        .toList();
  }

  private void take(Preferred preferred) {
    Settings before = settings.now();
    if (preferred.viewsBack()) {
      views.resetAll();
    }
    settings.take(preferred.settings());
    // What was asked for outlasts a crash of the window.
    settings.keep(views).ifPresent(notice::say);
    boolean sameLook =
        before.tone() == preferred.settings().tone()
            && before.percent() == preferred.settings().percent();
    if (sameLook) {
      changed.run();
    } else {
      leave.accept(OpenWindow.Next.ANEW);
    }
  }
}
