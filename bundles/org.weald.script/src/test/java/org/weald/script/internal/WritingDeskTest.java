package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.show.ViewSpec;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.spi.ScriptDesk.Checkup;
import org.weald.spi.ScriptDesk.Draft;
import org.weald.spi.ScriptDesk.Ground;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Result;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.spi.ScriptDesk.Word;
import org.weald.spi.ScriptDesk.WordSort;
import org.weald.themes.internal.ShippedMonitor;

class WritingDeskTest {
  private static final String KEY = "workspace/calculations/mine";

  @TempDir Path folder;
  private RunningWeald weald;
  private Runners runners;
  private ScriptLibrary library;
  private WritingDesk desk;
  private Ground ground;

  @BeforeEach
  void open() throws Exception {
    Path workspace = Files.createDirectories(folder.resolve("workspace"));
    weald = RunningWeald.start(folder.resolve("cache"), workspace);
    runners = new Runners();
    library = new ScriptLibrary(weald.context(), runners);
    desk = new WritingDesk(weald.context(), library, runners);
    ShippedMonitor monitor = new ShippedMonitor();
    Catalogue catalogue = monitor.catalogue();
    Plan plan = catalogue.plans().get(0);
    Edition latest = plan.editions().get(plan.editions().size() - 1);
    Scorecard judged = monitor.judge(catalogue, plan, latest);
    ground =
        new Ground(new Given(catalogue, Optional.of(judged)), Optional.of(workspace), List.of());
  }

  @AfterEach
  void close() throws Exception {
    library.close();
    runners.close();
    weald.stop();
  }

  @ParameterizedTest
  @EnumSource
  void what_a_script_begins_with_is_right_and_runs(Sort sort) {
    Draft draft =
        new Draft("workspace/" + sort.folder() + "/mine", desk.template(sort, "A first one"));

    assertThat(desk.check(draft, ground).problems()).isEmpty();
    assertThat(run(draft, answers(sort)).shown().title()).isEqualTo(title(sort));
  }

  private static Map<String, String> answers(Sort sort) {
    return sort == Sort.EXPORT ? Map.of() : Map.of("which", "ksi-local-roads");
  }

  private static String title(Sort sort) {
    return sort == Sort.VIEW ? "Figures of sevenoaks" : "A first one";
  }

  private Result run(Draft draft, Map<String, String> answers) {
    return desk.run(draft, answers, ground, Progress.silent())
        .fold(
            result -> result,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  @Test
  void an_export_is_given_as_files_and_nothing_is_written() throws Exception {
    String text = desk.template(Sort.EXPORT, "Status");

    Result result = run(new Draft("workspace/exports/status", text), Map.of());

    assertThat(result.files()).singleElement().extracting("path").isEqualTo("status.csv");
    assertThat(result.files().get(0).text()).startsWith("Ref,Measure,Status");
    assertThat(ground.workspace().orElseThrow()).isEmptyDirectory();
  }

  @Test
  void a_mistake_is_told_with_its_line_and_column() {
    String text = desk.template(Sort.CALCULATION, "Mine").replace("series(which", "serie(which");

    List<Problem> problems = desk.check(new Draft(KEY, text), ground).problems();

    assertThat(problems).isNotEmpty();
    int line = text.substring(0, text.indexOf("serie(which")).split("\n", -1).length;
    assertThat(problems.get(0).where().line()).isEqualTo(line);
    assertThat(problems.get(0).where().column()).isPositive();
    assertThat(problems.get(0).sentence()).contains("series");
  }

  @Test
  void what_the_box_refuses_is_told_before_it_runs() {
    String text = "//@ name Mine\n//@ kind calculation\nnew File('/etc/passwd').text\n";

    Checkup checkup = desk.check(new Draft(KEY, text), ground);

    assertThat(checkup.problems()).isNotEmpty();
    assertThat(checkup.problems().get(0).where().line()).isEqualTo(3);
    assertThat(desk.run(new Draft(KEY, text), Map.of(), ground, Progress.silent()).problems())
        .isEqualTo(checkup.problems());
  }

  @Test
  void the_form_has_the_parameters_of_the_text_as_it_is_written_now() {
    String text =
        "//@ name Mine\n//@ kind calculation\n//@ param years: int = 5 \"How many years\"\nyears\n";

    Checkup checkup = desk.check(new Draft(KEY, text), ground);

    assertThat(checkup.form().fields()).extracting("name").containsExactly("years");
    assertThat(checkup.check().fault(checkup.form().fields().get(0), "many")).isPresent();
    assertThat(run(new Draft(KEY, text), Map.of("years", "7")).shown().panels())
        .containsExactly(new ViewSpec.Panel.Text("7"));
  }

  @Test
  void a_shipped_script_is_copied_changed_run_renamed_and_deleted() throws Exception {
    Path workspace = ground.workspace().orElseThrow();
    Listed shipped = listed("weald/calculations/gap-to-county");
    String text = desk.text(shipped.key(), ground.workspace()).fold(it -> it, it -> "");
    assertThat(text).contains("//@ name   Gap to the county");

    desk.save(workspace, shipped.id(), text.replace("Gap to the county", "My gap"));

    Listed own = listed("workspace/calculations/gap-to-county");
    assertThat(own.name()).isEqualTo("My gap");
    assertThat(own.own()).isTrue();
    assertThat(own.origin()).isEqualTo("yours; hides weald's");
    assertThat(listed(shipped.key()).hidden()).isTrue();
    desk.rename(workspace, own.id(), "calculations/roads/gap");
    assertThat(listed("workspace/calculations/roads/gap").name()).isEqualTo("My gap");
    assertThat(listed(shipped.key()).hidden()).isFalse();
    desk.delete(workspace, "calculations/roads/gap");
    assertThat(desk.list(ground.workspace())).noneMatch(Listed::own);
  }

  private Listed listed(String key) {
    return desk.list(ground.workspace()).stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void renaming_never_writes_over_another_script_and_no_name_leads_elsewhere() {
    Path workspace = ground.workspace().orElseThrow();
    String text = desk.template(Sort.CALCULATION, "Mine");
    desk.save(workspace, "calculations/one", text);
    desk.save(workspace, "calculations/two", text.replace("Mine", "Other"));

    assertThat(desk.rename(workspace, "calculations/one", "calculations/two").problems())
        .isNotEmpty();
    assertThat(listed("workspace/calculations/two").name()).isEqualTo("Other");
    for (String id : List.of("calculations/../../x", "x", "/etc/x", "elsewhere/x", "views/.x")) {
      assertThat(desk.save(workspace, id, text).problems()).as(id).isNotEmpty();
    }
  }

  @Test
  void a_script_that_is_not_ones_own_is_not_run_with_another_text() {
    Draft changed =
        new Draft("weald/calculations/gap-to-county", "//@ name x\n//@ kind calculation\n1\n");

    assertThat(desk.run(changed, Map.of(), ground, Progress.silent()).problems())
        .singleElement()
        .extracting(Problem::what)
        .isEqualTo("this script is not yours to change");
  }

  @Test
  void an_endless_script_stops_when_it_is_cancelled() {
    String text = "//@ name Mine\n//@ kind calculation\nint i = 0\nwhile (true) { i++ }\ni\n";
    List<Problem> problems =
        new ArrayList<>(desk.run(new Draft(KEY, text), Map.of(), ground, stopped()).problems());

    assertThat(problems).isNotEmpty();
  }

  private static Progress stopped() {
    return new Progress() {
      @Override
      public void at(String step, double done) {}

      @Override
      public boolean cancelled() {
        return true;
      }
    };
  }

  @Test
  void what_can_be_written_is_the_words_of_the_box_and_of_the_plan() {
    List<Word> words = desk.words(ground.given().catalogue());

    assertThat(words).anyMatch(it -> it.sort() == WordSort.API && it.text().equals("series"));
    assertThat(words).anyMatch(it -> it.sort() == WordSort.API && it.text().equals("areas"));
    assertThat(words).anyMatch(it -> it.sort() == WordSort.METHOD && it.text().equals("column"));
    assertThat(words).anyMatch(it -> it.sort() == WordSort.MEASURE && it.text().contains("ksi"));
    assertThat(words).anyMatch(it -> it.text().equals("sevenoaks"));
    assertThat(words).noneMatch(it -> it.text().equals("prepare") || it.text().equals("File"));
  }
}
