package org.weald.workbench.internal.look;

import java.awt.Toolkit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Light or dark. */
public enum Tone {
  LIGHT("light", "Light look"),
  DARK("dark", "Dark look"),
  SYSTEM("system", "Look of the system");

  private final String code;
  private final String title;

  Tone(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The code in the settings file, "dark". */
  public String code() {
    return code;
  }

  /** The words of its command. */
  public String title() {
    return title;
  }

  /** The tone of a code. */
  static Optional<Tone> ofCode(String code) {
    for (Tone tone : values()) {
      if (tone.code.equals(code)) {
        return Optional.of(tone);
      }
    }
    return Optional.empty();
  }

  /** Whether it is dark now. Event thread, where it is the system's. */
  public boolean isDark() {
    return this == DARK || (this == SYSTEM && ofSystem().filter(DARK::equals).isPresent());
  }

  /** What the desktop says; empty where it says nothing. */
  public static Optional<Tone> ofSystem() {
    Toolkit toolkit = Toolkit.getDefaultToolkit();
    return of(
        toolkit.getDesktopProperty("win.lightTheme.on"),
        toolkit.getDesktopProperty("gnome.Net/ThemeName"));
  }

  /**
   * What a desktop means.
   *
   * @param light Windows: whether programs are to be light
   * @param theme Gnome and its like: the name of the theme, "Adwaita-dark"
   */
  static Optional<Tone> of(@Nullable Object light, @Nullable Object theme) {
    if (light instanceof Boolean known) {
      return Optional.of(known ? LIGHT : DARK);
    }
    if (theme instanceof String name && !name.isBlank()) {
      return Optional.of(name.toLowerCase(Locale.ROOT).contains("dark") ? DARK : LIGHT);
    }
    return Optional.empty();
  }
}
