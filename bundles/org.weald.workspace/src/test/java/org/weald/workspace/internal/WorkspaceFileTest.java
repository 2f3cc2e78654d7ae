package org.weald.workspace.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Checked;
import org.weald.model.Problem;

class WorkspaceFileTest {

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    WorkspaceFile file = new WorkspaceFile(1, "duckdb", Instant.parse("2026-11-01T09:30:00Z"));
    assertThat(WorkspaceFile.read(file.write(), "workspace.json")).isEqualTo(Checked.good(file));
  }

  @Test
  void aSchemaReferenceForEditorsIsAllowed() {
    assertThat(
            read("""
            {"$schema": "schema/workspace.schema.json",
             "schema": 1, "store": "duckdb", "created": "2026-11-01T09:30:00Z"}
            """)
                .problems())
        .isEmpty();
  }

  @Test
  void aNewerLayoutIsRefusedWithNothingElseSaid() {
    List<Problem> problems =
        read("{\"schema\": 2, \"store\": [\"shared\"], \"owner\": \"council\"}").problems();
    assertThat(problems)
        .extracting(Problem::sentence)
        .containsExactly(
            "workspace.json: this workspace was made by a newer Weald (its layout is version 2;"
                + " this Weald knows versions up to 1). Open it with the newer Weald.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `{"schema": 1,\n "colour": "green", "store": "duckdb", "created": "2026-11-01T09:30:00Z"}` | 2 | 2  | there is no field "colour" here
          `{"schema": "1", "store": "duckdb", "created": "2026-11-01T09:30:00Z"}`                   | 1 | 12 | "schema" is a whole number from 1 on
          `{"schema": 0, "store": "duckdb", "created": "2026-11-01T09:30:00Z"}`                     | 1 | 12 | "schema" is a whole number from 1 on
          `{"schema": 1, "store": "../x)(y", "created": "2026-11-01T09:30:00Z"}`                    | 1 | 24 | "store" is a short word in small letters, such as "duckdb"
          `{"schema": 1, "store": 3, "created": "2026-11-01T09:30:00Z"}`                            | 1 | 24 | "store" is a text in quotes
          `{"schema": 1, "store": "duckdb", "created": "yesterday"}`                                | 1 | 45 | "created" is a time such as "2026-11-01T09:30:00Z"
          `{"schema": 1, "store": "duckdb"}`                                                        | 0 | 0  | the field "created" is missing
          `[1]`                                                                                     | 1 | 1  | it is not a JSON object
          `{"schema": 1, "store": "duckdb", "created": "2026-11-01T09:30:00Z"} x`                   | 1 | 69 | not valid JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          """)
  void aDamagedFileIsRefusedWithLineColumnAndReason(String json, int line, int column, String why) {
    assertThat(read(json.replace("\\n", "\n")).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).isEqualTo("the workspace's description is damaged");
              assertThat(problem.why()).isEqualTo(why);
              assertThat(List.of(problem.where().line(), problem.where().column()))
                  .isEqualTo(List.of(line, column));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``
          `{`
          `{"schema": 1,}`
          `{"schema": 1, "schema": 1, "store": "duckdb", "created": "2026-11-01T09:30:00Z"}`
          `{"schema": 1 "store": "duckdb"}`
          `{"schema": 99999999999999999999}`
          `null`
          `{"schema": {"a": [1, 2]}, "store": "duckdb", "created": "2026-11-01T09:30:00Z"}`
          """)
  void whateverIsInTheFileItIsAProblemAndNeverAnException(String json) {
    assertThat(read(json).problems()).isNotEmpty();
  }

  @Test
  void bytesThatAreNoTextAndAFileFarTooLargeAreRefused() {
    assertThat(WorkspaceFile.read(new byte[] {(byte) 0xFF, 0, 1}, "workspace.json").problems())
        .isNotEmpty();
    assertThat(WorkspaceFile.read(new byte[1 << 20], "workspace.json").problems()).hasSize(1);
  }

  private static Checked<WorkspaceFile> read(String json) {
    return WorkspaceFile.read(json.getBytes(StandardCharsets.UTF_8), "workspace.json");
  }

  @Test
  void oneThatStandsAloneSaysSo() throws Exception {
    WorkspaceFile file =
        new WorkspaceFile(1, "frozen", Instant.parse("2026-11-01T09:30:00Z"), true);
    assertThat(WorkspaceFile.read(file.write(), "workspace.json")).isEqualTo(Checked.good(file));
    String other = new String(file.write(), UTF_8).replace("own only", "none");
    assertThat(WorkspaceFile.read(other.getBytes(UTF_8), "workspace.json").problems())
        .singleElement()
        .extracting(Problem::why)
        .isEqualTo("\"plug-ins\" is \"own only\", or is not there");
  }
}
