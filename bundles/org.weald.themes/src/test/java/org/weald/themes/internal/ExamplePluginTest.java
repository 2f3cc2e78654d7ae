package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Problem;
import org.weald.model.TargetRule;

/** The example that a new workspace can begin with: right by the reader and by the schemas. */
final class ExamplePluginTest {
  private static final Path FOLDER =
      Path.of("..", "org.weald.plugins", "src/main/resources/org/weald/plugins/internal/example");

  @Test
  void itIsTakenWholeAndShowsToleranceTrajectoryBreakAndError() throws IOException {
    Contribution example =
        PluginReader.read(PluginFiles.of(FOLDER), new Version(0, 1, 0))
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad.stream().map(Problem::sentence).toList());
                });
    Map<String, Measure> measures =
        example.themes().get(0).measures().stream()
            .collect(Collectors.toMap(Measure::shortId, Function.identity()));
    assertThat(measures.get("missed-collections").target())
        .containsInstanceOf(TargetRule.Threshold.class)
        .hasValueSatisfying(
            rule -> assertThat(((TargetRule.Threshold) rule).amberWithin()).isPresent());
    assertThat(measures.get("road-casualties").target())
        .containsInstanceOf(TargetRule.Trajectory.class);
    assertThat(example.views()).singleElement().satisfies(it -> assertThat(it.rows()).hasSize(4));
    assertThat(measures.get("street-reports").judging().breaks()).hasSize(1);
    assertThat(example.observations().stream().map(Observation::spread))
        .anyMatch(e -> e.isPresent());
  }

  @Test
  void editorsFindNothingToUnderline() throws IOException {
    for (List<String> each :
        List.of(
            List.of("weald.json", "plugin-1.json"),
            List.of("plans/community-plan.json", "plan-1.json"),
            List.of("themes/getting-about.json", "theme-1.json"),
            List.of("views/getting-about.json", "view-1.json"))) {
      String json = Files.readString(FOLDER.resolve(each.get(0)));
      assertThat(Schemas.complaints(Schemas.of(each.get(1)), json)).as(each.get(0)).isEmpty();
    }
  }
}
