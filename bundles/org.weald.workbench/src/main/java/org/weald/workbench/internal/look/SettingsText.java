package org.weald.workbench.internal.look;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.docking.Arrangement;
import org.weald.workbench.internal.docking.Layout;

/** Settings as words of a file, and back. */
final class SettingsText {
  private static final String LOOK = "look";
  private static final String TEXT = "text";
  private static final String NAME = "author.name";
  private static final String POST = "author.post";
  private static final String WELCOME = "start.welcome";
  private static final String FIRST = "start.perspective";
  private static final String AGAIN = "start.workspace";
  private static final String PERSPECTIVE = "perspective";
  private static final String RECENT = "recent.";
  private static final String LEFT = "workspace";
  private static final String VIEWS = "views.";
  private static final String CLOSED = "closed.";
  private static final String UNMOVED = "unmoved.";

  private static final int LONG = 40;

  private final Properties kept;
  private final List<String> faults = new ArrayList<>();

  private SettingsText(Properties kept) {
    this.kept = kept;
  }

  /**
   * What words mean.
   *
   * @param settings as at first where they mean nothing
   * @param faults the words that mean nothing, each in half a sentence
   */
  record Read(Settings settings, List<String> faults) {}

  static Read of(Properties kept) {
    SettingsText text = new SettingsText(kept);
    Settings settings = text.read();
    return new Read(settings, List.copyOf(text.faults));
  }

  private Settings read() {
    Settings first = Settings.FIRST;
    return new Settings(
        known(LOOK, Tone::ofCode).orElse(first.tone()),
        known(TEXT, SettingsText::percent).orElse(first.percent()),
        new Author(kept.getProperty(NAME, ""), kept.getProperty(POST, "")),
        new Settings.Start(
            known(WELCOME, SettingsText::yesOrNo).orElse(first.start().welcome()),
            known(FIRST, Perspective::ofCode),
            known(AGAIN, SettingsText::yesOrNo).orElse(first.start().workspace())),
        known(PERSPECTIVE, Perspective::ofCode).orElse(first.perspective()),
        kept.stringPropertyNames().stream()
            .filter(name -> name.startsWith(RECENT))
            .sorted()
            .flatMap(name -> known(name, SettingsText::path).stream())
            .toList(),
        known(LEFT, SettingsText::path),
        arrangements());
  }

  private <T> Optional<T> known(String key, Function<String, Optional<T>> meaning) {
    String value = kept.getProperty(key, "");
    Optional<T> known = value.isEmpty() ? Optional.empty() : meaning.apply(value);
    if (!value.isEmpty() && known.isEmpty()) {
      faults.add("\"" + key + "=" + printable(value) + "\" means nothing");
    }
    return known;
  }

  private static String printable(String value) {
    String clean = value.replaceAll("\\p{Cntrl}", "?");
    return clean.length() > LONG ? clean.substring(0, LONG) + "…" : clean;
  }

  private static Optional<Integer> percent(String text) {
    return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Boolean> yesOrNo(String text) {
    return switch (text) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Map<Perspective, Arrangement> arrangements() {
    Map<Perspective, Arrangement> all = new EnumMap<>(Perspective.class);
    for (Perspective perspective : Perspective.values()) {
      Optional<Layout> layout = known(VIEWS + perspective.code(), Layout::of);
      Set<String> closed =
          Arrays.stream(kept.getProperty(CLOSED + perspective.code(), "").split(" "))
              .filter(id -> !id.isEmpty())
              .collect(Collectors.toSet());
      if (layout.isPresent()) {
        boolean unmoved = known(UNMOVED + perspective.code(), SettingsText::yesOrNo).orElse(false);
        all.put(perspective, new Arrangement(layout, Map.of(), closed, unmoved));
      }
    }
    return all;
  }

  static Properties of(Settings settings) {
    Properties kept = new Properties();
    kept.setProperty(LOOK, settings.tone().code());
    kept.setProperty(TEXT, Integer.toString(settings.percent()));
    kept.setProperty(NAME, settings.author().name());
    kept.setProperty(POST, settings.author().post());
    kept.setProperty(WELCOME, settings.start().welcome() ? "yes" : "no");
    kept.setProperty(FIRST, settings.start().perspective().map(Perspective::code).orElse(""));
    kept.setProperty(AGAIN, settings.start().workspace() ? "yes" : "no");
    kept.setProperty(LEFT, settings.left().map(Path::toString).orElse(""));
    kept.setProperty(PERSPECTIVE, settings.perspective().code());
    for (int i = 0; i < settings.recent().size(); i++) {
      kept.setProperty(RECENT + i, settings.recent().get(i).toString());
    }
    settings
        .arrangements()
        .forEach(
            (shown, arrangement) -> {
              arrangement
                  .layout()
                  .ifPresent(layout -> kept.setProperty(VIEWS + shown.code(), layout.text()));
              kept.setProperty(UNMOVED + shown.code(), arrangement.unmoved() ? "yes" : "no");
              kept.setProperty(CLOSED + shown.code(), String.join(" ", arrangement.closed()));
            });
    return kept;
  }
}
