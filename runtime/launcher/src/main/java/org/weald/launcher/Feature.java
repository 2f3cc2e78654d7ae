package org.weald.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One feature file (OSGi Compendium, chapter 159): which bundles make a product or a part of one.
 *
 * @param id the feature's own Maven id
 * @param name its title, empty when it has none
 * @param bundles in the order they are installed and started
 * @param configurations by configuration id, {@code factory~name} for a factory's
 * @param extensions as written, by name
 */
public record Feature(
    MavenId id,
    String name,
    List<Bundle> bundles,
    Map<String, Map<String, Object>> configurations,
    Map<String, Object> extensions) {

  /**
   * A bundle of a feature.
   *
   * @param id where it is in the repository
   * @param hash the file's SHA-256 in hexadecimal, once the distribution has pinned it
   */
  public record Bundle(MavenId id, Optional<String> hash) {}

  /**
   * Reads a feature file.
   *
   * @throws StartProblem when it cannot be read or is no feature
   */
  public static Feature read(Path file) {
    String where = String.valueOf(file.getFileName());
    try {
      return of(Json.read(Files.readString(file), where), where);
    } catch (IOException e) {
      throw new StartProblem("The feature file " + file + " cannot be read: " + e + ".", e);
    }
  }

  static Feature of(Object json, String where) {
    Map<String, Object> top = map(json, where);
    return new Feature(
        MavenId.parse(text(top, "id", where)),
        top.get("name") instanceof String name ? name : "",
        bundles(top.getOrDefault("bundles", List.of()), where),
        configurations(map(top.getOrDefault("configurations", Map.of()), where), where),
        map(top.getOrDefault("extensions", Map.of()), where));
  }

  private static List<Bundle> bundles(Object json, String where) {
    if (!(json instanceof List<?> items)) {
      throw new StartProblem(where + ": \"bundles\" is not a list.");
    }
    List<Bundle> bundles = new ArrayList<>();
    for (Object item : items) {
      Map<String, Object> bundle = map(item, where);
      Optional<String> hash =
          bundle.get("hash") instanceof String h ? Optional.of(h) : Optional.empty();
      bundles.add(new Bundle(MavenId.parse(text(bundle, "id", where)), hash));
    }
    return List.copyOf(bundles);
  }

  private static Map<String, Map<String, Object>> configurations(
      Map<String, Object> json, String where) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    json.forEach((id, properties) -> all.put(id, typed(map(properties, where), where)));
    return all;
  }

  // "port:Integer": 80 - the type stands behind the name.
  private static Map<String, Object> typed(Map<String, Object> json, String where) {
    Map<String, Object> typed = new LinkedHashMap<>();
    json.forEach(
        (key, value) -> {
          int colon = key.lastIndexOf(':');
          String name = colon < 0 ? key : key.substring(0, colon);
          typed.put(name, colon < 0 ? value : as(key.substring(colon + 1), value, key, where));
        });
    return typed;
  }

  private static Object as(String type, Object value, String key, String where) {
    String text = String.valueOf(value);
    return switch (type) {
      case "String" -> text;
      case "Integer" -> Integer.valueOf(text);
      case "Long" -> Long.valueOf(text);
      case "Double" -> Double.valueOf(text);
      case "Boolean" -> Boolean.valueOf(text);
      default -> throw new StartProblem(where + ": \"" + key + "\" has a type nobody knows.");
    };
  }

  @SuppressWarnings("unchecked") // Json makes string keys only
  private static Map<String, Object> map(Object json, String where) {
    if (json instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new StartProblem(where + ": an object { } was expected in place of " + json + ".");
  }

  private static String text(Map<String, Object> map, String key, String where) {
    if (map.get(key) instanceof String text) {
      return text;
    }
    throw new StartProblem(where + ": \"" + key + "\" is missing or is not a text.");
  }
}
