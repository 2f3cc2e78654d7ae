package org.weald.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Polarity;
import org.weald.model.PrintedMeasure;
import org.weald.model.Provenance;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.model.Theme;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.spi.RefusedPlugin;
import org.weald.workspace.Workspace;

class ChartCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** The road casualties of Sevenoaks and three districts of Kent, judged by the real judge. */
  private static final class Casualties implements Monitor {
    @Override
    public Catalogue catalogue() {
      List<Area> areas =
          List.of(
              new Area("kent", "Kent", "county", "", Set.of()),
              district("sevenoaks", "Sevenoaks"),
              district("maidstone", "Maidstone"),
              district("tunbridge-wells", "Tunbridge Wells"));
      List<Observation> figures = new ArrayList<>();
      figures.add(figure("ksi-local-roads", "sevenoaks", 2017, "49"));
      figures.add(figure("ksi-local-roads", "sevenoaks", 2018, "47"));
      figures.add(figure("ksi-local-roads", "sevenoaks", 2019, "59"));
      figures.add(figure("ksi-roads", "sevenoaks", 2019, "78"));
      figures.add(figure("ksi-roads", "maidstone", 2019, "79"));
      figures.add(figure("ksi-roads", "tunbridge-wells", 2019, "83"));
      Theme safe =
          new Theme(
              "test/safe",
              "test/plan",
              1,
              "Safe Communities",
              Map.of(),
              List.of(),
              List.of(
                  measure(
                      "ksi-local-roads", "People killed or seriously injured on local roads", "S4"),
                  measure("ksi-roads", "People killed or seriously injured on all roads", "S5"),
                  measure("penalty-charge-notices", "Penalty charge notices issued", "S6")),
              List.of());
      Period year =
          Periods.of(
              PeriodKind.FINANCIAL_YEAR, LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31));
      Edition edition =
          new Edition(
              "2019/20",
              "Annual Monitoring Report 2019/20",
              year,
              LocalDate.of(2020, 3, 31),
              "",
              Level.MEASURE,
              "",
              List.of());
      Plan plan =
          new Plan(
              "test/plan",
              "Sevenoaks District Community Plan",
              "sevenoaks",
              "",
              year,
              Map.of(),
              new StatusScheme(Map.of()),
              new HeadlineRule(Level.MEASURE, Set.of(Status.GREEN), true, 0),
              List.of(edition),
              List.of());
      return Catalogue.of(
          List.of(
              new Contribution(
                  "test",
                  "1",
                  "Test",
                  List.of(plan),
                  areas,
                  List.of(safe),
                  figures,
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of())));
    }

    private static Area district(String id, String name) {
      return new Area(id, name, "district", "kent", Set.of("kent-districts"));
    }

    private static Measure measure(String id, String title, String ref) {
      return new Measure(
          "test/" + id,
          title,
          Map.of("2019/20", new PrintedMeasure(ref, title)),
          "",
          Map.of(),
          "people",
          Polarity.LOWER,
          Optional.of(PeriodKind.CALENDAR_YEAR),
          MeasureKind.COUNT,
          Optional.empty(),
          "Kent County Council",
          List.of(),
          List.of(),
          "",
          "",
          Optional.empty(),
          Optional.empty(),
          Place.of("safe.json"));
    }

    private static Observation figure(String measure, String area, int year, String value) {
      Period period =
          Periods.of(
              PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      return new Observation(
          "test/" + measure,
          area,
          period,
          ObservationKind.ACTUAL,
          Figure.of(new BigDecimal(value), ""),
          Optional.empty(),
          Optional.empty(),
          "2019/20",
          new Provenance("Kent County Council", "", "", "test", Place.of("observations.csv"), 0));
    }

    @Override
    public Checked<Catalogue> catalogue(Workspace workspace) {
      return Checked.good(catalogue());
    }

    @Override
    public Checked<Catalogue> catalogue(CommandCall call) {
      return Checked.good(catalogue());
    }

    @Override
    public List<RefusedPlugin> refused() {
      return List.of();
    }

    @Override
    public Scorecard judge(Catalogue catalogue, Plan plan, Edition edition) {
      return Judge.judge(catalogue, plan, edition);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
      return () -> {};
    }
  }

  private Exit run(String format, Optional<Path> workspace, String... words) throws IOException {
    List<String> arguments = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("--table")) {
        options.put(words[i], "");
      } else if (words[i].startsWith("--")) {
        options.put(words[i], words[++i]);
      } else {
        arguments.add(words[i]);
      }
    }
    CommandCall call =
        new CommandCall(
            arguments,
            options,
            format,
            workspace,
            folder,
            new PrintWriter(out),
            new PrintWriter(err),
            Progress.silent());
    return new ChartCommand(new Casualties()).run(call);
  }

  private Exit run(String... words) throws IOException {
    return run("", Optional.empty(), words);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aMeasureIsDrawnAndItsPathPrinted() throws IOException {
    assertThat(run("ksi-local-roads")).isEqualTo(Exit.DONE);
    Path picture = folder.resolve("ksi-local-roads.png");
    assertThat(out.toString().strip()).isEqualTo(picture.toString());
    assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(picture))).getWidth())
        .isEqualTo(620);
    assertThat(files()).containsExactly("ksi-local-roads.png");
  }

  @Test
  void theTitleSaysWhatTheJudgementFound() throws IOException {
    assertThat(run("S4", "--out", "a.svg")).isEqualTo(Exit.DONE);
    assertThat(Files.readString(folder.resolve("a.svg")))
        .contains("local roads: a rise no bigger than usual variation");
  }

  @Test
  void inAWorkspaceItIsWrittenToItsReports() throws IOException {
    assertThat(run("", Optional.of(folder.resolve("w")), "s4", "--size", "300x200", "--scale", "2"))
        .isEqualTo(Exit.DONE);
    Path picture = folder.resolve("w/reports/ksi-local-roads.png");
    assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(600);
  }

  @Test
  void anOlderPictureIsReplaced() throws IOException {
    Files.writeString(folder.resolve("a.svg"), "old");
    assertThat(run("S4", "--out", "a.svg")).isEqualTo(Exit.DONE);
    assertThat(Files.readString(folder.resolve("a.svg"))).startsWith("<svg");
    assertThat(files()).containsExactly("a.svg");
  }

  @Test
  void areasAreComparedWhereThereIsNoSeries() throws IOException {
    assertThat(run("ksi-roads", "--out", "a.svg")).isEqualTo(Exit.DONE);
    assertThat(Files.readString(folder.resolve("a.svg")))
        .contains("Sevenoaks has the lowest number of people killed");
    assertThat(run("ksi-roads", "--among", "kent-districts")).isEqualTo(Exit.DONE);
    assertThat(files()).contains("ksi-roads-kent-districts.png");
  }

  @Test
  void theFiguresBehindItArePrintedAsDataAndNothingIsDrawn() throws IOException {
    assertThat(run("csv", Optional.empty(), "S4")).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .isEqualTo("Period,Figure,95 % from,to\n2017,49,36,65\n2018,47,35,63\n2019,59,45,76\n");
    assertThat(files()).isEmpty();
  }

  @Test
  void withTableAndOutThereIsBoth() throws IOException {
    assertThat(run("text", Optional.empty(), "S4", "--table", "--out", "a.png"))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("2019").doesNotContain("a.png");
    assertThat(err.toString()).contains("a.png");
    assertThat(files()).containsExactly("a.png");
  }

  @Test
  void anUnknownMeasureHasASuggestion() throws IOException {
    assertThat(run("ksi-local-road")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("unknown measure \"ksi-local-road\"")
        .contains("Did you mean \"ksi-local-roads\"?");
    assertThat(out.toString()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void everyUnknownWordIsNamedAtOnce() throws IOException {
    assertThat(run("nothing", "--area", "Sevenoak", "--among", "kent-district"))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("unknown measure", "unknown area \"Sevenoak\"", "unknown group of areas")
        .contains("Did you mean \"sevenoaks\"?", "Did you mean \"kent-districts\"?");
  }

  @Test
  void aMeasureWithoutFiguresSaysSo() throws IOException {
    assertThat(run("S6")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("nothing to draw of \"Penalty charge notices issued\"", "weald explain");
  }

  @Test
  void wrongUseIsToldBeforeAnythingIsRead() throws IOException {
    for (String[] words :
        List.of(
            new String[] {},
            new String[] {"a", "b"},
            new String[] {"S4", "--type", "pie"},
            new String[] {"S4", "--size", "big"},
            new String[] {"S4", "--size", "10x10"},
            new String[] {"S4", "--size", "10000x10000"},
            new String[] {"S4", "--scale", "9"},
            new String[] {"S4", "--out", "chart.pdf"})) {
      assertThat(run(words)).isEqualTo(Exit.WRONG_USAGE);
    }
    assertThat(err.toString().lines()).hasSize(8);
    assertThat(files()).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndNothingIsLeft() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    Files.createDirectory(folder.resolve("folder.png"));
    assertThat(run("S4", "--out", "file/a.png")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(run("S4", "--out", "folder.png")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains(
            "the file cannot be written",
            "a file stands where a folder is needed",
            "it is a folder",
            "Give the name of a file");
    assertThat(files()).containsExactly("file", "folder.png");
  }
}
