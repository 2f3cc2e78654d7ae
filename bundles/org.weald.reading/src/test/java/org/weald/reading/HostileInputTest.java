package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.weald.model.Checked;
import org.weald.model.Problem;

/**
 * Whatever the bytes are, the answer is a value or problems a user can read; never an exception.
 */
final class HostileInputTest {
  private static final int ROUNDS = 400;
  private static final String FIGURES =
      "\uFEFFmeasure,area,period,kind,value,unit,numerator\r\n"
          + "ksi,kent,2019/20,actual,\"£71, 961.98\",,\"1,043\"\r\n"
          + "asb,sevenoaks,Jan - Dec 06,target,over 5000,\"a \"\"b\"\"\n c\",\n"
          + "gcse,kent,2006 to 2008 average,milestone,not done,,12.746\n";
  private static final String THEME =
      "{\n  \"id\": \"safe\", \"order\": -1.5e3, \"flag\": true, \"none\": null,\n"
          + "  \"map\": { \"2019/20\": { \"ref\": \"S2 \\u00a3 \\\\ \\ud83d\\ude00\" } },\n"
          + "  \"list\": [ \"é\", 0, {}, [] ]\n}\n";
  private static final byte[][] SPICE = {
    {(byte) 0xA3},
    {(byte) 0xFF, (byte) 0xFE},
    {0},
    {'"'},
    {','},
    {'\r'},
    {'\n'},
    {'{'},
    {']'},
    "1e999999999".getBytes(StandardCharsets.US_ASCII),
    "\\ud800".getBytes(StandardCharsets.US_ASCII),
    "\"\"\"".getBytes(StandardCharsets.US_ASCII),
    {(byte) 0xE2, (byte) 0x80},
    "\u2028".getBytes(StandardCharsets.UTF_8)
  };

  @RepeatedTest(5)
  void brokenTablesGiveObservationsOrProblems(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = broken(FIGURES, random);
      check(
          SourceText.decode(bytes, "figures.csv")
              .then(
                  source ->
                      ObservationTable.read(
                          source, "workspace", new ObservationTableTest.Sevenoaks())));
    }
  }

  @RepeatedTest(5)
  void brokenJsonGivesFieldsOrProblems(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = broken(THEME, random);
      check(
          SourceText.decode(bytes, "safe.json")
              .then(Json::read)
              .then(HostileInputTest::takenApart));
    }
  }

  private static Checked<List<Object>> takenApart(Json json) {
    List<Problem> problems = new ArrayList<>();
    Fields fields = Fields.of(json, problems);
    List<Object> values =
        List.of(
            fields.text("id"),
            fields.optionalInt("order", 0, 9),
            fields.optionalFlag("flag"),
            fields.optionalText("none"),
            fields.map("map", inner -> inner.text("ref")),
            fields.texts("list"),
            fields.oneOf("word", Map.of("a", 1), 0));
    fields.finish();
    return problems.isEmpty() ? Checked.good(values) : Checked.bad(problems);
  }

  private static void check(Checked<?> read) {
    for (Problem problem : read.problems()) {
      assertThat(problem.what()).isNotBlank();
      assertThat(problem.remedy()).isNotBlank();
      assertThat(problem.where().file()).isNotBlank();
      assertThat(problem.where().line()).isNotNegative();
      assertThat(problem.sentence()).isNotBlank().hasSizeLessThan(2_000);
    }
  }

  /** The text with a few changes; one time in ten nothing but noise. */
  private static byte[] broken(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      return noise;
    }
    for (int change = random.nextInt(4); change >= 0; change--) {
      int from = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, from + random.nextInt(6));
      byte[] spice = SPICE[random.nextInt(SPICE.length)];
      bytes =
          switch (random.nextInt(3)) {
            case 0 -> join(bytes, from, spice, from);
            case 1 -> join(bytes, from, new byte[0], to);
            default -> join(bytes, from, Arrays.copyOfRange(bytes, from, to), from);
          };
    }
    return bytes;
  }

  private static byte[] join(byte[] bytes, int before, byte[] middle, int after) {
    byte[] joined = Arrays.copyOf(bytes, before + middle.length + bytes.length - after);
    System.arraycopy(middle, 0, joined, before, middle.length);
    System.arraycopy(bytes, after, joined, before + middle.length, bytes.length - after);
    return joined;
  }
}
