package org.weald.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.SourceText;
import org.weald.reading.sheet.Names;
import org.weald.reading.sheet.SheetOutcome;
import org.weald.reading.sheet.SheetReader;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;
import org.weald.workspace.Change;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/** {@code weald import}: figures from a CSV file into the workspace, all or nothing. */
@Component(
    service = Command.class,
    property = {"weald.command=import", "weald.menu=File/210/Import figures, with choices…"})
public final class ImportCommand implements Command {
  private final Monitor monitor;
  private final Workspaces workspaces;
  private final Extender extender;
  private final Clock clock;

  /** Needs the ids that are known, what reads plug-ins, and the workspace to write to. */
  @Activate
  public ImportCommand(
      @Reference Monitor monitor, @Reference Workspaces workspaces, @Reference Extender extender) {
    this(monitor, workspaces, extender, Clock.systemUTC());
  }

  ImportCommand(Monitor monitor, Workspaces workspaces, Extender extender, Clock clock) {
    this.monitor = monitor;
    this.workspaces = workspaces;
    this.extender = extender;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "import",
        "Take figures from a sheet, or plans from a folder, into the workspace",
        "Any sheet of figures will do, an Excel workbook (.xlsx) or CSV: separated by commas, semicolons or tabs, with"
            + " titles above its header, a row for each figure or a column for each period. Columns"
            + " are found by their usual names (measure, indicator, KPI, ref or title; area or"
            + " district; period, year or quarter; value, actual, outturn or target; or 2019/20, Q1"
            + " 2020/21, Mar 2021 as names of columns). Measures go by id, by the ref an edition"
            + " prints, or by title; where no column says the area, it is the plan's own. For"
            + " example:\n\n"
            + "  Indicator;2022/23;2023/24\n"
            + "  Missed collections per 100,000;6.1;5.9\n\n"
            + "Weald's own columns are measure, area, period and value; kind, unit, edition,"
            + " source, printed, note, numerator, denominator, and of an estimate se (its standard"
            + " error), lower and upper (the ends of its 95% interval) may be added, in any order."
            + " For example:\n\n"
            + "  measure,area,period,value,source\n"
            + "  missed-collections,sevenoaks,2022/23,6.1,Direct Services\n\n"
            + "Everything is checked first: all rows are taken, as one revision, or none. A figure"
            + " that is there already is superseded, never overwritten. Cells that are empty or say"
            + " n/a, - or .. are no figures. What each column was taken for is said, and can be"
            + " set. Of measures that are in no plan here a plan of the workspace's own can be"
            + " made.\n\n"
            + "A folder holds plug-ins, as weald export writes them: they are checked and put into"
            + " the folder plugins of the workspace, all or none. Where one has the id of a plug-in"
            + " that comes with Weald, the workspace's is used in its place, and that is said.",
        List.of(
            new CommandDescription.Argument(
                "FILE", "the sheet, .xlsx or CSV; or a folder of plug-ins", true)),
        List.of(
            new CommandDescription.Option("--reason", "TEXT", "Why; kept with the revision."),
            new CommandDescription.Option(
                ChosenColumns.COLUMNS,
                "TEXT",
                "What columns are, where the guess is wrong: B=measure,F=value,G=not-used."),
            new CommandDescription.Option(
                ChosenColumns.SHEET, "NAME", "Which sheet of a workbook."),
            new CommandDescription.Option(
                ChosenColumns.UNKNOWN,
                "WORD",
                "Rows whose measure is in no plan: refused, left-out, or new-plan."),
            new CommandDescription.Option("--check", "", "Only check the file, write nothing.")),
        List.of(
            new CommandDescription.Example(
                "weald import figures.csv --workspace my-plan --reason \"Quarter 3 returns\"",
                "take all figures of the file"),
            new CommandDescription.Example(
                "weald import figures.csv --check", "only say what is wrong with it"),
            new CommandDescription.Example(
                "weald import returns.csv --columns B=measure,D=not-used --unknown left-out --check",
                "see what would be taken of a sheet of your own"),
            new CommandDescription.Example(
                "weald import agreement --workspace my-plan",
                "take the plans of a folder that weald export wrote")),
        List.of(),
        true);
  }

  @Override
  public Exit run(CommandCall call) {
    String given = call.argument(0).orElse("");
    Path file = call.directory().resolve(given);
    if (Files.isDirectory(file)) {
      return folder(file, given, call).fold(exit -> exit, problems -> refuse(problems, call));
    }
    return monitor
        .catalogue(call)
        .then(catalogue -> observations(file, given, call, catalogue))
        .fold(
            figures -> call.has("--check") ? checked(figures, call) : write(figures, given, call),
            problems -> refuse(problems, call));
  }

  private Checked<Exit> folder(Path folder, String given, CommandCall call) {
    return monitor
        .catalogue(call)
        .then(
            known ->
                workspace(call)
                    .then(
                        workspace -> {
                          try (workspace) {
                            return new PluginImport(extender, known, call)
                                .run(folder, given, workspace, change(given, call));
                          }
                        }));
  }

  private Change change(String file, CommandCall call) {
    return new Change(
        System.getProperty("user.name", "unknown"),
        clock.instant(),
        call.option("--reason").orElse("imported from " + Path.of(file).getFileName()));
  }

  /** Figures that may be taken, and what a person should know of them. */
  private record Figures(
      List<Observation> observations, List<String> remarks, Optional<Contribution> plan) {}

  private static Checked<Figures> observations(
      Path file, String given, CommandCall call, Catalogue catalogue) {
    return ChosenColumns.of(call)
        .then(
            choices ->
                read(file, given)
                    .then(
                        bytes ->
                            taken(
                                SheetReader.read(bytes, given, Names.of(catalogue), choices),
                                catalogue)));
  }

  private static Checked<Figures> taken(SheetOutcome outcome, Catalogue catalogue) {
    if (outcome instanceof SheetOutcome.Ready ready) {
      List<String> remarks = new ArrayList<>(ready.found().remarks());
      if (!ready.found().own()) {
        remarks.add(1, ready.found().taken());
      }
      remarks.addAll(Remarks.of(ready.figures(), with(ready.plan(), catalogue)));
      return Checked.good(new Figures(ready.figures(), remarks, ready.plan()));
    }
    return Checked.bad(
        outcome instanceof SheetOutcome.Faulty faulty
            ? faults(faulty)
            : ((SheetOutcome.Unreadable) outcome).problems());
  }

  private static Catalogue with(Optional<Contribution> plan, Catalogue catalogue) {
    List<Contribution> all = new ArrayList<>(catalogue.contributions());
    plan.ifPresent(all::add);
    return plan.isPresent() ? Catalogue.of(all) : catalogue;
  }

  /** The first ones, and how many more there are. */
  private static List<Problem> faults(SheetOutcome.Faulty faulty) {
    List<Problem> all = new ArrayList<>(faulty.faults());
    if (faulty.untold() > 0) {
      all.add(
          new Problem(
              "there are " + faulty.untold() + " more problems",
              Place.of(faulty.found().grid().file()),
              "only the first " + faulty.faults().size() + " are told",
              "Correct these first"));
    }
    return all;
  }

  private static Checked<byte[]> read(Path file, String given) {
    try (InputStream in = Files.newInputStream(file)) {
      return Checked.good(in.readNBytes(SourceText.LIMIT + 1));
    } catch (NoSuchFileException absent) {
      return Checked.bad(
          new Problem("the file is not there", Place.of(given), "", "Check its name and folder"));
    } catch (IOException unreadable) {
      return Checked.bad(
          new Problem(
              "the file cannot be read",
              Place.of(given),
              String.valueOf(unreadable.getMessage()),
              "Check that it is a file and that you may read it"));
    }
  }

  private static Exit checked(Figures figures, CommandCall call) {
    remark(figures, call);
    int count = figures.observations().size();
    call.out()
        .println(
            count + (count == 1 ? " figure" : " figures") + ", no problem. Nothing was written.");
    call.out().flush();
    return Exit.DONE;
  }

  private static void remark(Figures figures, CommandCall call) {
    figures.remarks().forEach(call.err()::println);
    call.err().flush();
  }

  private Exit write(Figures figures, String file, CommandCall call) {
    Change change = change(file, call);
    if (figures.plan().isPresent()) {
      return withPlan(figures.plan().get(), figures, change, call)
          .fold(exit -> exit, problems -> refuse(problems, call));
    }
    return workspace(call)
        .then(
            workspace -> {
              try (workspace) {
                return workspace.store().then(store -> record(store, change, figures, call));
              }
            })
        .fold(exit -> exit, problems -> refuse(problems, call));
  }

  /** The plan goes the way of a folder of plug-ins: it and the figures, or nothing. */
  private Checked<Exit> withPlan(
      Contribution plan, Figures figures, Change change, CommandCall call) {
    return workspace(call)
        .then(
            workspace -> {
              try (workspace) {
                return monitor
                    .catalogue(call)
                    .then(
                        known ->
                            OwnPlanFolder.with(
                                plan,
                                folder ->
                                    new PluginImport(extender, known, call)
                                        .run(
                                            folder,
                                            plan.title(),
                                            workspace,
                                            change,
                                            figures.observations())));
              }
            })
        .then(
            exit -> {
              remark(figures, call);
              return Checked.good(exit);
            });
  }

  /** A file that was imported before makes no revision of its own. */
  private static Checked<Exit> record(
      Store store, Change change, Figures figures, CommandCall call) {
    int count = figures.observations().size();
    AlreadyThere there = AlreadyThere.in(store, figures.observations());
    if (call.progress().cancelled()) {
      return Checked.good(Exit.CANCELLED);
    }
    if (there.figures() == count) {
      call.out()
          .println(
              (count == 1 ? "This figure is" : "All " + count + " figures are")
                  + " in the workspace already, as of revision "
                  + there.revision()
                  + ": nothing new, nothing was written.");
      call.out().flush();
      return Checked.good(Exit.DONE);
    }
    return store
        .record(change, figures.observations())
        .then(
            revision -> {
              remark(figures, call);
              return Checked.good(written(revision, there.figures(), call));
            });
  }

  private Checked<Workspace> workspace(CommandCall call) {
    return call.workspace()
        .map(workspaces::open)
        .orElseGet(
            () ->
                Checked.bad(
                    new Problem(
                        "no workspace to write to",
                        Place.of("command line"),
                        "the current folder is none",
                        "Name one with --workspace DIR, or make one with weald new DIR")));
  }

  private static Exit written(Revision revision, int same, CommandCall call) {
    int count = revision.entries();
    call.out()
        .println(
            count
                + (count == 1 ? " figure" : " figures")
                + " taken as revision "
                + revision.number()
                + (same > 0 ? "; " + same + " of them as they were before." : "."));
    call.out().flush();
    return Exit.DONE;
  }

  private static Exit refuse(List<Problem> problems, CommandCall call) {
    Exit exit = call.refuse(problems);
    call.err().println("Nothing was written.");
    call.err().flush();
    return exit;
  }
}
