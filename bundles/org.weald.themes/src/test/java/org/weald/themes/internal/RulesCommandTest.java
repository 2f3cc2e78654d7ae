package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Progress;

/** The rules on the command line are those of the schema. */
final class RulesCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Exit run(String format, String... words) throws IOException {
    return new RulesCommand()
        .run(
            new CommandCall(
                List.of(words),
                Map.of(),
                format,
                Optional.empty(),
                Path.of("."),
                new PrintWriter(out),
                new PrintWriter(err),
                Progress.silent()));
  }

  @Test
  void everyKindIsShownWithAnExampleToCopy() throws IOException {
    assertThat(run("")).isEqualTo(Exit.DONE);
    assertThat(out.toString().lines()).contains("  at least", "  officer assessment", "  breaks");
    for (String kind : RuleReader.KINDS) {
      assertThat(out.toString()).contains("\n  " + kind + "\n").contains("{ \"" + kind + "\": ");
    }
    assertThat(out.toString().lines())
        .contains(
            "      \"target\": { \"at most\": \"the printed target\", \"amber within\": \"5%\" }")
        .contains("      \"people\": true");
  }

  @Test
  void oneRuleIsShownWithAllItsPartsAndExamples() throws IOException {
    run("text", "trajectory");
    assertThat(out.toString())
        .contains("steps: Milestones between")
        .contains("{ \"period\": \"2003\", \"figure\": \"855\" }")
        .contains("\"November 2004\"");
    assertThat(out.toString()).doesNotContain("officer assessment");
  }

  @Test
  void asDataThereIsOneRowForEachRule() throws IOException {
    run("csv");
    assertThat(out.toString().lines().findFirst()).contains("field,rule,says,example");
    assertThat(out.toString().lines()).hasSizeGreaterThan(25);
  }

  @Test
  void aSlipIsToldWithWhatWasMeant() throws IOException {
    assertThat(run("", "trajectroy")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .isEqualTo("command line: unknown rule \"trajectroy\". Did you mean \"trajectory\"?\n");
  }
}
