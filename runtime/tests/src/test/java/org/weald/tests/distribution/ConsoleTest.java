package org.weald.tests.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The console as a person has it at a terminal, and as a pipe has it. */
@Tag("distribution")
@Timeout(600)
class ConsoleTest {
  private static final String CONTROL_C = "\u0003";
  private static final String PROMPT = "weald> ";

  @TempDir private Path home;
  private CommandLine weald;

  @BeforeEach
  void user() {
    weald = new CommandLine(home);
  }

  @Test
  void controlCStopsWhatRunsAndIsHarmlessAtThePrompt() throws IOException, InterruptedException {
    weald.run("new", "plan").done();
    Path script = home.resolve("plan/scripts/calculations/endless.groovy");
    Files.createDirectories(script.getParent());
    Files.writeString(
        script,
        "//@ name Endless\n//@ kind calculation\nprintln 'beg' + 'un'\nint n = 0\n"
            + "while (true) { n++ }\ntable('t') { columns 'a'; row n }\n");
    Path screen = home.resolve("screen.txt");
    Process console = weald.atTerminal(screen, "console");
    try (OutputStream keys = console.getOutputStream()) {
      CommandLine.awaitWords(console, screen, PROMPT, 1);
      type(keys, "asse" + CONTROL_C);
      CommandLine.awaitWords(console, screen, PROMPT, 2);
      int begun = 0;
      for (String how : new String[] {"", " --untrusted"}) {
        type(keys, "run endless --workspace plan" + how + "\n");
        CommandLine.awaitWords(console, screen, "begun", ++begun);
        type(keys, CONTROL_C);
        CommandLine.awaitWords(console, screen, "the script was cancelled", begun);
        CommandLine.awaitWords(console, screen, PROMPT, 2 + begun);
      }
      type(keys, "run homelessness-prevented\n");
      CommandLine.awaitWords(console, screen, "  > ", 1);
      type(keys, CONTROL_C);
      CommandLine.awaitWords(console, screen, PROMPT, 5);
      type(keys, "exit\n");
      CommandLine.end(console);
    } finally {
      console.destroyForcibly();
    }
    String seen = Files.readString(screen, UTF_8);
    assertThat(console.exitValue()).as("the exit code after: %s", seen).isZero();
    assertThat(seen).contains("To leave the console, type exit.").doesNotContain("fault", "lost");
  }

  private static void type(OutputStream keys, String what) throws IOException {
    keys.write(what.getBytes(UTF_8));
    keys.flush();
  }

  @Test
  void aPipeHasTheCodeOfTheFirstCommandThatFailed() {
    assertThat(weald.typed("plugins\n", "console").exit()).isZero();
    assertThat(weald.typed("plugins\nrun nonsense\nasess\nplugins\n", "console"))
        .satisfies(
            ended -> {
              assertThat(ended.exit()).isEqualTo(1);
              assertThat(ended.out()).contains("org.weald.theme.safe").doesNotContain("nonsense");
              assertThat(ended.err()).contains("nonsense", "Did you mean \"assess\"?");
            });
  }

  @Test
  void aMistypedCommandIsAnsweredWithThoseThereAre() {
    CommandLine.Ended ended = weald.typed("asess\nmany\nhelp\nweald help run\n", "console");
    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err())
        .contains("There is no command \"asess\". Did you mean \"assess\"?")
        .contains(
            "There is no command \"many\". There are: assess, ", "Type help to see them all.");
    assertThat(ended.out()).contains("Begin with: weald demo", "Usage: weald run");
  }
}
