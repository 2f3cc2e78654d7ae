package org.weald.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder that ships.
 *
 * @param home holds {@code features}, {@code repository}, {@code lib}, {@code scripts}
 */
public record Distribution(Path home) {

  /**
   * A distribution in a folder.
   *
   * @throws StartProblem when the folder has no features and repository
   */
  public static Distribution at(Path home) {
    Path whole = home.toAbsolutePath().normalize();
    if (!Files.isDirectory(whole.resolve("features"))
        || !Files.isDirectory(whole.resolve("repository"))) {
      throw new StartProblem(
          "There is no Weald in " + whole + ": it needs the folders features and repository.");
    }
    return new Distribution(whole);
  }

  /**
   * The feature of that name.
   *
   * @param name the file's name without {@code .json}
   */
  public Feature feature(String name) {
    Path file = home.resolve("features").resolve(name + ".json");
    if (!Files.isRegularFile(file)) {
      throw new StartProblem("There is no feature \"" + name + "\": " + file + " does not exist.");
    }
    return Feature.read(file);
  }

  /** Where a bundle's file is, whether it exists or not. */
  public Path jar(MavenId id) {
    return home.resolve("repository").resolve(id.path());
  }

  /**
   * The bundles of several features, each once, in order.
   *
   * @throws StartProblem when two features ask for different versions of one bundle
   */
  public List<Feature.Bundle> bundles(List<String> features) {
    Map<String, Feature.Bundle> chosen = new LinkedHashMap<>();
    for (String feature : features) {
      for (Feature.Bundle bundle : feature(feature).bundles()) {
        MavenId id = bundle.id();
        Feature.Bundle other =
            chosen.putIfAbsent(id.group() + ":" + id.artifact() + ":" + id.classifier(), bundle);
        if (other != null && !other.id().equals(id)) {
          throw new StartProblem(
              "The feature " + feature + " asks for " + id + ", another for " + other.id() + ".");
        }
      }
    }
    return List.copyOf(chosen.values());
  }

  /**
   * Compares every pinned hash of these features with its file.
   *
   * @throws StartProblem naming the first file that is absent or is not the one that was pinned
   */
  public void verify(List<String> features) {
    for (Feature.Bundle bundle : bundles(features)) {
      Path jar = jar(bundle.id());
      String actual = hash(jar);
      if (!bundle.hash().map(actual::equals).orElse(false)) {
        throw new StartProblem(
            bundle.hash().isEmpty()
                ? "The feature files pin no hash for " + bundle.id() + "."
                : jar + " is not the file that was shipped: its SHA-256 is " + actual + ".");
      }
    }
  }

  /**
   * A file's SHA-256 in hexadecimal.
   *
   * @throws StartProblem when it cannot be read
   */
  public static String hash(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new StartProblem("The bundle " + file + " cannot be read: " + e + ".", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
