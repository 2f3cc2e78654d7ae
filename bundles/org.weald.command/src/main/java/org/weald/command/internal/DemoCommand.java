package org.weald.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.workspace.Workspaces;

/**
 * {@code weald demo}: from nothing to a judged plan, its reports, charts and window, by the same
 * commands a user has.
 */
@Component(service = Command.class, property = "weald.command=demo")
public final class DemoCommand implements Command {
  private static final String ALL = "--all";

  private final Commands commands;
  private final Monitor monitor;
  private final Workspaces workspaces;

  /** Needs the other commands. */
  @Activate
  public DemoCommand(
      BundleContext context, @Reference Monitor monitor, @Reference Workspaces workspaces) {
    this.commands = new Commands(context);
    this.monitor = monitor;
    this.workspaces = workspaces;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "demo",
        "See it all: the Sevenoaks plan judged, explained, charted and reported",
        "Makes a sample workspace, judges both editions, writes a report of each and some charts, says"
            + " where they are, and opens the window where there is a display. With --all it does so"
            + " for every edition of every plan, each by its usual report, and adds a dashboard.",
        List.of(),
        List.of(
            new CommandDescription.Option(ALL, "", "Report every plan, not only the first."),
            new CommandDescription.Option("--no-window", "", "Do not open the window.")),
        List.of(
            new CommandDescription.Example("weald demo", "in the folder weald-demo of your home"),
            new CommandDescription.Example(
                "weald demo --all --no-window", "a report of each document there is"),
            new CommandDescription.Example(
                "weald demo --workspace try --no-window", "in the folder try")),
        List.of(),
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Path folder =
        call.workspace()
            .orElse(Path.of(System.getProperty("user.home", "."), "weald-demo"))
            .toAbsolutePath()
            .normalize();
    Prompt prompt =
        new Prompt(
            commands,
            call.directory(),
            call.out(),
            call.err(),
            call.questions(),
            call.progress()::cancelled);
    if (!workspaces.isWorkspace(folder)) {
      Exit made = prompt.run(List.of("new", folder.toString()));
      if (made != Exit.DONE) {
        return made;
      }
    }
    List<Judged> editions = new ArrayList<>();
    Exit judged = judge(call, folder, editions);
    if (judged != Exit.DONE) {
      return judged;
    }
    Exit written = write(prompt, folder, editions, call);
    if (written != Exit.DONE) {
      return written;
    }
    return call.has("--no-window") ? Exit.DONE : window(prompt, folder, call);
  }

  /** An edition and its plan. */
  private record Judged(Plan plan, Edition edition) {}

  private Exit judge(CommandCall call, Path folder, List<Judged> editions) {
    CommandCall inFolder =
        new CommandCall(
            call.arguments(),
            Map.of(),
            "",
            Optional.of(folder),
            call.directory(),
            call.out(),
            call.err(),
            call.progress());
    return monitor
        .catalogue(inFolder)
        .then(catalogue -> PlanChoice.of(catalogue, inFolder))
        .fold(
            choice -> {
              choice
                  .editions()
                  .forEach(edition -> editions.add(new Judged(choice.plan(), edition)));
              if (call.has(ALL)) {
                others(choice, editions);
              }
              return judge(call, choice.catalogue(), editions);
            },
            call::refuse);
  }

  private static void others(PlanChoice first, List<Judged> editions) {
    first.catalogue().plans().stream()
        .filter(plan -> !plan.equals(first.plan()))
        .forEach(
            plan -> plan.editions().forEach(edition -> editions.add(new Judged(plan, edition))));
  }

  private Exit judge(CommandCall call, Catalogue catalogue, List<Judged> editions) {
    for (Judged one : editions) {
      if (call.progress().cancelled()) {
        return Exit.CANCELLED;
      }
      Scorecard card = monitor.judge(catalogue, one.plan(), one.edition());
      call.err()
          .println(
              one.plan().title()
                  + ", "
                  + one.edition().label()
                  + ": "
                  + card.headline().sentence());
    }
    call.err().flush();
    return Exit.DONE;
  }

  private static Exit write(Prompt prompt, Path folder, List<Judged> editions, CommandCall call)
      throws IOException {
    Files.createDirectories(folder.resolve("reports"));
    List<List<String>> lines = lines(folder, editions, call.has(ALL));
    for (int i = 0; i < lines.size(); i++) {
      if (call.progress().cancelled()) {
        return Exit.CANCELLED;
      }
      call.progress()
          .at("Report or chart " + (i + 1) + " of " + lines.size(), (double) i / lines.size());
      Exit exit = prompt.run(lines.get(i));
      if (exit != Exit.DONE) {
        return exit;
      }
    }
    return Exit.DONE;
  }

  private static List<List<String>> lines(Path folder, List<Judged> editions, boolean all) {
    String workspace = folder.toString();
    Path charts = folder.resolve("reports");
    List<List<String>> lines = new ArrayList<>();
    editions.forEach(one -> lines.add(report(one, workspace, List.of())));
    if (all) {
      editions.stream()
          .filter(one -> one.plan().equals(editions.get(0).plan()))
          .reduce((earlier, later) -> later)
          .ifPresent(
              latest -> lines.add(report(latest, workspace, List.of("--template", "dashboard"))));
    }
    for (String ending : List.of("png", "svg")) {
      lines.add(
          chart(
              "ksi-local-roads",
              charts.resolve("road-casualties." + ending),
              workspace,
              List.of()));
      lines.add(
          chart(
              "neet-rate",
              charts.resolve("neet-by-district." + ending),
              workspace,
              List.of("--among", "kent-districts")));
    }
    return lines;
  }

  private static List<String> report(Judged one, String workspace, List<String> more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "report",
                "--plan",
                one.plan().id(),
                "--edition",
                one.edition().label(),
                "--workspace",
                workspace));
    line.addAll(more);
    return line;
  }

  private static List<String> chart(String measure, Path out, String workspace, List<String> more) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "chart",
                measure,
                "--edition",
                "2019/20",
                "--out",
                out.toString(),
                "--workspace",
                workspace));
    line.addAll(more);
    return line;
  }

  private Exit window(Prompt prompt, Path folder, CommandCall call) {
    if (!commands.names().contains("window")) {
      call.err()
          .println(
              "There is no display here, so no window is opened; open the reports above in a browser.");
      call.err().flush();
      return Exit.DONE;
    }
    return prompt.run(List.of("window", "--workspace", folder.toString()));
  }
}
