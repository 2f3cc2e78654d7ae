package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureService;

/** The reader against the reference implementation of the feature format. */
class FeatureTest {
  private static final FeatureService ORACLE = new FeatureServiceImpl();

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../features"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedFeatureIsReadAsTheReferenceImplementationReadsIt(Path file) throws IOException {
    Feature ours = Feature.read(file);
    try (Reader text = Files.newBufferedReader(file)) {
      assertSame(ours, ORACLE.readFeature(text));
    }
  }

  @Test
  void configurationsHashesAndExtensionsAreReadAsTheReferenceImplementationReadsThem()
      throws IOException {
    String text =
        """
        {
          "feature-resource-version": "1.0",
          "id": "org.weald:a:json:c:1.0", // why
          "name": "A",
          "bundles": [
            { "id": "g:a:1.0", "hash": "00ff" },
            { "id": "g.h:a:zip:2.0" },
            { "id": "g.h:a:jar:x:2.0" }
          ],
          "configurations": {
            "pid": { "a": "text", "n:Integer": 5, "b:Boolean": true, "d:Double": 1.5 },
            "factory~one": { "l:Long": 7 }
          }
        }
        """;
    Feature ours = Feature.of(Json.read(text, "a.json"), "a.json");
    assertSame(ours, ORACLE.readFeature(new StringReader(text)));
    assertThat(ours.bundles().get(0).hash()).contains("00ff");
  }

  private static void assertSame(Feature ours, org.osgi.service.feature.Feature theirs) {
    assertThat(ours.id().toString()).isEqualTo(theirs.getID().toString());
    assertThat(ours.name()).isEqualTo(theirs.getName().orElse(""));
    assertThat(ours.bundles().stream().map(bundle -> bundle.id().toString()))
        .containsExactlyElementsOf(
            theirs.getBundles().stream().map(FeatureBundle::getID).map(Object::toString).toList());
    assertThat(ours.bundles().stream().map(bundle -> bundle.hash().orElse("")))
        .containsExactlyElementsOf(
            theirs.getBundles().stream()
                .map(bundle -> bundle.getMetadata().getOrDefault("hash", "").toString())
                .toList());
    assertThat(ours.configurations()).containsOnlyKeys(theirs.getConfigurations().keySet());
    theirs
        .getConfigurations()
        .forEach(
            (pid, theirs1) ->
                assertThat((Map<String, Object>) ours.configurations().get(pid))
                    .isEqualTo(theirs1.getValues()));
    assertThat(ours.extensions()).containsOnlyKeys(theirs.getExtensions().keySet());
  }

  @Test
  void aNameThatLeadsOutOfTheRepositoryIsNoName() {
    for (String id : List.of("g:a", "g:..:1", "g:a/b:1", "g::1", "a:b:c:d:e:f")) {
      assertThatThrownBy(() -> MavenId.parse(id)).hasMessageContaining("names no bundle");
    }
    assertThat(MavenId.parse("org.weald:org.weald.model:0.1.0").path())
        .isEqualTo("org/weald/org.weald.model/0.1.0/org.weald.model-0.1.0.jar");
  }
}
