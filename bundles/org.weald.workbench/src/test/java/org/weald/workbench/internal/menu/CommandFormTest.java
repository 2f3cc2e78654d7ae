package org.weald.workbench.internal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
            "report crime --plan sevenoaks --out 'my reports/it\\'s.html' --officers --format csv");
    assertThat(
            CommandForm.line(
                REPORT, Map.of("MEASURE", "crime", "--officers", "no", "--format", "table")))
        .isEqualTo("report crime");
  }
}
