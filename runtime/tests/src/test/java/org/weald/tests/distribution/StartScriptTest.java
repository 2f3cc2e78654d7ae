package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script and the launcher promise, whatever the command. */
@Tag("distribution")
class StartScriptTest {
  @TempDir static Path home;

  private static CommandLine weald;
  private static CommandLine.Ended first;

  @BeforeAll
  static void theFirstStartOfAUser() {
    weald = new CommandLine(home, home.resolve("cache"));
    first = weald.run("assess", "--edition", "2021/22", "--format", "json");
  }

  @Test
  void standardOutputCarriesDataAloneFromTheFirstStartOn() {
    first.done();
    assertThat(first.out()).startsWith("[").endsWith("]\n");
    assertThat(weald.run("assess", "--edition", "2021/22", "--format", "json").out())
        .isEqualTo(first.out());
  }

  @Test
  void aStaleClassArchiveIsIgnoredWithoutAWord() throws IOException {
    String expected = weald.run("help").done().out();
    for (Path archive : archives()) {
      assertThat(archive.toFile().setWritable(true)).isTrue();
      Files.writeString(archive, "not an archive any more");
      Files.setLastModifiedTime(archive, FileTime.from(Instant.now()));
    }
    CommandLine.Ended stale = weald.run("help").done();
    assertThat(stale.out()).isEqualTo(expected);
    assertThat(stale.err()).isEmpty();
  }

  @Test
  void whatJavaLoadsIsKeptWhereOnlyThisUserCanPutSomething() throws IOException {
    Map<String, String> homeless = Map.of("HOME", "", "WEALD_CACHE", "", "XDG_CACHE_HOME", "");
    CommandLine.Ended nowhere = weald.run(homeless, "help").done();
    assertThat(nowhere.err()).isEmpty();
    assertThat(Path.of("/tmp/.cache/weald")).doesNotExist();
    Path theirs = Files.createDirectories(home.resolve("theirs/classes"));
    if (Files.getOwner(theirs).getName().equals("root")) {
      // Only an administrator can make a folder somebody else's.
      Files.setOwner(
          theirs,
          theirs.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
      weald.run(Map.of("WEALD_CACHE", home.resolve("theirs").toString()), "help").done();
      assertThat(theirs).isEmptyDirectory();
    }
  }

  @Test
  void wrongUsageEndsWithTwoAndSaysNothingOnStandardOutput() {
    for (String[] wrong :
        List.of(
            new String[] {"asess"},
            new String[] {"assess", "--nonsense"},
            new String[] {"explain"},
            new String[] {"assess", "--format", "xml"})) {
      CommandLine.Ended ended = weald.run(wrong);
      assertThat(ended.exit()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err()).isNotBlank();
    }
  }

  @Test
  void ourFaultEndsWithThreeWithTheReasonAndTheLog() {
    CommandLine.Ended ended = weald.run(Map.of("WEALD_FEATURES", "sevenoaks"), "help");
    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("No command line front", "org.weald.plan.sevenoaks", "log/weald.log");
    assertThat(home.resolve("cache/log/weald.log")).isRegularFile();
  }

  @Test
  void aRunLeavesNoFolderBehind() {
    weald.run("help").done();
    assertThat(weald.runs()).isEmpty();
  }

  @Test
  void aRunThatIsAskedToEndCleansUpAndAKilledOnesFolderIsSweptLater() throws Exception {
    Process asked = weald.start("console");
    awaitRun(asked);
    asked.destroy();
    CommandLine.end(asked);
    assertThat(weald.runs()).isEmpty();

    Process killed = weald.start("console");
    awaitRun(killed);
    killed.destroyForcibly();
    CommandLine.end(killed);
    assertThat(weald.runs()).hasSize(1);
    weald.run("help").done();
    assertThat(weald.runs()).isEmpty();
  }

  @Test
  void everyCommandTeachesByAnExample() {
    String help = weald.run("help").done().out();
    List<String> commands =
        help.lines()
            .filter(line -> line.matches("  [a-z]+ {2,}\\S.*"))
            .map(line -> line.trim().split(" ")[0])
            .filter(command -> !command.equals("weald"))
            .toList();
    assertThat(commands)
        .contains(
            "demo",
            "new",
            "import",
            "assess",
            "explain",
            "report",
            "chart",
            "run",
            "problems",
            "plugins",
            "help");
    for (String command : commands) {
      assertThat(weald.run(command, "--help").done().out())
          .as(command)
          .contains("Example", "weald " + command);
    }
  }

  // The lock file is what the sweeping looks at; before it is there the run has not begun.
  private void awaitRun(Process process) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (weald.runs().stream().noneMatch(run -> Files.exists(run.resolve("bundles")))) {
      assertThat(process.isAlive()).isTrue();
      assertThat(System.nanoTime()).isLessThan(end);
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> all = Files.list(home.resolve("cache/classes"))) {
      return all.toList();
    }
  }
}
