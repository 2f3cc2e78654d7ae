package org.weald.script.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.script.internal.file.ScriptHeader.Kind;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.ScriptLog;
import org.weald.spi.Arguments;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.CommandDescription.Argument;
import org.weald.spi.CommandDescription.Example;
import org.weald.spi.CommandDescription.Option;
import org.weald.spi.Exit;
import org.weald.spi.Given;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** {@code weald run}: runs a calculation, a view or an export, whoever wrote it. */
@Component(
    service = Command.class,
    property = {"weald.command=run", "weald.menu=Scripts/100/Run a script…"})
public final class RunCommand implements Command {
  static final Option UNTRUSTED =
      new Option(
          "--untrusted",
          "",
          "Run it in a process of its own that can reach nothing, whatever it is.");

  private static final Option OUT =
      new Option(
          "--out",
          "FILE|FOLDER/",
          "Write to a file, or below a folder, instead of printing; - prints.");
  private static final Option TEST =
      new Option("--test", "", "Run the tests that stand beside the scripts, or beside this one.");
  private static final Option LOG =
      new Option("--log", "", "Print what it did last and what was wrong with it; it is not run.");
  private static final Option ALL =
      new Option("--all", "", "With --log: all its runs, the newest last.");
  private static final List<Option> USUAL =
      List.of(PlanChoice.PLAN, PlanChoice.EDITION, PlanChoice.OFFICERS, UNTRUSTED, OUT, LOG, ALL);

  private final BundleContext context;
  private final Monitor monitor;
  private final Offers offers;
  private final ScriptLibrary library;
  private final Runners runners;

  /** Needs the figures, the scripts, and the registry to find what is written in Java. */
  @Activate
  public RunCommand(
      BundleContext context,
      @Reference Monitor monitor,
      @Reference ScriptLibrary library,
      @Reference Runners runners) {
    this.context = context;
    this.monitor = monitor;
    this.library = library;
    this.runners = runners;
    this.offers = new Offers(context, library);
  }

  @Override
  public CommandDescription description() {
    List<Option> options = new ArrayList<>(USUAL);
    options.add(TEST);
    return new CommandDescription(
        "run",
        "Run a script: a calculation, a view or an export",
        "Without a name it lists the scripts there are; with --help behind a name it shows what that one"
            + " does and its own options, one for each of its parameters. A script is meant by its folder"
            + " and name, by its name, or by the path of a file that ends in .groovy. Scripts stand in the"
            + " folders calculations, views and exports of Weald, of plug-ins and of your workspace; the"
            + " nearer one wins where two have one name.\n\n"
            + "Scripts run in a box: they compute with the plan's figures and can reach neither files nor"
            + " the network.",
        List.of(new Argument("SCRIPT", "which one; with --test a folder as well", false)),
        options,
        List.of(
            new Example("weald run", "lists the scripts and their parameters"),
            new Example("weald run neet-rate --help", "what this one does, and its options"),
            new Example(
                "weald run neet-rate --period \"January 2020\"",
                "rate and gap to target by district"),
            new Example(
                "weald run exports/scorecard-csv --edition 2021/22 --out scorecard.csv",
                "writes a file"),
            new Example("weald run --test scripts/", "runs the tests beside the scripts there")),
        TableOutput.FORMATS,
        true);
  }

  @Override
  public Checked<CommandDescription> description(CommandCall begun) {
    if (begun.arguments().isEmpty() || begun.has(TEST.name())) {
      return Checked.good(description());
    }
    return asked(begun).then(offer -> ScriptHelp.of(offer, USUAL));
  }

  /** The first word that names a script: a word before it may be the value of an option of its. */
  private Checked<Offer> asked(CommandCall begun) {
    for (String word : begun.arguments()) {
      Checked<Offer> offer = offers.find(word, begun);
      if (offer.problems().isEmpty()) {
        return offer;
      }
    }
    return offers.find(begun.arguments().get(0), begun);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    if (call.has(TEST.name())) {
      return new ScriptTests(monitor, library, home(), call).run();
    }
    if (call.argument(0).isEmpty()) {
      return ScriptList.print(offers.all(call.workspace()), library, call);
    }
    Checked<Exit> done =
        offers
            .find(call.argument(0).get(), call)
            .then(offer -> call.has(LOG.name()) ? log(offer, call) : run(offer, call));
    return done.fold(exit -> exit, problems -> refuse(problems, call));
  }

  private Checked<Exit> log(Offer offer, CommandCall call) {
    List<String> lines =
        offer
            .entry()
            .map(entry -> library.log().printed(entry.script(), call.workspace()))
            .orElse(List.of());
    List<String> asked = call.has(ALL.name()) ? lines : ScriptLog.lastRun(lines);
    asked.forEach(call.out()::println);
    call.out().flush();
    if (lines.isEmpty()) {
      String why =
          call.workspace().isPresent()
              ? " has not been run in this workspace."
              : " has no log here: it is kept in a workspace, so add --workspace.";
      call.err().println(offer.id() + why);
      call.err().flush();
    }
    return Checked.good(Exit.DONE);
  }

  private Optional<Path> home() {
    return Optional.ofNullable(context.getProperty("weald.home")).map(Path::of);
  }

  private static Exit refuse(List<Problem> problems, CommandCall call) {
    Exit exit = call.refuse(problems);
    return call.progress().cancelled() ? Exit.CANCELLED : exit;
  }

  private Checked<Exit> run(Offer offer, CommandCall call) {
    Optional<Problem> itself = new OwnFile(home(), call).overwritten(offer);
    if (itself.isPresent()) {
      return Checked.bad(itself.get());
    }
    if (call.format().equals(ObservationRows.FORMAT) && offer.measure().isEmpty()) {
      return Checked.bad(ObservationRows.withoutMeasure(offer));
    }
    offer.entry().ifPresent(entry -> runners.ahead(entry.script(), entry.mode()));
    offer.entry().ifPresent(entry -> Remarks.say(entry, runners, library.trusted(), call));
    return new LeftOut(monitor, call).rest(offer).then(catalogue -> run(offer, catalogue, call));
  }

  private Checked<Exit> run(Offer offer, Catalogue catalogue, CommandCall call) {
    Checked<Optional<PlanChoice>> choice = choice(offer, catalogue, call);
    return choice.then(
        chosen -> {
          Optional<Plan> plan = chosen.map(PlanChoice::plan);
          ScriptForm form = new ScriptForm(offer.described(), catalogue, plan);
          return ScriptAnswers.of(offer.described(), form, call)
              .fold(
                  answers ->
                      answers.isEmpty()
                          ? Checked.good(Exit.CANCELLED)
                          : run(offer, answers.get(), catalogue, chosen, call),
                  problems -> Checked.good(wrongUsage(offer, problems, call)));
        });
  }

  /** What is not given, or given wrongly, is no fault of the script or the figures. */
  private static Exit wrongUsage(Offer offer, List<Problem> problems, CommandCall call) {
    call.refuse(problems);
    call.err().println("See weald run " + offer.typed() + " --help.");
    call.err().flush();
    return Exit.WRONG_USAGE;
  }

  /** Only where nothing was asked for may the plan be left open: a calculation may need none. */
  private static Checked<Optional<PlanChoice>> choice(
      Offer offer, Catalogue catalogue, CommandCall call) {
    Checked<PlanChoice> choice = PlanChoice.of(catalogue, call);
    boolean asked = call.has(PlanChoice.PLAN.name()) || call.has(PlanChoice.EDITION.name());
    boolean needed = asked || offer.kind() == Kind.EXPORT;
    return choice.fold(
        good -> Checked.good(Optional.of(good)),
        problems -> needed ? Checked.bad(problems) : Checked.good(Optional.empty()));
  }

  private Checked<Exit> run(
      Offer offer,
      Arguments arguments,
      Catalogue catalogue,
      Optional<PlanChoice> choice,
      CommandCall call) {
    // A script's result has no place for a mark that is sure not to spoil it, a picture has.
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    choice.ifPresent(chosen -> chosen.sayStanding(call, today));
    String mark = choice.map(one -> one.standing(one.latest(), call, today).mark()).orElse("");
    Optional<Scorecard> judged =
        choice.map(one -> monitor.judge(catalogue, one.plan(), one.latest()));
    Delivery delivery = new Delivery(offer, new Pictures(context, mark), call);
    try (EndOfProgram end = EndOfProgram.saidOn(call.progress())) {
      return end.unless(offer.work().run(new Given(catalogue, judged), arguments, call.progress()))
          .then(result -> inFormat(offer, result, catalogue, call))
          .then(delivery::deliver);
    }
  }

  private static Checked<ScriptResult> inFormat(
      Offer offer, ScriptResult result, Catalogue catalogue, CommandCall call) {
    return call.format().equals(ObservationRows.FORMAT)
        ? ObservationRows.of(offer, result, catalogue)
            .then(rows -> Checked.good(new ScriptResult.Table(rows)))
        : Checked.good(result);
  }
}
