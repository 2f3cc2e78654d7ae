package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.ScriptRun;
import org.weald.spi.Arguments;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;

/** Scripts as people write them: a box that refuses these is of no use. */
@Timeout(120)
final class BenignScriptsTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String REFUSED = "refused: ";
  private static final Catalogue CATALOGUE = ShippedContent.catalogue();
  private static final Given GIVEN = new Given(CATALOGUE, Optional.of(scorecard()));

  private static Scorecard scorecard() {
    Plan plan = CATALOGUE.plans().get(0);
    return Judge.judge(CATALOGUE, plan, plan.edition("2019/20").orElseThrow());
  }

  static Stream<String> ordinary() throws IOException {
    return Files.readAllLines(RESOURCES.resolve("benign").resolve("expected.csv")).stream().skip(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ordinary")
  void ordinaryScriptsRunOrAreToldWhatToWrite(String line) throws IOException {
    String[] fields = line.split(";", 2);
    String text = Files.readString(RESOURCES.resolve("benign").resolve(fields[0]));
    String came = came(new HostileRun(fields[0], text, Limits.USUAL).boxed());
    assertThat(came).startsWith(fields[1].startsWith(REFUSED) ? REFUSED : "");
    assertThat(came).contains(fields[1].replace(REFUSED, ""));
  }

  private static String came(Outcome outcome) {
    return outcome.kind() == Outcome.Kind.ENDED
        ? outcome.sentence()
        : REFUSED + outcome.refusals() + " " + outcome.sentence();
  }

  static Stream<Path> ofAnAnalyst() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("benign-own"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofAnAnalyst")
  void scriptsOverTheRealPlanRun(Path file) throws IOException {
    String text = Files.readString(file);
    String id = "own/" + file.getFileName().toString().replace(".groovy", "");
    ScriptHeader header = ScriptHeader.read(id, text).fold(good -> good, BenignScriptsTest::wrong);
    Map<String, String> values = new HashMap<>();
    header.parameters().forEach(one -> values.put(one.name(), one.defaultValue()));
    Verdict<ScriptResult> verdict =
        new ScriptRun()
            .run(
                new Script(id, Origin.WORKSPACE, header, text),
                GIVEN,
                new Arguments(values),
                Limits.USUAL,
                Progress.silent());
    assertThat(verdict.refusals()).isEmpty();
    assertThat(((Verdict.Good<ScriptResult>) verdict).value()).satisfies(BenignScriptsTest::holds);
  }

  private static ScriptHeader wrong(List<Problem> problems) {
    throw new AssertionError(problems);
  }

  private static void holds(ScriptResult result) {
    if (result instanceof ScriptResult.Table table) {
      assertThat(table.table().rows()).isNotEmpty();
    } else if (result instanceof ScriptResult.Files files) {
      assertThat(files.files()).hasSize(7).allMatch(file -> !file.text().isEmpty());
    } else if (result instanceof ScriptResult.View view) {
      assertThat(view.view().panels()).hasSize(3);
    } else {
      assertThat(result).isInstanceOf(ScriptResult.Chart.class);
    }
  }
}
