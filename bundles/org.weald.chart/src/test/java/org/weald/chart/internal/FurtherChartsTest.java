package org.weald.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weald.show.ChartSpec;

/** Process charts and several lines. */
class FurtherChartsTest {
  private final Renderer renderer = new Renderer();

  private static List<String> pieces(String svg, String role) {
    Matcher found = Pattern.compile("<\\w+ class=\"" + role + "\"[^>]*>([^<]*)").matcher(svg);
    return found.results().map(one -> one.group()).toList();
  }

  private static void keep(String name, byte[] png) throws IOException {
    String folder = System.getProperty("weald.test.pictures", "");
    if (!folder.isEmpty()) {
      Files.write(Files.createDirectories(Path.of(folder)).resolve(name + ".png"), png);
    }
  }

  @Test
  void aPointOutsideTheLimitsHasAShapeOfItsOwnAndAWord() throws IOException {
    String svg = renderer.svg(Examples.process(), 620, 360);
    keep("process", renderer.png(Examples.process(), 620, 360, 1));
    assertThat(pieces(svg, "point")).hasSize(14).allMatch(one -> one.startsWith("<circle"));
    assertThat(pieces(svg, "signal low")).hasSize(1).allMatch(one -> one.startsWith("<polygon"));
    assertThat(pieces(svg, "signal-word"))
        .singleElement()
        .asString()
        .endsWith("low: outside the limits");
    assertThat(pieces(svg, "limit")).hasSize(2).allMatch(one -> one.contains("dasharray"));
    assertThat(pieces(svg, "line-word")).hasSize(4);
    assertThat(svg).contains("12/2019 54, More than usual variation low");
  }

  @Test
  void aBaselineThatEndsBeforeTheLastPointIsShown() {
    ChartSpec.Process whole = Examples.process();
    ChartSpec.Process fixed =
        new ChartSpec.Process(
            whole.title(),
            whole.subtitle(),
            whole.source(),
            whole.points(),
            whole.mean(),
            whole.lower(),
            whole.upper(),
            whole.target(),
            12,
            0,
            "%",
            "");
    assertThat(renderer.svg(whole, 620, 360)).doesNotContain("baseline-word");
    assertThat(renderer.svg(fixed, 620, 360)).contains("baseline-word");
  }

  @Test
  void eachLineHasItsNameAtItsEndAndAGapStaysAGap() throws IOException {
    String svg = renderer.svg(Examples.lines(), 620, 360);
    keep("lines", renderer.png(Examples.lines(), 620, 360, 1));
    assertThat(pieces(svg, "series-word own")).singleElement().asString().endsWith("Sevenoaks 2.2");
    assertThat(pieces(svg, "series-word")).hasSize(2);
    assertThat(pieces(svg, "series own")).hasSize(1).allMatch(one -> one.contains("#1d4e89"));
    // Dover in one piece before its gap, Swale whole.
    assertThat(pieces(svg, "series")).hasSize(2).allMatch(one -> one.contains("#aebfd3"));
    assertThat(svg).contains("2019/20 Sevenoaks, % 2.5, Swale, % 4.5; 2020/21 Dover, % 2.8");
  }

  @Test
  void moreNamesThanHaveRoomAreCountedAndTheOwnAreaKeepsIts() {
    ChartSpec.Lines few = Examples.lines();
    List<ChartSpec.Lines.Series> many =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new ChartSpec.Lines.Series("Area " + i, List.of(OptionalDouble.of(i)), i == 39))
            .toList();
    String svg =
        renderer.svg(
            new ChartSpec.Lines("t", "s", "", few.periods().subList(0, 1), many, 0, "", ""),
            620,
            360);
    assertThat(pieces(svg, "series-word own")).hasSize(1);
    int out = 40 - 1 - pieces(svg, "series-word").size();
    assertThat(out).isPositive();
    assertThat(svg).contains("and " + out + " more in the table");
  }
}
