package org.weald.launcher;

import java.util.List;

/**
 * A bundle's name in a repository of Maven's layout.
 *
 * @param group for example {@code org.weald}
 * @param artifact for example {@code org.weald.model}
 * @param version for example {@code 0.1.0}
 * @param type the file's ending, {@code jar} unless told
 * @param classifier empty unless told
 */
public record MavenId(
    String group, String artifact, String version, String type, String classifier) {

  /**
   * Reads {@code group:artifact:version}, {@code group:artifact:type:version} or {@code
   * group:artifact:type:classifier:version}, as feature files write it.
   *
   * @throws StartProblem when it is none of these
   */
  public static MavenId parse(String text) {
    List<String> parts = List.of(text.split(":", -1));
    if (parts.size() < 3 || parts.size() > 5 || parts.stream().anyMatch(MavenId::unusable)) {
      throw new StartProblem(
          "\"" + text + "\" names no bundle: write group:artifact:version, as Maven does.");
    }
    return new MavenId(
        parts.get(0),
        parts.get(1),
        parts.get(parts.size() - 1),
        parts.size() > 3 ? parts.get(2) : "jar",
        parts.size() > 4 ? parts.get(3) : "");
  }

  // A name that could lead out of the repository folder is no name.
  private static boolean unusable(String part) {
    return part.isEmpty() || part.contains("..") || part.contains("/") || part.contains("\\");
  }

  /** The file's place below the repository folder, with {@code /} between the parts. */
  public String path() {
    String file =
        artifact + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier) + "." + type;
    return group.replace('.', '/') + "/" + artifact + "/" + version + "/" + file;
  }

  @Override
  public String toString() {
    String middle = classifier.isEmpty() ? "" : classifier + ":";
    String kind = classifier.isEmpty() && "jar".equals(type) ? "" : type + ":";
    return group + ":" + artifact + ":" + kind + middle + version;
  }
}
