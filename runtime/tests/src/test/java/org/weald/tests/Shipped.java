package org.weald.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.weald.launcher.Distribution;
import org.weald.launcher.MavenId;
import org.weald.launcher.Weald;

/** The distribution under test, and what can be asked of it. */
public final class Shipped {
  /** The features that are content. */
  public static final List<String> CONTENT =
      List.of("sevenoaks", "csap", "kentagreement", "strategicstatement");

  /** Everything that ships. */
  public static final List<String> ALL = and(List.of("weald", "desktop"));

  /** What a command line without a window starts. */
  public static final List<String> HEADLESS = and(List.of("weald"));

  private Shipped() {}

  private static List<String> and(List<String> program) {
    return Stream.concat(program.stream(), CONTENT.stream()).toList();
  }

  /** The folder the build has assembled. */
  public static Distribution distribution() {
    return Distribution.at(Path.of(System.getProperty("weald.home")));
  }

  /** Every bundle of every shipped feature. */
  public static List<MavenId> bundles() {
    return distribution().bundles(ALL).stream().map(bundle -> bundle.id()).toList();
  }

  /** The names of all feature files, without their ending. */
  public static List<String> featureNames() throws IOException {
    try (Stream<Path> files = Files.list(distribution().home().resolve("features"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.replaceFirst("\\.json$", ""))
          .toList();
    }
  }

  /** The running bundle that came from this artifact. */
  public static Bundle bundle(Weald weald, String artifact) {
    return Arrays.stream(weald.context().getBundles())
        .filter(bundle -> bundle.getLocation().contains("/" + artifact + "/"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(artifact + " is not installed"));
  }
}
