package org.weald.workbench.internal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.gogo.runtime.CommandProcessorImpl;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.show.FormSpec;
import org.weald.spi.CommandDescription;

class CommandFormTest {
  private static final CommandDescription REPORT =
      new CommandDescription(
          "report",
          "Write a report",
          "",
          List.of(new CommandDescription.Argument("MEASURE", "of which", true)),
          List.of(
              new CommandDescription.Option("--plan", "ID", "the plan"),
              new CommandDescription.Option("--out", "FILE", "where to"),
              new CommandDescription.Option("--officers", "", "all figures")),
          List.of(new CommandDescription.Example("weald report", "writes it")),
          List.of("table", "csv"),
          true);

  @Test
  void everyArgumentOptionAndFormatIsAskedFor() {
    FormSpec form =
        CommandForm.of(
            REPORT,
            Map.of("--plan", List.of(new FormSpec.Choice("sevenoaks", "Sevenoaks"))),
            Map.of("--plan", "sevenoaks"));

    assertThat(form.fields())
        .extracting(FormSpec.Field::name, FormSpec.Field::input, FormSpec.Field::required)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("MEASURE", FormSpec.Input.TEXT, true),
            org.assertj.core.groups.Tuple.tuple("--plan", FormSpec.Input.CHOICE, false),
            org.assertj.core.groups.Tuple.tuple("--out", FormSpec.Input.TEXT, false),
            org.assertj.core.groups.Tuple.tuple("--officers", FormSpec.Input.YES_NO, false),
            org.assertj.core.groups.Tuple.tuple("--format", FormSpec.Input.CHOICE, true));
    assertThat(form.fields().get(1).proposed()).isEqualTo("sevenoaks");
  }

  @Test
  void whatIsFilledInIsALineOfTheCommandLine() {
    assertThat(
            CommandForm.line(
                REPORT,
                Map.of(
                    "MEASURE", "crime",
                    "--plan", "sevenoaks",
                    "--out", "my reports/it's.html",
                    "--officers", "yes",
                    "--format", "csv")))
        .isEqualTo(
            "report crime --plan sevenoaks --out 'my reports/it'\\''s.html' --officers --format csv");
    assertThat(
            CommandForm.line(
                REPORT, Map.of("MEASURE", "crime", "--officers", "no", "--format", "table")))
        .isEqualTo("report crime");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crime",
        "it's",
        "'",
        "''",
        "'quoted'",
        "\"quoted\"",
        "\\",
        "C:\\reports\\new",
        "ends with \\",
        "it\\'s",
        "$HOME and ${home} and $(exit)",
        "{ closed } [ list ] ( tuple )",
        "  blanks  before and after ",
        "Größe, naïve, ’26 – Übersicht",
        "one\ntwo\r\nthree\tfour",
        "a | b; c & d # e > f < g `h` !i",
        "~/reports",
        "*.csv?",
        "%1",
        "=b",
        "a=b",
        "true",
        "null",
        "-3",
        "\ud83d\ude00"
      })
  void whateverIsFilledInReachesTheCommandAsItIs(String value) throws Exception {
    assertThat(typed(CommandForm.line(REPORT, Map.of("MEASURE", value, "--out", value))))
        .containsExactly(value, "--out", value);
  }

  /** The words a command gets from the console's own shell. */
  private static List<String> typed(String line) throws Exception {
    ThreadIOImpl io = new ThreadIOImpl();
    io.start();
    try (CommandSession session =
        new CommandProcessorImpl(io)
            .createSession(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream())) {
      List<String> words = new ArrayList<>();
      Function report =
          (in, given) -> {
            given.forEach(word -> words.add(String.valueOf(word)));
            return "";
          };
      session.put("report", report);
      session.execute(line);
      return words;
    } finally {
      io.stop();
    }
  }
}
