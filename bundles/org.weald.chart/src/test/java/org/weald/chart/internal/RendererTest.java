package org.weald.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Bars;
import org.weald.show.ChartSpec.Line;
import org.weald.show.ChartSpec.Mark;
import org.xml.sax.InputSource;

class RendererTest {
  private static final int BAND_ON_PAPER = 0xe2e8f0;

  private final Renderer renderer = new Renderer();

  private Document svg(ChartSpec spec, int width, int height) throws Exception {
    String text = renderer.svg(spec, width, height);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> of(Document svg, String role) {
    NodeList all = svg.getElementsByTagName("*");
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("class").equals(role)) {
        found.add(element);
      }
    }
    return found;
  }

  private static List<String> texts(Document svg, String role) {
    return of(svg, role).stream().map(Element::getTextContent).toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Line line(List<Line.Point> points, Optional<Mark> target) {
    return new Line("Title", "Subtitle", "Source", points, target, Optional.empty(), 0, "");
  }

  @Test
  void casualtiesHaveSentenceQuantityFiguresBandAndSourceAsText() throws Exception {
    Document svg = svg(Examples.casualties(), 620, 360);
    assertThat(texts(svg, "title"))
        .containsExactly("Road casualties: a rise no bigger than usual variation");
    assertThat(texts(svg, "subtitle")).hasSize(1);
    assertThat(texts(svg, "value")).containsExactlyInAnyOrder("49", "47", "59");
    assertThat(texts(svg, "period")).containsExactlyInAnyOrder("2017", "2018", "2019");
    assertThat(texts(svg, "tick")).containsExactly("0", "20", "40", "60", "80");
    assertThat(texts(svg, "source"))
        .containsExactly("Shaded: 95 % interval (Byar) · Source: Annual Monitoring Report 2019/20");
    assertThat(of(svg, "band")).hasSize(1);
    assertThat(of(svg, "band").get(0).getAttribute("fill-opacity")).isEqualTo("0.13");
    assertThat(of(svg, "point")).hasSize(3);
    assertThat(of(svg, "target")).isEmpty();
  }

  @Test
  void readersWhoCannotSeeItAreToldTheFigures() throws Exception {
    Element root = svg(Examples.casualties(), 620, 360).getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-label")).startsWith("Road casualties");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Road casualties: a rise no bigger than usual variation");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .contains("2017 49, 95 % from 36, to 65; 2018 47");
  }

  @Test
  void anSvgIsSmallAndHasNothingThatActs() {
    String svg = renderer.svg(Examples.neet(), 620, 360);
    assertThat(svg.length()).isLessThan(12_000);
    assertThat(svg).doesNotContain("<script", "href", "style=", " id=", "<path", "@import");
  }

  @Test
  void theOwnAreaStandsOutAmongTheTwelveInTheirOrder() throws Exception {
    Document svg = svg(Examples.neet(), 620, 360);
    assertThat(of(svg, "bar")).hasSize(11).allMatch(b -> b.getAttribute("fill").equals("#aebfd3"));
    assertThat(of(svg, "bar own"))
        .hasSize(1)
        .allMatch(b -> b.getAttribute("fill").equals("#1d4e89"));
    assertThat(texts(svg, "area own")).containsExactly("Sevenoaks");
    assertThat(of(svg, "area own").get(0).getAttribute("font-weight")).isEqualTo("bold");
    assertThat(texts(svg, "value"))
        .containsExactly(
            "2.4", "2.5", "2.8", "3.1", "3.2", "3.4", "3.5", "4.3", "4.6", "4.9", "4.9");
    assertThat(texts(svg, "value own")).containsExactly("2.7");
    assertThat(of(svg, "area")).extracting(e -> number(e, "y")).isSorted();
    assertThat(number(of(svg, "area own").get(0), "y"))
        .isBetween(number(of(svg, "area").get(1), "y"), number(of(svg, "area").get(2), "y"));
    assertThat(texts(svg, "comparator-word")).containsExactly("Kent 3.6");
  }

  @Test
  void barsBeginAtZeroAndAreAsLongAsTheirValues() throws Exception {
    Document svg = svg(Examples.neet(), 620, 360);
    Element first = of(svg, "bar").get(0);
    Element last = of(svg, "bar").get(10);
    assertThat(number(last, "width") / number(first, "width"))
        .isCloseTo(4.9099 / 2.3911, within(0.001));
    assertThat(number(first, "x")).isEqualTo(number(last, "x"));
  }

  @Test
  void aTargetIsALineWithItsWordOnIt() throws Exception {
    Line chart =
        line(
            List.of(Examples.point("2018/19", 2018, 6.2), Examples.point("2019/20", 2019, 5.7)),
            Optional.of(new Mark("target at most 10", 10)));
    Document svg = svg(chart, 620, 360);
    assertThat(of(svg, "target")).hasSize(1);
    assertThat(texts(svg, "target-word")).containsExactly("target at most 10");
  }

  @Test
  void aGapBreaksTheLineAndSaysSo() throws Exception {
    Line chart =
        line(
            List.of(
                Examples.point("2016", 2016, 4),
                Examples.point("2017", 2017, 5),
                Examples.gap("2018", 2018),
                Examples.point("2019", 2019, 6)),
            Optional.empty());
    Document svg = svg(chart, 620, 360);
    assertThat(of(svg, "series")).hasSize(1);
    assertThat(of(svg, "point")).hasSize(3);
    assertThat(texts(svg, "gap")).containsExactly("no figure");
  }

  @Test
  void aForecastIsDashedAndPaler() throws Exception {
    Line.Point forecast =
        new Line.Point(
            "2020",
            2020,
            OptionalDouble.of(7),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            true);
    Line chart =
        line(
            List.of(Examples.point("2018", 2018, 4), Examples.point("2019", 2019, 5), forecast),
            Optional.empty());
    Document svg = svg(chart, 620, 360);
    assertThat(of(svg, "series forecast").get(0).hasAttribute("stroke-dasharray")).isTrue();
    assertThat(of(svg, "point forecast")).hasSize(1);
  }

  @Test
  void evenlySpacedFiguresHaveRoundTicksAllTheSame() throws Exception {
    Line chart =
        line(
            List.of(
                Examples.point("2018", 2018, 100 / 3.0), Examples.point("2019", 2019, 200 / 3.0)),
            Optional.of(new Mark("target", 100)));
    assertThat(texts(svg(chart, 620, 360), "tick"))
        .containsExactly("0", "20", "40", "60", "80", "100");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 3", "7, 8"})
  void peopleAreCountedInWholeSteps(int most, int ticks) throws Exception {
    Line chart = line(List.of(Examples.point("2018", 2018, most)), Optional.empty());
    for (int height : new int[] {200, 300, 360, 900}) {
      Document svg = svg(chart, 620, height);
      assertThat(texts(svg, "tick")).allMatch(tick -> tick.matches("\\d+"));
      assertThat(texts(svg, "tick")).hasSizeLessThanOrEqualTo(ticks + 2);
      assertThat(of(svg, "grid")).hasSameSizeAs(texts(svg, "tick"));
    }
  }

  @Test
  void eachTickHasItsHairlineAndPointsLieOnTheirValues() throws Exception {
    Document svg = svg(Examples.casualties(), 620, 360);
    List<Element> ticks = of(svg, "tick");
    double zero = number(ticks.get(0), "y");
    double eighty = number(ticks.get(4), "y");
    double point = number(of(svg, "point").get(2), "cy") + 4;
    assertThat((zero - point) / (zero - eighty) * 80).isCloseTo(59, within(0.3));
    assertThat(of(svg, "grid")).hasSize(5);
    assertThat(of(svg, "series")).hasSize(1);
    assertThat(of(svg, "series").get(0).getAttribute("points").split(" ")).hasSize(3);
  }

  @Test
  void whereValuesAreNegativeZeroIsALine() throws Exception {
    Line chart =
        line(
            List.of(Examples.point("2018", 2018, -3), Examples.point("2019", 2019, 4)),
            Optional.empty());
    assertThat(of(svg(chart, 620, 360), "zero")).hasSize(1);
  }

  @Test
  void theComparatorIsDashedAndNamed() throws Exception {
    Line chart =
        new Line(
            "Title",
            "",
            "",
            List.of(Examples.point("2018", 2018, 4), Examples.point("2019", 2019, 5)),
            Optional.empty(),
            Optional.of(
                new Line.Comparator("Kent", List.of(OptionalDouble.of(6), OptionalDouble.of(5.5)))),
            1,
            "%");
    Document svg = svg(chart, 620, 360);
    assertThat(of(svg, "comparator").get(0).hasAttribute("stroke-dasharray")).isTrue();
    assertThat(texts(svg, "comparator-word")).containsExactly("Kent 5.5");
  }

  @Test
  void theSameChartHasTheSameBytes() {
    assertThat(new Renderer().png(Examples.neet(), 620, 360))
        .isEqualTo(renderer.png(Examples.neet(), 620, 360));
    assertThat(new Renderer().svg(Examples.neet(), 620, 360))
        .isEqualTo(renderer.svg(Examples.neet(), 620, 360));
  }

  @ParameterizedTest
  @CsvSource({
    "620, 360, 1",
    "620, 360, 2",
    "1240, 600, 1",
    "120, 120, 1",
    "300, 900, 1",
    "1, 1, 1"
  })
  void aPngHasTheSizeAskedFor(int width, int height, int scale) throws IOException {
    for (ChartSpec spec : List.of(Examples.casualties(), Examples.neet())) {
      BufferedImage picture = picture(renderer.png(spec, width, height, scale));
      assertThat(picture.getWidth()).isEqualTo(width * scale);
      assertThat(picture.getHeight()).isEqualTo(height * scale);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "100, -1", "10001, 100", "9000, 9000"})
  void anImpossibleSizeIsRefused(int width, int height) {
    assertThatThrownBy(() -> renderer.png(Examples.neet(), width, height))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void thePictureKeepsTheColoursOfThePalette() throws IOException {
    BufferedImage neet = picture(renderer.png(Examples.neet(), 620, 360));
    assertThat(colours(neet)).contains(Palette.ACCENT, Palette.OTHER, Palette.PAPER);
    BufferedImage casualties = picture(renderer.png(Examples.casualties(), 620, 360));
    assertThat(colours(casualties)).contains(Palette.HAIRLINE, BAND_ON_PAPER);
  }

  private static java.util.Set<Integer> colours(BufferedImage picture) {
    return java.util.Arrays.stream(
            picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
        .mapToObj(colour -> colour & 0xffffff)
        .collect(Collectors.toSet());
  }

  /** 96 dots an inch are 3,780 a metre; twice that at scale 2. */
  @ParameterizedTest
  @CsvSource({"1, 3780", "2, 7559"})
  void aPictureSaysItsSizeOnPaper(int scale, int dotsPerMetre) {
    byte[] png = renderer.png(Examples.neet(), 620, 360, scale);
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    assertThat(ByteBuffer.wrap(png).getInt(at + 4)).isCloseTo(dotsPerMetre, within(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"'&<>]]>",
        "\u0000\u0008\n\t\u001b[31m",
        "\ud800 half a pair \udc00",
        "\u202egnihtyna",
        "\ufffe\uffff",
        "   "
      })
  void hostileTextIsHarmless(String text) throws Exception {
    for (ChartSpec spec : of(text)) {
      Document svg = svg(spec, 620, 360);
      assertThat(svg.getElementsByTagName("script").getLength()).isZero();
      assertThat(renderer.svg(spec, 620, 360)).doesNotContain("\u202e", "\u001b", "\u0000");
      assertThat(picture(renderer.png(spec, 620, 360))).isNotNull();
    }
  }

  @Test
  void textOfTenThousandCharactersIsCutToItsRoom() throws Exception {
    for (ChartSpec spec : of("Sevenoaks ".repeat(1000))) {
      assertThat(renderer.svg(spec, 620, 360).length()).isLessThan(60_000);
    }
    for (ChartSpec spec : of("W".repeat(10_000))) {
      Document svg = svg(spec, 620, 360);
      NodeList words = svg.getElementsByTagName("text");
      for (int i = 0; i < words.getLength(); i++) {
        Element word = (Element) words.item(i);
        Type type =
            new Type(number(word, "font-size"), word.getAttribute("font-weight").equals("bold"));
        assertThat(Typeface.width(word.getTextContent(), type)).isLessThan(600);
      }
    }
  }

  private static List<ChartSpec> of(String text) {
    return List.of(
        new Line(
            text,
            text,
            text,
            List.of(Examples.point(text, 2018, 4), Examples.point(text, 2019, 5)),
            Optional.of(new Mark(text, 3)),
            Optional.of(
                new Line.Comparator(text, List.of(OptionalDouble.of(6), OptionalDouble.of(5)))),
            1,
            text,
            text),
        new Bars(
            text,
            text,
            text,
            List.of(
                new Bars.Bar(text, 3, OptionalDouble.empty(), OptionalDouble.empty(), true),
                new Bars.Bar(text, 4, OptionalDouble.empty(), OptionalDouble.empty(), false)),
            Optional.of(new Mark(text, 3)),
            1,
            text,
            text));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -5,
        1e-9,
        0.5,
        12_345_678.9,
        1e12,
        1e15,
        1e99,
        -1e99,
        1e308,
        Double.NaN,
        Double.POSITIVE_INFINITY
      })
  void anyNumberCanBeDrawn(double value) throws Exception {
    Line lines =
        line(
            List.of(Examples.point("a", 2018, value), Examples.point("b", 2019, 1)),
            Optional.of(new Mark("target", value)));
    Bars bars =
        new Bars(
            "",
            "",
            "",
            List.of(
                new Bars.Bar("a", value, OptionalDouble.of(value), OptionalDouble.of(value), true),
                new Bars.Bar("b", 1, OptionalDouble.empty(), OptionalDouble.empty(), false)),
            Optional.of(new Mark("Kent", value)),
            1,
            "");
    for (ChartSpec spec : List.of(lines, bars)) {
      svg(spec, 620, 360);
      assertThat(renderer.svg(spec, 620, 360)).doesNotContain("NaN", "Infinity");
      assertThat(picture(renderer.png(spec, 620, 360))).isNotNull();
    }
  }

  @Test
  void noPointsOnePointAndEqualPointsAreDrawn() throws Exception {
    assertThat(texts(svg(line(List.of(), Optional.empty()), 620, 360), "nothing")).hasSize(1);
    Line one = line(List.of(Examples.point(2019, 59, 44.9, 76.1)), Optional.empty());
    assertThat(of(svg(one, 620, 360), "point")).hasSize(1);
    assertThat(of(svg(one, 620, 360), "interval")).hasSize(1);
    Line equal =
        line(
            List.of(Examples.point("2018", 2018, 5), Examples.point("2019", 2019, 5)),
            Optional.empty());
    assertThat(texts(svg(equal, 620, 360), "value")).containsExactly("5", "5");
    Bars none = new Bars("", "", "", List.of(), Optional.empty(), 0, "");
    assertThat(texts(svg(none, 620, 360), "nothing")).hasSize(1);
  }

  @Test
  void labelsNeverLieOnEachOther() throws Exception {
    List<Line.Point> points = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      points.add(
          Examples.point((2010 + i / 12) + " M" + (i % 12 + 1), 2010 + i / 12.0, 100 + i % 7));
    }
    Document svg = svg(line(points, Optional.empty()), 400, 240);
    List<Element> periods = of(svg, "period");
    assertThat(periods.size()).isBetween(3, 12);
    for (int i = 1; i < periods.size(); i++) {
      assertThat(Math.abs(number(periods.get(i), "x") - number(periods.get(i - 1), "x")))
          .isGreaterThan(45);
    }
  }

  @Test
  void aPeriodIsWrittenInFullWhereThoseBesideItAreLeftOut() throws Exception {
    List<Line.Point> points = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      String month = i % 12 == 2 ? "March " : "Month " + i + " ";
      points.add(Examples.point(month + (2006 + i / 12), 2006 + i / 12.0, 100 + i % 7));
    }
    assertThat(of(svg(line(points, Optional.empty()), 480, 310), "period"))
        .extracting(Element::getTextContent)
        .containsExactlyInAnyOrder("March 2007", "March 2006");
  }

  @Test
  void moreAreasThanFitAreCountedAndTheOwnIsStillThere() throws Exception {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      bars.add(
          new Bars.Bar("Area " + i, i, OptionalDouble.empty(), OptionalDouble.empty(), i == 250));
    }
    Document svg = svg(new Bars("", "", "", bars, Optional.empty(), 0, ""), 620, 360);
    assertThat(texts(svg, "area own")).containsExactly("Area 250");
    int drawn = of(svg, "area").size() + 1;
    assertThat(texts(svg, "left-out"))
        .containsExactly("and " + (300 - drawn) + " more in the table");
  }
}
