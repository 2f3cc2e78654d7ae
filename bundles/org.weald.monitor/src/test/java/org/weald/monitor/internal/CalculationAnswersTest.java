package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.assess.Judge;
import org.weald.assess.StatusJudgement;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Polarity;
import org.weald.model.PrintedMeasure;
import org.weald.model.Status;
import org.weald.model.TargetRule;
import org.weald.model.Theme;
import org.weald.script.internal.ScriptLibrary;
import org.weald.script.internal.ShippedScripts;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;

/** Groovy scripts decide the status of a measure of the Sevenoaks plan. */
@Timeout(120)
final class CalculationAnswersTest {
  private static final String MEASURE = "try/calm-roads";
  private static final String HEADER = "//@ name Calm roads\n//@ kind calculation\n";

  @TempDir private Path home;
  private Framework framework;

  private final List<ScriptLibrary> libraries = new ArrayList<>();

  @BeforeEach
  void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    home.resolve("cache").toString(),
                    "weald.home",
                    home.toString()));
    framework.start();
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    libraries.forEach(ScriptLibrary::close);
    framework.stop();
    framework.waitForStop(10_000);
  }

  /** The scripts of the folder, as the program would find them. */
  private List<Calculation> calculations(String source) throws IOException {
    Path folder = Files.createDirectories(home.resolve("scripts").resolve("calculations"));
    Files.writeString(folder.resolve("calm-roads.groovy"), HEADER + source);
    BundleContext context = framework.getBundleContext();
    ScriptLibrary library = new ScriptLibrary(context);
    libraries.add(library);
    assertThat(new ShippedScripts(context, library)).isNotNull();
    try {
      return context.getServiceReferences(Calculation.class, null).stream()
          .map(context::getService)
          .toList();
    } catch (InvalidSyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static StatusJudgement judged(List<Calculation> calculations) {
    Catalogue catalogue = catalogue();
    Plan plan = catalogue.plans().get(0);
    Edition edition = plan.edition("2019/20").orElseThrow();
    return Judge.judge(
            catalogue,
            plan,
            edition,
            new CalculationAnswers(catalogue, plan, edition, calculations))
        .row(MEASURE)
        .orElseThrow()
        .status();
  }

  /** The shipped plan with two measures more that a calculation decides. */
  private static Catalogue catalogue() {
    List<Contribution> all = new ArrayList<>(ShippedContent.contributions());
    String plan = ShippedContent.catalogue().plans().get(0).id();
    Theme theme =
        new Theme(
            "try/roads",
            plan,
            99,
            "Roads",
            Map.of(),
            List.of(),
            List.of(scripted(MEASURE), scripted("try/other-roads")),
            List.of());
    all.add(
        new Contribution(
            "try",
            "1.0.0",
            "Try",
            List.of(),
            List.of(),
            List.of(theme),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    return Catalogue.of(all);
  }

  private static Measure scripted(String id) {
    return new Measure(
        id,
        "Calm roads",
        Map.of("2019/20", new PrintedMeasure("R1", "Calm roads")),
        "",
        Map.of(),
        "",
        Polarity.NONE,
        Optional.of(PeriodKind.FINANCIAL_YEAR),
        MeasureKind.NONE,
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        "",
        "",
        Optional.of(new TargetRule.Script("calculations/calm-roads", "")),
        Optional.empty(),
        Place.of("test"));
  }

  @Test
  void aGroovyScriptThatReadsTheFiguresDecides() throws IOException {
    StatusJudgement judged =
        judged(
            calculations(
                """
                double[] hurt = series('ksi-local-roads', 'sevenoaks').values()
                int worse = 0
                for (int i = 1; i < hurt.length; i++) {
                  if (hurt[i] > hurt[i - 1]) { worse++ }
                }
                table('Calm roads') {
                  columns 'measure', 'area', 'period', 'status', 'reason'
                  row 'calm-roads', 'Sevenoaks', '2019/20', worse == 0 ? 'green' : 'amber',
                      "casualties rose in $worse of ${hurt.length - 1} years".toString()
                }
                """));
    assertThat(judged.status()).isEqualTo(Status.AMBER);
    assertThat(judged.sentence())
        .isEqualTo("Slightly below target: casualties rose in 1 of 2 years.");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "series('no-such', 'sevenoaks') | the script failed: unknown measure \"no-such\"",
        "table('T') { columns 'measure', 'status' } | gives no column area, period, reason",
        "table('T') { columns 'measure', 'area', 'period', 'status', 'reason' }"
            + " | says nothing of calm-roads, Sevenoaks, 2019/20",
        "table('T') { columns 'measure', 'area', 'period', 'status', 'reason'; row"
            + " 'calm-roads', 'sevenoaks', '2019/20', 'purple', '' } | gives “purple”",
        "table('T') { columns 'measure', 'area', 'period', 'status', 'reason'; row"
            + " 'calm-roads', 'sevenoaks', '2019/20', 'red', ''; row"
            + " 'calm-roads', 'sevenoaks', '2019/20', 'green', '' } | gives 2 different rows",
        "nonsense { | the script",
        "1 + 1 | gives no column measure, area, period, status, reason"
      })
  void whatIsWrongWithAScriptIsTheReason(String source, String reason) throws IOException {
    StatusJudgement judged = judged(calculations(source));
    assertThat(judged.status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(judged.sentence()).startsWith("Not testable: ").contains(reason);
  }

  @Test
  void aCalculationThatIsNotThereIsNotTestable() {
    StatusJudgement judged = judged(List.of());
    assertThat(judged.status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(judged.sentence())
        .isEqualTo("Not testable: there is no calculation “calculations/calm-roads”.");
  }

  @Test
  void aCalculationRunsOnceAJudging() {
    AtomicInteger runs = new AtomicInteger();
    Calculation counting =
        new Java(
            () -> {
              runs.incrementAndGet();
              return Checked.good(
                  answers("calm-roads", "sevenoaks", "2019-20", "Achieved", "All is well"));
            });
    assertThat(judged(List.of(counting)).sentence()).isEqualTo("On target: All is well.");
    assertThat(runs).hasValue(1);
  }

  @Test
  void oneThatAsksForItselfOrFailsSaysSo() {
    Java failing =
        new Java(
            () -> {
              throw new IllegalStateException("broken");
            });
    assertThat(judged(List.of(failing)).sentence())
        .isEqualTo("Not testable: the calculation “calculations/calm-roads” failed.");
    List<Calculation> itself = new ArrayList<>();
    itself.add(
        new Java(
            () ->
                Checked.good(
                    answers(
                        "calm-roads",
                        "sevenoaks",
                        "2019/20",
                        "green",
                        judged(itself).sentence()))));
    assertThat(judged(itself).sentence()).contains("asks for itself");
  }

  private static TableSpec answers(String... cells) {
    return new TableSpec(
        "Answers",
        List.of("Measure", "Area", "Period", "Status", "Reason").stream()
            .map(TableSpec.Column::text)
            .toList(),
        List.of(List.of(cells)));
  }

  /** A calculation a plug-in brings in Java. */
  private record Java(Supplier<Checked<TableSpec>> work) implements Calculation {
    @Override
    public Described described() {
      return new Described("calculations/calm-roads", "Calm roads", "", List.of(), "try");
    }

    @Override
    public Checked<TableSpec> calculate(Given given, Arguments arguments, Progress progress) {
      return work.get();
    }
  }
}
