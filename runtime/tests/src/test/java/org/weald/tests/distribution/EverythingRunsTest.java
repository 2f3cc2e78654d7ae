package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.weald.launcher.Weald;
import org.weald.tests.Shipped;

/** The exact features that ship: everything is active, nothing waits, and every library works. */
@Tag("distribution")
class EverythingRunsTest {
  private static Weald weald;

  @BeforeAll
  static void startEverything() {
    weald = Weald.start(Shipped.distribution(), Shipped.ALL);
  }

  @AfterAll
  static void stop() {
    weald.close();
  }

  @Test
  void everyBundleIsActiveAndEveryComponentSatisfied() {
    assertThat(weald.absences()).isEmpty();
  }

  @Test
  void everyBundleIsTheOneWhoseHashIsPinned() {
    Shipped.distribution().verify(Shipped.ALL);
  }

  @Test
  void everyFeatureFileIsStartedHere() throws IOException {
    assertThat(Shipped.featureNames()).containsExactlyInAnyOrderElementsOf(Shipped.ALL);
  }

  /** A bundle can be active and broken: the resolver does not see what no manifest says. */
  @TestFactory
  List<DynamicTest> everyLibraryWorksWhenFirstUsed() {
    return FirstUse.TABLE.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () -> row.getValue().of(Shipped.bundle(weald, row.getKey()), weald)))
        .toList();
  }

  @Test
  void theTableOfFirstUsesHasARowForEveryJarInTheRepository() throws IOException {
    Set<String> jars = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Shipped.distribution().home().resolve("repository"))) {
      files
          .filter(file -> file.toString().endsWith(".jar"))
          .forEach(file -> jars.add(file.getParent().getParent().getFileName().toString()));
    }
    assertThat(FirstUse.TABLE.keySet()).containsExactlyInAnyOrderElementsOf(jars);
  }
}
