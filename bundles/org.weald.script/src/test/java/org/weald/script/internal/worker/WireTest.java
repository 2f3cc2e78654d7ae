package org.weald.script.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Refusal;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.Arguments;
import org.weald.spi.ExportedFile;

class WireTest {
  private static <T> byte[] sent(Class<T> type, T value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WireWriter out = new WireWriter(bytes);
    out.begin(Wire.GOOD);
    Shapes.of(type).write(value, out);
    out.end();
    return bytes.toByteArray();
  }

  private static <T> T received(Class<T> type, byte[] bytes, Allowance allowance)
      throws IOException {
    WireReader in = new WireReader(new ByteArrayInputStream(bytes), allowance);
    assertThat(in.begin()).isEqualTo(Wire.GOOD);
    T value = Shapes.of(type).read(in);
    in.end();
    assertThat(in.begin()).isEqualTo(-1);
    return value;
  }

  private static <T> T back(Class<T> type, T value) throws IOException {
    return received(type, sent(type, value), Allowance.TRUSTED);
  }

  @Test
  void theWholePlanArrivesAsItWasSent() throws IOException {
    Catalogue arrived = back(Catalogue.class, Workers.CATALOGUE);

    assertThat(arrived.contributions()).isEqualTo(Workers.CATALOGUE.contributions());
    assertThat(arrived.measures()).isEqualTo(Workers.CATALOGUE.measures());
  }

  @Test
  void aScorecardArrivesWithTheAnalysesNobodyHadAskedForYet() throws IOException {
    Scorecard arrived = back(Scorecard.class, Workers.SCORECARD);

    assertThat(arrived).isEqualTo(Workers.SCORECARD);
    assertThat(arrived.rows()).anyMatch(row -> !row.analyses().isEmpty());
  }

  @Test
  void whatIsToBeRunArrives() throws IOException {
    Order order =
        new Order(
            Workers.script("// £ – “quoted” 🙂\n1"),
            true,
            new Arguments(Map.of("years", "5")),
            Limits.USUAL);
    assertThat(back(Order.class, order)).isEqualTo(order);
  }

  static Stream<ScriptResult> results() {
    TableSpec.Column[] columns = {TableSpec.Column.text("a"), TableSpec.Column.number("b")};
    TableSpec table =
        new TableSpec("T", List.of(columns), List.of(List.of("x", "1"), List.of("x", "")));
    ChartSpec.Line.Point point =
        new ChartSpec.Line.Point(
            "2019/20",
            2019.5,
            OptionalDouble.of(-0.0),
            OptionalDouble.empty(),
            OptionalDouble.of(Double.NaN),
            true);
    ChartSpec line =
        new ChartSpec.Line(
            "t",
            "s",
            "",
            List.of(point),
            Optional.of(new ChartSpec.Mark("target 10", 10)),
            Optional.empty(),
            1,
            "%");
    return Stream.of(
        new ScriptResult.Table(table),
        new ScriptResult.Chart(line),
        new ScriptResult.View(
            new ViewSpec(
                "v", List.of(new ViewSpec.Panel.Chart(line), new ViewSpec.Panel.Text("words")))),
        new ScriptResult.Files(List.of(new ExportedFile("safe/a.csv", "a,b\n", 1))));
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyResultArrives(ScriptResult result) throws IOException {
    assertThat(back(ScriptResult.class, result)).isEqualTo(result);
  }

  @Test
  void aRefusalArrives() throws IOException {
    Refusal refusal =
        new Refusal(Reason.SIZE, new Problem("what", new Place("a.groovy", 3, 1), "why", "do"));
    assertThat(back(Refusal.class, refusal)).isEqualTo(refusal);
  }

  @Test
  void numbersOfEverySizeArrive() throws IOException {
    for (String text : List.of("0", "-0.10", "1E+30", "12345678901234567890.12", "71961.98")) {
      BigDecimal number = new BigDecimal(text);
      assertThat(back(BigDecimal.class, number)).isEqualTo(number);
    }
    for (long number : new long[] {0, -1, 63, 64, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertThat(back(Long.class, number)).isEqualTo(number);
    }
  }

  @Test
  void textsLongerThanAFrameArriveAndMoreOfThemThanAreRemembered() throws IOException {
    String text = "äß€🙂".repeat(100_000);
    assertThat(back(String.class, text)).isEqualTo(text);
    Random random = new Random(17);
    List<List<String>> rows =
        Stream.generate(() -> List.of("row " + random.nextInt(10_000))).limit(50_000).toList();
    TableSpec table = new TableSpec("", List.of(TableSpec.Column.text("a")), rows);
    assertThat(back(TableSpec.class, table)).isEqualTo(table);
  }

  @Test
  void anyByteMayBeWrongAndNothingWorseHappensThanARefusal() throws IOException {
    List<ScriptResult> all = results().toList();
    Random random = new Random(2022);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = sent(ScriptResult.class, all.get(round % all.size()));
      for (int change = 0; change <= round % 3; change++) {
        bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
      }
      try {
        WireReader in = new WireReader(new ByteArrayInputStream(bytes), Allowance.RESULT);
        Answer.read(in.begin(), in);
      } catch (IOException refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void aTextIsCountedEachTimeItIsReferredTo() throws IOException {
    ScriptResult files =
        new ScriptResult.Files(
            Stream.generate(() -> new ExportedFile("a.csv", "x".repeat(1_000_000), 1))
                .limit(40)
                .toList());
    byte[] bytes = sent(ScriptResult.class, files);

    assertThat(bytes.length).isLessThan(1_010_000);
    assertThatThrownBy(() -> received(ScriptResult.class, bytes, Allowance.RESULT))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("letters");
  }

  /** The allow-list of what an answer may be made of is what its type is made of. */
  @Test
  void anAnswerIsMadeOfTheseTypesAndOfNoOthers() {
    Set<Class<?>> types = new HashSet<>();
    Reached.from(ScriptResult.class, types);
    Reached.from(Refusal.class, types);

    assertThat(types)
        .allMatch(
            type ->
                type.isRecord()
                    || type.isEnum()
                    || type.isSealed()
                    || type.isPrimitive()
                    || Set.of(
                            String.class,
                            Integer.class,
                            Optional.class,
                            OptionalDouble.class,
                            List.class)
                        .contains(type))
        .contains(TableSpec.class, ExportedFile.class, Problem.class)
        .noneMatch(type -> type.getName().startsWith("org.weald.model.Catalogue"));
  }
}
