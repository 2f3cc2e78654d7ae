package org.weald.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;

/** Words typed, and how the program ends; the commands are services of a running framework. */
final class PromptTest {
  @TempDir private Path folder;

  private Framework framework;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString()));
    framework.start();
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }

  /** What a command does with a call. */
  private interface Work {
    Exit run(CommandCall call) throws IOException;
  }

  private void command(String name, Work work) {
    Command command =
        new Command() {
          @Override
          public CommandDescription description() {
            return new CommandDescription(
                name,
                "Do " + name,
                "",
                List.of(new CommandDescription.Argument("WORD", "a word", false)),
                List.of(),
                List.of(new CommandDescription.Example("weald " + name, "does it")),
                List.of(),
                false);
          }

          @Override
          public Exit run(CommandCall call) throws IOException {
            return work.run(call);
          }
        };
    framework
        .getBundleContext()
        .registerService(Command.class, command, new Hashtable<>(Map.of("weald.command", name)));
  }

  private Exit type(String... words) {
    return new Prompt(
            new Commands(framework.getBundleContext()),
            folder,
            new PrintWriter(out),
            new PrintWriter(err),
            Optional.empty(),
            () -> false)
        .run(List.of(words));
  }

  @ParameterizedTest
  @EnumSource(Exit.class)
  void aCommandEndsAsItSays(Exit exit) {
    command("assess", call -> exit);
    assertThat(type("assess")).isEqualTo(exit);
  }

  @Test
  void dataAndWordsGoTheirOwnWays() {
    List<String> seen = new ArrayList<>();
    command(
        "assess",
        call -> {
          seen.addAll(call.arguments());
          call.out().print("data");
          call.err().print("words");
          return Exit.DONE;
        });
    assertThat(type("assess", "S4")).isEqualTo(Exit.DONE);
    assertThat(seen).containsExactly("S4");
    assertThat(out).hasToString("data");
    assertThat(err).hasToString("words");
  }

  @Test
  void aFailureIsOurFaultAndNamesTheLog() {
    String before = System.getProperty("weald.log");
    System.setProperty("weald.log", "/var/log/weald.log");
    try {
      command(
          "broken",
          call -> {
            throw new IllegalStateException("never thought of");
          });
      command(
          "full",
          call -> {
            throw new IOException("no space left");
          });
      assertThat(type("broken")).isEqualTo(Exit.OUR_FAULT);
      assertThat(type("full").code()).isEqualTo(3);
      assertThat(err.toString())
          .contains("never thought of")
          .contains("no space left")
          .contains("our fault")
          .contains("/var/log/weald.log");
      assertThat(out.toString()).isEmpty();
    } finally {
      if (before == null) {
        System.clearProperty("weald.log");
      } else {
        System.setProperty("weald.log", before);
      }
    }
  }

  @Test
  void wrongWordsAreTwoAndSayWhereHelpIs() {
    command("assess", call -> Exit.DONE);
    assertThat(type("assess", "--editoin", "x")).isEqualTo(Exit.WRONG_USAGE);
    assertThat(err.toString())
        .contains("There is no option \"--editoin\"")
        .endsWith("See weald assess --help.\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheOneThatMayBeMeantOrWithAll() {
    command("assess", call -> Exit.DONE);
    command("report", call -> Exit.DONE);
    assertThat(type("asses")).isEqualTo(Exit.WRONG_USAGE);
    assertThat(err.toString()).contains("There is no command \"asses\". Did you mean \"assess\"?");
    assertThat(type("frobnicate").code()).isEqualTo(2);
    assertThat(err.toString()).contains("There are: assess, report.");
    assertThat(type("help", "frobnicate").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "-h", "help", "help --help"})
  void theOverviewListsAllCommandsByName(String words) {
    command("report", call -> Exit.DONE);
    command("assess", call -> Exit.DONE);
    assertThat(type(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("  assess     Do assess\n  report     Do report\n")
        .contains("Begin with: weald demo");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpOfACommandIsTheSameBothWays() {
    command("assess", call -> Exit.OUR_FAULT);
    assertThat(type("assess", "--help")).isEqualTo(Exit.DONE);
    String help = out.toString();
    out.getBuffer().setLength(0);
    assertThat(type("help", "assess")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo(help).contains("Example:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsOneLine(String word) {
    assertThat(type(word)).isEqualTo(Exit.DONE);
    assertThat(out.toString()).matches("weald \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void aCommandIsGivenBackAfterItsUse() {
    command("assess", call -> Exit.DONE);
    type("assess");
    type("--help");
    ServiceReference<Command> reference =
        framework.getBundleContext().getServiceReference(Command.class);
    assertThat(reference.getUsingBundles()).isNull();
  }

  /** Takes the option {@code --times} once it knows what is sung. */
  private static final class Sing implements Command {
    @Override
    public CommandDescription description() {
      return description(List.of());
    }

    private static CommandDescription description(List<CommandDescription.Option> options) {
      return new CommandDescription(
          "sing",
          "Sing a song",
          "",
          List.of(
              new CommandDescription.Argument(
                  options.isEmpty() ? "SONG" : "hymn", "which one", false)),
          options,
          List.of(new CommandDescription.Example("weald sing", "sings")),
          List.of(),
          false);
    }

    @Override
    public Checked<CommandDescription> description(CommandCall begun) {
      if (begun.argument(0).isEmpty()) {
        return Checked.good(description());
      }
      return begun.arguments().contains("hymn")
          ? Checked.good(
              description(List.of(new CommandDescription.Option("--times", "N", "How often."))))
          : Checked.bad(
              new Problem("there is no such song", Place.of("command line"), "", "Sing a hymn"));
    }

    @Override
    public Exit run(CommandCall call) {
      call.out().print(call.argument(0).orElse("") + " × " + call.option("--times").orElse("1"));
      return Exit.DONE;
    }
  }

  @Test
  void aCommandMayTakeFurtherOptionsWhenItKnowsWhatItIsGiven() {
    framework
        .getBundleContext()
        .registerService(
            Command.class, new Sing(), new Hashtable<>(Map.of("weald.command", "sing")));
    for (String words : List.of("sing hymn --times 3", "sing --times 3 hymn")) {
      assertThat(type(words.split(" "))).as(words).isEqualTo(Exit.DONE);
      assertThat(out.toString()).endsWith("hymn × 3");
    }
    assertThat(type("help", "sing")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).doesNotContain("--times");
    for (String words : List.of("help sing hymn", "sing hymn --help", "sing --help hymn")) {
      out.getBuffer().setLength(0);
      assertThat(type(words.split(" "))).as(words).isEqualTo(Exit.DONE);
      assertThat(out.toString()).contains("--times=N", "How often.");
    }
    assertThat(type("sing", "ballad", "--times", "3")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("there is no such song");
    assertThat(type("sing", "hymn", "--tmies", "3")).isEqualTo(Exit.WRONG_USAGE);
    assertThat(err.toString())
        .contains("Did you mean \"--times\"?")
        .endsWith("See weald sing hymn --help.\n");
  }
}
