package org.weald.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Scorecard;
import org.weald.model.Edition;
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
            + " where they are, and opens the window where there is a display.",
        List.of(),
        List.of(new CommandDescription.Option("--no-window", "", "Do not open the window.")),
        List.of(
            new CommandDescription.Example("weald demo", "in the folder weald-demo of your home"),
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
    List<Edition> editions = new ArrayList<>();
    Exit judged = judge(call, folder, editions);
    if (judged != Exit.DONE) {
      return judged;
    }
    Exit written = write(prompt, folder, editions);
    if (written != Exit.DONE) {
      return written;
    }
    return call.has("--no-window") ? Exit.DONE : window(prompt, folder, call);
  }

  private Exit judge(CommandCall call, Path folder, List<Edition> editions) {
    CommandCall inFolder =
        new CommandCall(
            call.arguments(),
            java.util.Map.of(),
            "",
            java.util.Optional.of(folder),
            call.directory(),
            call.out(),
            call.err(),
            call.progress());
    return monitor
        .catalogue(inFolder)
        .then(catalogue -> PlanChoice.of(catalogue, inFolder))
        .fold(
            choice -> {
              for (Edition edition : choice.editions()) {
                Scorecard card = monitor.judge(choice.catalogue(), choice.plan(), edition);
                call.err()
                    .println(
                        choice.plan().title()
                            + ", "
                            + edition.label()
                            + ": "
                            + card.headline().sentence());
                editions.add(edition);
              }
              call.err().flush();
              return Exit.DONE;
            },
            call::refuse);
  }

  private static Exit write(Prompt prompt, Path folder, List<Edition> editions) throws IOException {
    String workspace = folder.toString();
    List<List<String>> lines = new ArrayList<>();
    for (Edition edition : editions) {
      lines.add(List.of("report", "--edition", edition.label(), "--workspace", workspace));
    }
    Path charts = folder.resolve("reports");
    Files.createDirectories(charts);
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
    for (List<String> line : lines) {
      Exit exit = prompt.run(line);
      if (exit != Exit.DONE) {
        return exit;
      }
    }
    return Exit.DONE;
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
