package org.weald.monitor.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.weald.assess.Findings;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.show.TableSpec;
import org.weald.spi.Calculation;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Described;
import org.weald.spi.Exit;
import org.weald.spi.LocalCalculations;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.PluginProblems;
import org.weald.spi.RefusedPlugin;
import org.weald.spi.TableOutput;

/** {@code weald problems}: what is printed and does not follow from the figures. */
@Component(
    service = Command.class,
    property = {"weald.command=problems", "weald.menu=Analyse/130/Data queries as a list…"})
public final class ProblemsCommand implements Command {
  private static final CommandDescription.Option PLAN =
      new CommandDescription.Option(
          "--plan", "ID", "Only what is about this plan; all plans where it is left out.");

  private static final CommandDescription.Option NEW =
      new CommandDescription.Option(
          "--new", "", "Leave out what the content names as known already (data/known.csv).");

  private final Monitor monitor;

  /** Those that may decide a status; they come and go with their plug-ins. */
  @Reference(policy = ReferencePolicy.DYNAMIC)
  private volatile List<Calculation> calculations = List.of();

  /** A workspace's own. */
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable LocalCalculations local;

  /** What is wrong with parts of plug-ins whose rest is there. */
  @Reference(policy = ReferencePolicy.DYNAMIC)
  private volatile List<PluginProblems> parts = List.of();

  /** Needs the monitor. */
  @Activate
  public ProblemsCommand(@Reference Monitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "problems",
        "List data queries: what is printed and does not follow from the figures",
        "Computes again what the reports print - rates from counts, differences, sums, ranks,"
            + " changes, headlines - holds tables against narratives and edition against edition,"
            + " looks for what cannot be, and lists what does not agree, by kind of check, with"
            + " both numbers and the sum. Plug-ins that could not be read, and what content speaks"
            + " of that no plug-in brings, are told as well. Ends with 0, or with --strict with 1"
            + " where there is a query.",
        List.of(),
        List.of(
            new CommandDescription.Option(
                "--strict", "", "End with 1 where there is a data query."),
            new CommandDescription.Option(
                "--all", "", "List remarks as well, such as refs that changed."),
            NEW,
            PLAN,
            PlanChoice.OFFICERS),
        List.of(
            new CommandDescription.Example("weald problems", "all data queries, with both numbers"),
            new CommandDescription.Example(
                "weald problems --strict --format csv", "for a nightly check"),
            new CommandDescription.Example(
                "weald problems --new", "what is found beyond what is known already")),
        TableOutput.FORMATS,
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Printing printing =
        monitor
            .catalogue(call)
            .then(catalogue -> asked(catalogue, call))
            .fold(asked -> () -> list(asked, call), problems -> () -> call.refuse(problems));
    return printing.print();
  }

  /** Output that may fail. */
  private interface Printing {
    Exit print() throws IOException;
  }

  /** What is looked at, and the one plan whose queries are wanted. */
  private record AskedFor(Catalogue catalogue, Optional<Plan> plan, boolean onlyNew) {
    Findings findings() {
      Findings found = Findings.in(catalogue);
      Findings all = onlyNew ? NewFindings.of(found, catalogue.knownSlips()) : found;
      return plan.map(one -> QueriesOfPlan.of(catalogue, one, all)).orElse(all);
    }
  }

  private static Checked<AskedFor> asked(Catalogue catalogue, CommandCall call) {
    return call.has(PLAN.name())
        ? PlanChoice.of(catalogue, call)
            .then(
                choice ->
                    Checked.good(
                        new AskedFor(catalogue, Optional.of(choice.plan()), call.has(NEW.name()))))
        : Checked.good(new AskedFor(catalogue, Optional.empty(), call.has(NEW.name())));
  }

  private Exit list(AskedFor asked, CommandCall call) throws IOException {
    boolean broken = brokenContent(asked.catalogue(), call);
    Findings findings = asked.findings();
    boolean text = call.format().isEmpty() || call.format().equals("text");
    if (text) {
      QueryList.print(findings, call.has("--all"), call.out());
    } else {
      UnaryOperator<String> number =
          call.format().equals("csv") ? ProblemsCommand::plain : UnaryOperator.identity();
      TableOutput.print(data(findings, call.has("--all"), number), call.format(), call.out());
    }
    call.err().println(summary(findings, asked.plan()));
    call.err().flush();
    boolean found = broken || !findings.findings().isEmpty();
    return found && call.has("--strict") ? Exit.INPUT_HAS_PROBLEMS : Exit.DONE;
  }

  /** The checks are counted over all plans, so of one plan only its queries are. */
  private static String summary(Findings findings, Optional<Plan> plan) {
    int queries = findings.findings().size();
    String words = queries + (queries == 1 ? " data query" : " data queries");
    return plan.map(one -> words + " of " + one.title() + ".")
        .orElseGet(
            () ->
                findings.made()
                    + " checks made, "
                    + findings.passed()
                    + " agree with what is printed, "
                    + words
                    + ".");
  }

  /** Says which plug-ins were not taken, and what the others speak of that is not there. */
  private boolean brokenContent(Catalogue catalogue, CommandCall call) {
    PrintWriter err = call.err();
    List<RefusedPlugin> refused = monitor.refused();
    for (RefusedPlugin plugin : refused) {
      err.println("Plug-in " + plugin.id() + " was not taken:");
      plugin.problems().forEach(problem -> err.println("  " + problem.sentence()));
    }
    List<PluginProblems> left = List.copyOf(parts);
    left.forEach(part -> part.problems().forEach(problem -> err.println(problem.sentence())));
    List<Problem> looseEnds = LooseEnds.in(catalogue, calculations(call));
    looseEnds.forEach(problem -> err.println(problem.sentence()));
    return !refused.isEmpty() || !left.isEmpty() || !looseEnds.isEmpty();
  }

  private List<Described> calculations(CommandCall call) {
    LocalCalculations own = local;
    Stream<Calculation> ofWorkspace =
        own == null ? Stream.of() : call.workspace().stream().map(own::of).flatMap(List::stream);
    return Stream.concat(ofWorkspace, calculations.stream()).map(Calculation::described).toList();
  }

  /** As spreadsheets read numbers: with a hyphen for minus, and no space before the per cent. */
  private static String plain(String number) {
    return number.replace('\u2212', '-').replaceAll("(?<=\\d)[\\s\u00a0\u202f]+%", "%");
  }

  private static TableSpec data(Findings findings, boolean remarks, UnaryOperator<String> number) {
    List<TableSpec.Column> columns = new ArrayList<>();
    for (String name :
        List.of(
            "kind",
            "subject",
            "measure",
            "area",
            "edition",
            "printed",
            "computed",
            "sentence",
            "place",
            "source",
            "sort")) {
      columns.add(TableSpec.Column.text(name));
    }
    List<List<String>> rows = new ArrayList<>();
    QueryList.inOrder(findings.findings()).forEach(query -> rows.add(row(query, "query", number)));
    if (remarks) {
      QueryList.inOrder(findings.notes()).forEach(note -> rows.add(row(note, "remark", number)));
    }
    return new TableSpec("", columns, rows);
  }

  private static List<String> row(
      Findings.Finding finding, String sort, UnaryOperator<String> number) {
    return List.of(
        finding.kind().words(),
        finding.subject(),
        finding.measure(),
        finding.area(),
        finding.edition(),
        number.apply(finding.printed()),
        number.apply(finding.computed()),
        finding.sentence(),
        finding.place().toString(),
        finding.source(),
        sort);
  }
}
