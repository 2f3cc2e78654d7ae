package org.weald.report.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.weald.assess.Findings;
import org.weald.assess.Scorecard;
import org.weald.assess.publication.Standing;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Suggestion;
import org.weald.show.PaperRemarks;
import org.weald.show.ReportFit;
import org.weald.show.ReportMaker;
import org.weald.show.ReportSpec;
import org.weald.show.ReportTemplates;
import org.weald.show.TableSpec;
import org.weald.spi.ChartRenderer;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;
import org.weald.spi.OutputFile;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** Writes a report of an edition by a template. */
@Component(
    service = Command.class,
    property = {"weald.command=report", "weald.menu=Publish/110/Write a report…"})
public final class ReportCommand implements Command {
  private static final String OUT = "--out";
  private static final String TEMPLATE = "--template";
  private static final String LIST = "--list";
  private static final String OFFICERS = PlanChoice.OFFICERS.name();

  private final Monitor monitor;
  private final Extender extender;
  private final @Nullable ChartRenderer charts;
  private final Clock clock;

  /** Without charts a report shows the figures behind them. */
  @Activate
  public ReportCommand(
      @Reference Monitor monitor,
      @Reference Extender extender,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable ChartRenderer charts) {
    this(monitor, extender, charts, Clock.systemDefaultZone());
  }

  /** With the clock that says whether an embargo is over. */
  ReportCommand(Monitor monitor, Extender extender, @Nullable ChartRenderer charts, Clock clock) {
    this.monitor = monitor;
    this.extender = extender;
    this.charts = charts;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "report",
        "Write a report of an edition as one HTML file.",
        "The file needs nothing else: no script, no picture beside it, no network. It opens in any"
            + " browser and prints on A4. Without --out it is written to the folder reports of the"
            + " workspace, or of the current folder. Its path is printed. Without --template it is"
            + " the quarterly action plan report where the plan has actions, the outcome report"
            + " where the edition prints directions of travel, the agreement tables where it prints"
            + " most of its measures cell by cell, and else the annual report. Templates are files"
            + " of the folder reports of a plug-in or of the workspace; one with the same id stands"
            + " for the one that ships with Weald.",
        List.of(),
        List.of(
            PlanChoice.PLAN,
            new CommandDescription.Option(
                "--edition",
                "LABEL",
                "The edition, such as 2021/22; the latest where it is left out."),
            new CommandDescription.Option(
                TEMPLATE,
                "ID",
                "Which report: annual-report, quarterly-actions, agreement-tables, outcome-report,"
                    + " dashboard, committee-paper, editions, or one of your own: ID.json in the folder"
                    + " reports of your workspace."),
            new CommandDescription.Option(
                LIST, "", "List the templates there are, with the file or plug-in of each."),
            new CommandDescription.Option(
                OUT, "FILE", "Where to write it; folders that are missing are made."),
            new CommandDescription.Option(
                OFFICERS,
                "",
                "Add the data queries and the figures that are held back. Such a report is marked on every"
                    + " page as not for publication.")),
        List.of(
            new CommandDescription.Example(
                "weald report --edition 2021/22", "writes reports/<plan>-2021-22.html"),
            new CommandDescription.Example(
                "weald report --template dashboard", "the latest edition on one page"),
            new CommandDescription.Example(
                "weald report --list", "the templates, your own in reports/ among them"),
            new CommandDescription.Example(
                "weald report --edition 2019/20 --officers --out review.html",
                "writes the officers' copy with the data queries")),
        List.of(),
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    if (!call.arguments().isEmpty()) {
      call.err()
          .println(
              "report takes no \""
                  + call.arguments().get(0)
                  + "\". To name the file, write --out FILE; see weald help report.");
      return Exit.WRONG_USAGE;
    }
    call.progress().at("Reading the plan", Double.NaN);
    if (call.has(LIST)) {
      return list(call);
    }
    return monitor
        .catalogue(call)
        .then(catalogue -> PlanChoice.of(catalogue, call))
        .then(choice -> write(choice, call))
        .fold(
            exit -> exit,
            problems -> {
              problems.forEach(problem -> call.err().println(problem.sentence()));
              return Exit.INPUT_HAS_PROBLEMS;
            });
  }

  private Checked<Exit> write(PlanChoice choice, CommandCall call) {
    Edition edition = choice.latest();
    boolean officers = call.has(OFFICERS);
    Optional<String> blocked =
        Standing.of(choice.catalogue(), choice.plan(), edition, officers, LocalDate.now(clock))
            .blocked(edition);
    if (blocked.isPresent()) {
      return Checked.bad(
          new Problem(
              blocked.get(),
              Place.of("command line"),
              "until then an embargo or a pre-election period holds",
              "Write the officers' copy with " + OFFICERS + ", or wait until that day"));
    }
    return template(choice, edition, call)
        .then(
            template ->
                file(choice, edition, template, call)
                    .then(file -> write(choice, edition, template, file, call)));
  }

  private Checked<ReportTemplate> template(PlanChoice choice, Edition edition, CommandCall call) {
    KnownTemplates known = templates(choice.catalogue(), call);
    String id =
        call.option(TEMPLATE)
            .orElseGet(() -> ReportTemplates.usual(choice.catalogue(), choice.plan(), edition));
    return known
        .template(id)
        .then(
            template -> {
              known.remarks().forEach(call.err()::println);
              ReportFit.unfit(choice.catalogue(), choice.plan(), edition, template)
                  .ifPresent(call.err()::println);
              PaperRemarks.of(
                      choice.catalogue(),
                      choice.plan(),
                      edition,
                      template,
                      known.all(),
                      Suggestion::of)
                  .forEach(problem -> call.err().println(problem.sentence()));
              return Checked.good(template);
            });
  }

  private KnownTemplates templates(Catalogue catalogue, CommandCall call) {
    Path base = call.directory().toAbsolutePath();
    return KnownTemplates.of(catalogue, extender, call.workspace().map(base::resolve).orElse(base));
  }

  private Exit list(CommandCall call) throws IOException {
    Checked<KnownTemplates> read =
        monitor.catalogue(call).then(catalogue -> Checked.good(templates(catalogue, call)));
    Optional<KnownTemplates> known =
        read.fold(
            Optional::of,
            problems -> {
              call.refuse(problems);
              return Optional.empty();
            });
    if (known.isEmpty()) {
      return Exit.INPUT_HAS_PROBLEMS;
    }
    TableSpec table =
        new TableSpec(
            "",
            Stream.of("id", "title", "from").map(TableSpec.Column::text).toList(),
            known.get().rows());
    TableOutput.print(table, call.format(), call.out());
    known.get().remarks().forEach(call.err()::println);
    return Exit.DONE;
  }

  private Checked<Exit> write(
      PlanChoice choice, Edition edition, ReportTemplate template, Path file, CommandCall call) {
    call.progress().at("Judging " + edition.label(), 0.2);
    return report(choice, edition, template, call.has(OFFICERS))
        .then(spec -> write(spec.marked(inPlace(call)), choice.plan(), file, call));
  }

  private Set<String> inPlace(CommandCall call) {
    Path base = call.directory().toAbsolutePath();
    return call.workspace()
        .map(workspace -> InPlace.in(base.resolve(workspace), extender, monitor))
        .orElse(Set.of());
  }

  private Checked<Exit> write(ReportSpec spec, Plan plan, Path file, CommandCall call) {
    if (call.progress().cancelled()) {
      return Checked.good(Exit.CANCELLED);
    }
    call.progress().at("Writing the report", 0.6);
    byte[] html = HtmlReport.of(spec, charts).getBytes(StandardCharsets.UTF_8);
    return OutputFile.write(file, html).then(saved -> say(call, saved, spec, plan));
  }

  private Checked<ReportSpec> report(
      PlanChoice choice, Edition edition, ReportTemplate template, boolean officers) {
    Catalogue catalogue = choice.catalogue();
    Scorecard scorecard = monitor.judge(catalogue, choice.plan(), edition);
    Function<Edition, Scorecard> judge = other -> monitor.judge(catalogue, choice.plan(), other);
    return officers
        ? ReportMaker.forOfficers(catalogue, scorecard, Findings.in(catalogue), template, judge)
        : ReportMaker.of(catalogue, scorecard, template, judge);
  }

  private static Checked<Exit> say(CommandCall call, Path file, ReportSpec spec, Plan plan) {
    call.out().println(file);
    if (!spec.standing().mark().isEmpty()) {
      call.err().println(spec.standing().sentence());
    }
    WordsToWrite.lines(spec.wanted(), plan.id(), spec.edition()).forEach(call.err()::println);
    return Checked.good(Exit.DONE);
  }

  private static Checked<Path> file(
      PlanChoice choice, Edition edition, ReportTemplate template, CommandCall call) {
    Path base = call.directory().toAbsolutePath();
    return call.option(OUT)
        .map(name -> OutputFile.named(base, name))
        .orElseGet(
            () ->
                Checked.good(
                    call.workspace()
                        .map(base::resolve)
                        .orElse(base)
                        .resolve("reports")
                        .resolve(name(choice, edition, template, call.has(OFFICERS)))
                        .normalize()));
  }

  /** The usual report needs no name of its own. */
  private static String name(
      PlanChoice choice, Edition edition, ReportTemplate template, boolean officers) {
    String label = edition.label().replaceAll("[^A-Za-z0-9.]+", "-");
    boolean usual =
        template.id().equals(ReportTemplates.usual(choice.catalogue(), choice.plan(), edition));
    return Ids.local(choice.plan().id())
        + "-"
        + label
        + (usual ? "" : "-" + template.id())
        + (officers ? "-officers" : "")
        + ".html";
  }
}
