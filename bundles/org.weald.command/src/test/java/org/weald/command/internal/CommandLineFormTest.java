package org.weald.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.spi.CommandDescription;
import org.weald.spi.TableOutput;

/** What is typed behind a command's name is read, or answered with a sentence. */
final class CommandLineFormTest {
  private static final CommandDescription IMPORT =
      new CommandDescription(
          "import",
          "Take figures, 100% or none",
          "A share is written as 85%.\n\nNothing ${like} this or @that is replaced.",
          List.of(
              new CommandDescription.Argument("FILE", "the CSV file, 50% of it", true),
              new CommandDescription.Argument("MORE", "another", false)),
          List.of(
              new CommandDescription.Option("--reason", "TEXT", "Why; 3% matter."),
              new CommandDescription.Option("--check", "", "Only check.")),
          List.of(
              new CommandDescription.Example(
                  "weald import figures.csv --reason \"up 5%\"", "take 100% of the file")),
          TableOutput.FORMATS,
          true);

  @TempDir private Path folder;

  private CommandLineForm.Typed read(String... words) throws WrongUsage {
    return new CommandLineForm(IMPORT).read(List.of(words), folder);
  }

  @Test
  void helpTeachesByExampleAndKeepsItsPercentSigns() {
    String help = new CommandLineForm(IMPORT).help();
    assertThat(help)
        .startsWith("Take figures, 100% or none")
        .contains("Usage: weald import")
        .contains(" FILE [MORE]\n")
        .contains("A share is written as 85%.")
        .contains("Nothing ${like} this or @that is replaced.")
        .contains("the CSV file, 50% of it")
        .contains("Why; 3% matter.")
        .contains("--format", "text|json|csv", "--workspace", "--help")
        .contains("Example:\n  weald import figures.csv --reason \"up 5%\"\n")
        .contains("take 100% of the file")
        .contains("0 done, 1 the input has problems, 2 wrong usage, 3 our fault")
        .doesNotContain("%%");
    assertThat(help.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void everythingTypedIsRead() throws WrongUsage {
    CommandLineForm.Typed typed =
        read("--check", "a.csv", "--reason", "Quarter 3", "b.csv", "--format=csv", "-w", "plan");
    assertThat(typed.help()).isFalse();
    assertThat(typed.arguments()).containsExactly("a.csv", "b.csv");
    assertThat(typed.options()).isEqualTo(Map.of("--check", "", "--reason", "Quarter 3"));
    assertThat(typed.format()).isEqualTo("csv");
    assertThat(typed.workspace()).contains(folder.resolve("plan"));
  }

  @Test
  void whatIsNotTypedIsAbsent() throws WrongUsage {
    CommandLineForm.Typed typed = read("a.csv");
    assertThat(typed.options()).isEmpty();
    assertThat(typed.format()).isEmpty();
    assertThat(typed.workspace()).isEmpty();
  }

  @Test
  void theCurrentFolderIsTheWorkspaceWhereItIsOne() throws WrongUsage, IOException {
    Files.writeString(folder.resolve("workspace.json"), "{}");
    assertThat(read("a.csv").workspace()).contains(folder);
    assertThat(read("a.csv", "--workspace", "other").workspace()).contains(folder.resolve("other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void helpIsAskedForWhateverElseIsMissing(String word) throws WrongUsage {
    assertThat(read(word).help()).isTrue();
    assertThat(read("a.csv", word, "--reason", "x").help()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@figures.csv", "${user.home}", "a=b", "-", "£ and é.csv"})
  void aWordIsTakenAsItIs(String word) throws WrongUsage, IOException {
    Files.writeString(folder.resolve("figures.csv"), "other words");
    assertThat(read(word).arguments()).containsExactly(word);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " # ",
      value = {
        "a.csv --reson x # There is no option \"--reson\". Did you mean \"--reason\"?",
        "a.csv --formt=csv # There is no option \"--formt\". Did you mean \"--format\"?",
        "a.csv -x # There is no option \"-x\". Known: --check, --format, --help, --reason, --workspace",
        "a.csv b.csv c.csv # \"c.csv\" is one word too many.",
        "--check # FILE is missing: the CSV file, 50% of it.",
        "a.csv --reason # --reason needs a value: TEXT.",
        "a.csv --format # --format needs a value: text|json|csv.",
        "a.csv --format jsn # Unknown format \"jsn\". Did you mean \"json\"?",
        "a.csv --format xlsx # Unknown format \"xlsx\". Known: csv, json, text",
        "a.csv --format JSON # Unknown format \"JSON\". Did you mean \"json\"?",
        "a.csv --reason x --reason y # --reason is given twice."
      })
  void whatMakesNoSenseIsAnsweredWithASentence(String words, String sentence) {
    Throwable wrong = catchThrowable(() -> read(words.strip().split(" ")));
    assertThat(wrong).isInstanceOf(WrongUsage.class).hasMessage(sentence);
  }

  @Test
  void aCommandWithoutDataHasNoFormatAndOneWithoutAWorkspaceNoFolder() throws Exception {
    Files.writeString(folder.resolve("workspace.json"), "{}");
    CommandLineForm form =
        new CommandLineForm(
            new CommandDescription(
                "new",
                "Make one",
                "",
                List.of(),
                List.of(),
                List.of(new CommandDescription.Example("weald new", "make one")),
                List.of(),
                false));
    assertThat(form.help()).doesNotContain("--format").doesNotContain("--workspace");
    assertThat(form.read(List.of(), folder).workspace()).isEmpty();
    assertThat(catchThrowable(() -> form.read(List.of("--format", "csv"), folder)))
        .hasMessageContaining("There is no option \"--format\"");
  }

  @Test
  void aCallIsBegunWithOptionsThatAreNotKnownYet() throws Exception {
    Files.writeString(folder.resolve("workspace.json"), "{}");
    CommandLineForm form = new CommandLineForm(IMPORT);
    CommandLineForm.Typed begun =
        form.begun(List.of("a.csv", "--years", "3", "--check", "--among=kent", "-h"), folder)
            .orElseThrow();
    assertThat(begun.arguments()).containsExactly("a.csv", "3");
    assertThat(begun.options()).isEqualTo(Map.of("--check", ""));
    assertThat(begun.workspace()).contains(folder);
    assertThat(form.begun(List.of("--reason"), folder)).isEmpty();
    assertThat(catchThrowable(() -> form.read(List.of("a.csv", "--years", "3"), folder)))
        .as("and read for good they are refused")
        .hasMessageContaining("There is no option \"--years\"");
  }
}
