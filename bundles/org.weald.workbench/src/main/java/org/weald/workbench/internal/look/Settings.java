package org.weald.workbench.internal.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.docking.Arrangement;
import org.weald.workbench.internal.docking.Layout;

/**
 * What the user prefers, kept in one small file of the user's: a text editor can read and mend it.
 * What is not there or cannot be understood is as at first.
 *
 * @param tone light or dark
 * @param percent size of text, 100 to 200
 * @param perspective the one that was shown last
 * @param recent folders of workspaces that were open, the latest first
 * @param arrangements what was made of each perspective
 */
public record Settings(
    Tone tone,
    int percent,
    Perspective perspective,
    List<Path> recent,
    Map<Perspective, Arrangement> arrangements) {
  private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
  private static final String FILE = "window.properties";
  private static final int MOST_RECENT = 8;
  private static final long LARGEST = 1 << 20;

  /** Sizes of text that can be chosen, in per cent. */
  public static final List<Integer> PERCENTS = List.of(100, 115, 130, 150, 175, 200);

  /** As at first. */
  public static final Settings FIRST =
      new Settings(Tone.LIGHT, 100, Perspective.MONITOR, List.of(), Map.of());

  /** Light or dark. */
  public enum Tone {
    LIGHT,
    DARK
  }

  /** Copies the collections. */
  public Settings {
    percent = Math.max(PERCENTS.get(0), Math.min(PERCENTS.get(PERCENTS.size() - 1), percent));
    recent = List.copyOf(recent);
    arrangements = Map.copyOf(arrangements);
  }

  /** The same in another tone. */
  public Settings withTone(Tone other) {
    return new Settings(other, percent, perspective, recent, arrangements);
  }

  /** The same with another size of text. */
  public Settings withPercent(int other) {
    return new Settings(tone, other, perspective, recent, arrangements);
  }

  /** The same with the views as they stand now. */
  public Settings withViews(Perspective shown, Map<Perspective, Arrangement> as) {
    return new Settings(tone, percent, shown, recent, as);
  }

  /** The same with a workspace that was opened. */
  public Settings withRecent(Path workspace) {
    List<Path> all =
        Stream.concat(Stream.of(workspace), recent.stream()).distinct().limit(MOST_RECENT).toList();
    return new Settings(tone, percent, perspective, all, arrangements);
  }

  /** Where they are kept: the folder of the user's settings, as the launcher tells it. */
  public static Optional<Path> folder() {
    String told = System.getProperty("weald.settings", "");
    return told.isEmpty() ? Optional.empty() : Optional.of(Path.of(told));
  }

  /** Reads them; as at first where there are none. */
  public static Settings read(Optional<Path> folder) {
    return folder.map(path -> path.resolve(FILE)).map(Settings::readFile).orElse(FIRST);
  }

  private static Settings readFile(Path file) {
    Properties kept = new Properties();
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return FIRST;
      }
      try (InputStream in = Files.newInputStream(file)) {
        kept.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("the settings in {} cannot be read; the window opens as at first", file, e);
      return FIRST;
    }
    return new Settings(
        kept.getProperty("look", "").equals("dark") ? Tone.DARK : Tone.LIGHT,
        number(kept.getProperty("text", "")),
        Perspective.ofCode(kept.getProperty("perspective", "")).orElse(Perspective.MONITOR),
        kept.stringPropertyNames().stream()
            .filter(name -> name.startsWith("recent."))
            .sorted()
            .flatMap(name -> path(kept.getProperty(name)).stream())
            .toList(),
        arrangements(kept));
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 100;
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (java.nio.file.InvalidPathException e) {
      LOG.warn("{} is no folder's name and is forgotten", text, e);
      return Optional.empty();
    }
  }

  private static Map<Perspective, Arrangement> arrangements(Properties kept) {
    Map<Perspective, Arrangement> all = new EnumMap<>(Perspective.class);
    for (Perspective perspective : Perspective.values()) {
      Optional<Layout> layout = Layout.of(kept.getProperty("views." + perspective.code(), ""));
      Set<String> closed =
          Arrays.stream(kept.getProperty("closed." + perspective.code(), "").split(" "))
              .filter(id -> !id.isEmpty())
              .collect(Collectors.toSet());
      if (layout.isPresent()) {
        all.put(perspective, new Arrangement(layout, Map.of(), closed));
      }
    }
    return all;
  }

  /** Keeps them: wholly, or as they were before. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, FILE, ".new");
    try {
      Files.writeString(half, text(), StandardCharsets.UTF_8);
      Files.move(
          half,
          folder.resolve(FILE),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private String text() throws IOException {
    Properties kept = new Properties();
    kept.setProperty("look", tone == Tone.DARK ? "dark" : "light");
    kept.setProperty("text", Integer.toString(percent));
    kept.setProperty("perspective", perspective.code());
    for (int i = 0; i < recent.size(); i++) {
      kept.setProperty("recent." + i, recent.get(i).toString());
    }
    arrangements.forEach(
        (shown, arrangement) -> {
          arrangement
              .layout()
              .ifPresent(layout -> kept.setProperty("views." + shown.code(), layout.text()));
          kept.setProperty("closed." + shown.code(), String.join(" ", arrangement.closed()));
        });
    StringWriter out = new StringWriter();
    kept.store(out, null);
    return out.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
