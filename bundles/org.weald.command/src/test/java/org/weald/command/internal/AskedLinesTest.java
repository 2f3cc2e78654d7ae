package org.weald.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.show.FormSpec;

/** Questions on a terminal: what is proposed, what is wrong, and giving up. */
final class AskedLinesTest {
  private static final FormSpec.Field YEARS =
      new FormSpec.Field("years", "How many years", FormSpec.Input.WHOLE, List.of(), "5", false);
  private static final FormSpec.Field AREA =
      new FormSpec.Field(
          "area",
          "Which area",
          FormSpec.Input.CHOICE,
          List.of(
              new FormSpec.Choice("sevenoaks", "Sevenoaks"), new FormSpec.Choice("kent", "Kent")),
          "",
          true);

  private final StringWriter err = new StringWriter();

  private Optional<Map<String, String>> typed(String keys) {
    return new AskedLines(
            new BufferedReader(new StringReader(keys))::readLine, new PrintWriter(err))
        .ask(
            new FormSpec("Gap to the county", "", List.of(YEARS, AREA)),
            (field, answer) ->
                field.name().equals("years") && !answer.matches("\\d+")
                    ? Optional.of("\"" + answer + "\" is not a whole number.")
                    : Optional.empty());
  }

  @Test
  void theEnterKeyTakesWhatIsProposed() {
    assertThat(typed("\nkent\n")).contains(Map.of("years", "5", "area", "kent"));
    assertThat(err.toString())
        .isEqualTo(
            "Gap to the county\nHow many years\n  [5] > Which area:\n    sevenoaks  Sevenoaks\n"
                + "    kent  Kent\n  > ");
  }

  @Test
  void aWrongAnswerIsToldAndAskedAgain() {
    assertThat(typed("many\n3\n\nkent\n")).contains(Map.of("years", "3", "area", "kent"));
    assertThat(err.toString())
        .contains("  \"many\" is not a whole number.\n  [5] > ")
        .contains("  An answer is needed here.\n");
  }

  @Test
  void aChoiceMayBeAnsweredWithItsWords() {
    assertThat(typed("\nSEVENOAKS\n")).contains(Map.of("years", "5", "area", "sevenoaks"));
  }

  @Test
  void theEndOfTheInputGivesUp() {
    assertThat(typed("3\n")).isEmpty();
    assertThat(typed("")).isEmpty();
  }
}
