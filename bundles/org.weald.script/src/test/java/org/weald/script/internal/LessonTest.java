package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.weald.spi.Exit;

/** What scripts/README.md teaches works as it is written there. */
@Timeout(120)
final class LessonTest {
  @TempDir private Path cache;
  @TempDir private Path folder;
  private RunningWeald weald;

  @BeforeEach
  void start() throws BundleException {
    weald = RunningWeald.start(cache, folder);
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    weald.stop();
  }

  /** The indented parts, in order. */
  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    for (String line : Files.readAllLines(Scripts.SHIPPED.resolve("README.md"))) {
      if (line.startsWith("    ") || (line.isEmpty() && block.length() > 0)) {
        block.append(line.strip().isEmpty() ? "" : line.substring(4)).append('\n');
      } else if (block.length() > 0) {
        blocks.add(block.toString());
        block.setLength(0);
      }
    }
    return blocks;
  }

  private static String block(String beginning) throws IOException {
    return blocks().stream().filter(one -> one.startsWith(beginning)).findFirst().orElseThrow();
  }

  private void save(String name, String text) throws IOException {
    Path file = folder.resolve("scripts/calculations").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void theFirstCalculationGivesTheSharesOfActionsOnTarget() throws IOException {
    save("on-target.groovy", block("//@ name   Share of actions on target"));
    assertThat(weald.run("csv", Map.of(), "on-target")).as(weald.err()).isEqualTo(Exit.DONE);
    assertThat(weald.out()).contains("2019/20,98,13\n", "2020/21,97,\n");
  }

  @Test
  void theSecondAsksForTheHouseholds() throws IOException {
    save("homelessness.groovy", block("//@ name   Homelessness prevented"));
    assertThat(weald.run("csv", Map.of("--households", "50000"), "homelessness"))
        .as(weald.err())
        .isEqualTo(Exit.DONE);
    assertThat(weald.out()).contains("2019/20,138,2.76\n");
    assertThat(weald.run("csv", Map.of(), "homelessness")).isEqualTo(Exit.WRONG_USAGE);
    assertThat(weald.err()).contains("Add --households N");
  }

  @Test
  void theThirdComparesDistrictsAndHasATest() throws IOException {
    save("gap.groovy", block("//@ name   Gap to the county"));
    save("gap.test.groovy", block("assert result.rows()"));
    assertThat(weald.run("", Map.of("--out", "gap.csv"), "gap"))
        .as(weald.err())
        .isEqualTo(Exit.DONE);
    assertThat(folder.resolve("gap.csv")).content().contains("Sevenoaks,2.7,-0.9\n");
    Files.copy(folder.resolve("gap.csv"), folder.resolve("scripts/calculations/gap.expected.csv"));
    assertThat(weald.run("", Map.of("--test", ""), "gap")).as(weald.out()).isEqualTo(Exit.DONE);
    assertThat(weald.out()).contains("2 tests passed");
    save("gap.test.groovy", block("assert result.rows()").replace("12", "13"));
    assertThat(weald.run("", Map.of("--test", ""), "gap")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(weald.out()).contains("result.rows() == 13");
  }
}
