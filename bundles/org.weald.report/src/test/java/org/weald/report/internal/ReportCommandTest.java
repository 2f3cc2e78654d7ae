package org.weald.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.spi.RefusedPlugin;
import org.weald.themes.internal.TemplatesOnly;
import org.weald.workspace.Workspace;

class ReportCommandTest {
  private static final String NAME = "community-plan-2019-20.html";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private record Given(Catalogue catalogue) implements Monitor {
    @Override
    public Checked<Catalogue> catalogue(Workspace workspace) {
      return Checked.good(catalogue);
    }

    @Override
    public Checked<Catalogue> catalogue(CommandCall call) {
      return Checked.good(catalogue);
    }

    @Override
    public List<RefusedPlugin> refused() {
      return List.of();
    }

    @Override
    public Scorecard judge(Catalogue known, Plan plan, Edition edition) {
      return Judge.judge(known, plan, edition);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
      return () -> {};
    }
  }

  private Exit run(Map<String, String> options, String... arguments) throws IOException {
    return run(options, Optional.empty(), arguments);
  }

  private Exit run(Map<String, String> options, Optional<Path> workspace, String... arguments)
      throws IOException {
    return new ReportCommand(new Given(Sample.catalogue()), new TemplatesOnly(), null, clock)
        .run(
            new CommandCall(
                List.of(arguments),
                options,
                "",
                workspace,
                folder,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Progress.silent()));
  }

  private List<String> files(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theReportGoesToTheFolderReportsAndItsPathIsPrinted() throws IOException {
    assertThat(run(Map.of())).isEqualTo(Exit.DONE);

    Path report = folder.resolve("reports").resolve(NAME);
    assertThat(out.toString().strip()).isEqualTo(report.toString());
    assertThat(report).content().startsWith("<!doctype html>").contains("Title of casualties");
    assertThat(files(folder.resolve("reports"))).containsExactly(NAME);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void untilAnEmbargoIsOverOnlyTheOfficersCopyIsWritten() throws IOException {
    clock = Clock.fixed(Instant.parse("2020-09-30T12:00:00Z"), ZoneOffset.UTC);

    assertThat(run(Map.of())).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("Annual Monitoring Report 2019/20 must not be published before 1 October 2020")
        .contains("--officers");
    assertThat(folder.resolve("reports")).doesNotExist();

    assertThat(run(Map.of("--officers", ""))).isEqualTo(Exit.DONE);
  }

  @Test
  void aWorkspaceKeepsItsReports() throws IOException {
    Path workspace = Files.createDirectory(folder.resolve("ours"));

    assertThat(run(Map.of(), Optional.of(workspace))).isEqualTo(Exit.DONE);

    assertThat(workspace.resolve("reports").resolve(NAME)).exists();
  }

  @Test
  void theFileCanBeNamedAndIsReplaced() throws IOException {
    Path report = Files.writeString(folder.resolve("mine.html"), "older");

    assertThat(run(Map.of("--out", "mine.html", "--edition", "2019/20"))).isEqualTo(Exit.DONE);

    assertThat(report).content().startsWith("<!doctype html>");
    assertThat(files(folder)).containsExactly("mine.html");
  }

  @Test
  void theOfficersCopyHasANameOfItsOwnAndSaysThatItIsNotForPublication() throws IOException {
    assertThat(run(Map.of("--officers", ""))).isEqualTo(Exit.DONE);

    assertThat(files(folder.resolve("reports")))
        .containsExactly("community-plan-2019-20-officers.html");
    assertThat(err.toString()).contains("not for publication");
  }

  @Test
  void anUnknownEditionIsTheUsersAndNothingIsWritten() throws IOException {
    assertThat(run(Map.of("--edition", "1999/00"))).isEqualTo(Exit.INPUT_HAS_PROBLEMS);

    assertThat(err.toString()).contains("unknown edition \"1999/00\"", "Known: 2019/20");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void aTemplateIsNamedAndItsReportHasANameOfItsOwn() throws IOException {
    assertThat(run(Map.of("--template", "annual-report"))).isEqualTo(Exit.DONE);
    assertThat(files(folder.resolve("reports"))).containsExactly(NAME);

    assertThat(run(Map.of("--template", "anual-report"))).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("unknown template \"anual-report\"", "Did you mean \"annual-report\"?");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    assertThat(run(Map.of("--out", "."))).isEqualTo(Exit.INPUT_HAS_PROBLEMS);

    assertThat(err.toString()).contains("it is a folder", "Give the name of a file");
  }

  @Test
  void anEmptyNameIsNoFile() throws IOException {
    assertThat(run(Map.of("--out", ""))).isEqualTo(Exit.INPUT_HAS_PROBLEMS);

    assertThat(err.toString()).contains("the file to write has no name");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void aFileThatStandsWhereAFolderIsNeededIsSaidAndLeftAlone() throws IOException {
    Files.writeString(folder.resolve("reports"), "notes");

    assertThat(run(Map.of())).isEqualTo(Exit.INPUT_HAS_PROBLEMS);

    assertThat(err.toString())
        .contains("cannot be written", "a file stands where a folder is needed");
    assertThat(folder.resolve("reports")).hasContent("notes");
  }

  @Test
  void anArgumentIsWrongUsage() throws IOException {
    assertThat(run(Map.of(), "2019/20")).isEqualTo(Exit.WRONG_USAGE);

    assertThat(err.toString()).contains("report takes no \"2019/20\"", "--out FILE");
  }

  private Path template(String name, String text) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("ours/reports"));
    Files.writeString(reports.resolve(name), text);
    return folder.resolve("ours");
  }

  private static final String SHORT =
      """
      {
        "id": "%s",
        "title": "Summary for members",
        "sections": [
          { "is": "text", "title": "Note", "words": ["Written by our own template."] },
          { "is": "%s" }
        ]
      }
      """;

  @Test
  void aTemplateInTheWorkspacesReportsIsUsedByItsId() throws IOException {
    Path ours = template("members.json", SHORT.formatted("members", "overview"));

    assertThat(run(Map.of("--template", "members", "--out", "m.html"), Optional.of(ours)))
        .as("%s", err)
        .isEqualTo(Exit.DONE);
    assertThat(folder.resolve("m.html"))
        .content()
        .contains("Summary for members", "Written by our own template.");
  }

  @Test
  void aTemplateOfTheSameIdStandsForTheOneThatShips() throws IOException {
    Path ours = template("any-name.json", SHORT.formatted("annual-report", "overview"));

    assertThat(run(Map.of("--out", "m.html"), Optional.of(ours))).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("m.html")).content().contains("Written by our own template.");
    assertThat(run(Map.of("--list", ""), Optional.of(ours))).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("annual-report", "reports/any-name.json, in place of that of Weald");
  }

  @Test
  void whatIsWrongWithATemplateIsToldWithItsPlaceAndWhatIsMeant() throws IOException {
    Path ours = template("members.json", SHORT.formatted("members", "overvew"));

    assertThat(run(Map.of("--template", "members"), Optional.of(ours)))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("reports/members.json, line 6, column", "\"overvew\"", "overview");
  }

  @Test
  void aTemplateOfSectionsWithoutEndIsRefused() throws IOException {
    String sections = "{ \"is\": \"headline\" },".repeat(201);
    Path ours =
        template(
            "members.json", SHORT.formatted("members", "overview").replace("[\n", "[" + sections));

    assertThat(run(Map.of("--template", "members"), Optional.of(ours)))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("there are 203 sections", "200 are the most");
  }

  @Test
  void aBrokenTemplateStopsOnlyTheReportThatNeedsIt() throws IOException {
    Path ours = template("members.json", "{ \"id\": \"members\", \"sections\": [ }");

    assertThat(run(Map.of("--template", "members"), Optional.of(ours)))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("reports/members.json, line 1, column");
    assertThat(run(Map.of("--out", "m.html"), Optional.of(ours))).isEqualTo(Exit.DONE);
    assertThat(err.toString()).contains("It is left out.");
  }

  @Test
  void theHelpSaysWhereATemplateOfOnesOwnLies() {
    CommandDescription help =
        new ReportCommand(new Given(Sample.catalogue()), new TemplatesOnly(), null, clock)
            .description();
    assertThat(help.options())
        .anySatisfy(
            option -> {
              assertThat(option.name()).isEqualTo("--template");
              assertThat(option.help()).contains("ID.json in the folder reports of your workspace");
            });
  }
}
