package org.weald.chart.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.publication.Standing;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.show.ChartSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.CommandDescription.Argument;
import org.weald.spi.CommandDescription.Example;
import org.weald.spi.CommandDescription.Option;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.OutputFile;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** {@code weald chart}: a measure over time, or its areas side by side, as a picture. */
@Component(
    service = Command.class,
    property = {"weald.command=chart", "weald.menu=Publish/200/Write a chart…"})
public final class ChartCommand implements Command {
  static final Place COMMAND_LINE = Place.of("command line");

  private final Monitor monitor;
  private final Clock clock;
  private final Renderer renderer = new Renderer();

  /** Needs the monitor. */
  @Activate
  public ChartCommand(@Reference Monitor monitor) {
    this(monitor, Clock.systemDefaultZone());
  }

  /** With the clock that says whether an embargo is over. */
  ChartCommand(Monitor monitor, Clock clock) {
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "chart",
        "Draw a measure over time, or its areas side by side",
        "Writes a PNG or SVG picture and prints its path. Without --out the picture is named after the"
            + " measure and written to the folder reports of the workspace, or to the current folder."
            + " With --table, or --format csv or json, the figures behind the chart are printed instead;"
            + " with --out as well, both.",
        List.of(new Argument("MEASURE", "id of a measure, or its printed ref", true)),
        List.of(
            PlanChoice.PLAN,
            PlanChoice.EDITION,
            PlanChoice.OFFICERS,
            new Option(
                "--area", "AREA", "The area, by id or name; the plan's own where it is left out."),
            new Option(
                "--among", "GROUP", "Areas to compare, such as kent-districts; means --type bars."),
            new Option(
                "--type",
                "line|bars",
                "Over time, or areas side by side; what there is where left out."),
            new Option("--out", "FILE", "The picture to write, ending in .png or .svg."),
            new Option("--size", "WxH", "Size in px, 620x360 where it is left out."),
            new Option("--scale", "N", "Pixels for each px of a PNG, 1 to 4: 2 is crisp in print."),
            new Option("--table", "", "Print the figures behind the chart instead of drawing it.")),
        List.of(
            new Example(
                "weald chart ksi-local-roads --edition 2019/20", "draws ksi-local-roads.png"),
            new Example(
                "weald chart neet-rate --among kent-districts --out neet.svg --size 620x400",
                "draws the districts of Kent side by side as SVG"),
            new Example("weald chart S4 --format csv", "prints the figures behind the chart")),
        TableOutput.FORMATS,
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Optional<String> misuse = misuse(call);
    if (misuse.isPresent()) {
      call.err().println(misuse.get());
      call.err().flush();
      return Exit.WRONG_USAGE;
    }
    return monitor
        .catalogue(call)
        .then(catalogue -> PlanChoice.of(catalogue, call))
        .then(
            choice ->
                AskedChart.of(choice, call, monitor)
                    .then(chart -> deliver(chart, standing(choice, chart, call), call)))
        .fold(
            exit -> exit,
            problems -> {
              problems.forEach(problem -> call.err().println(problem.sentence()));
              call.err().flush();
              return Exit.INPUT_HAS_PROBLEMS;
            });
  }

  /** Said beside the picture as well as on it: a table has no corner. */
  private Standing standing(PlanChoice choice, AskedChart chart, CommandCall call) {
    Standing standing = choice.standing(chart.edition(), call, LocalDate.now(clock));
    if (!standing.sentence().isEmpty()) {
      call.err().println(standing.sentence());
    }
    return standing;
  }

  /** What is wrong with how the command was typed, in a sentence. */
  private static Optional<String> misuse(CommandCall call) {
    if (call.arguments().size() != 1) {
      return Optional.of("chart takes one measure, such as: weald chart ksi-local-roads");
    }
    String type = call.option("--type").orElse("line");
    if (!type.equals("line") && !type.equals("bars")) {
      return Optional.of("--type " + type + " is not known; write line or bars.");
    }
    if (type.equals("line") && call.has("--type") && call.has("--among")) {
      return Optional.of("--among compares areas; leave it out, or write --type bars.");
    }
    if (Size.of(call).isEmpty()) {
      return Optional.of(
          "--size is width x height in px, such as 620x360, from 120 to 10000 each, and --scale a whole"
              + " number from 1 to 4; the picture may have 40 million pixels.");
    }
    return call.option("--out").filter(name -> !isPicture(name)).map(ChartCommand::notAPicture);
  }

  private static boolean isPicture(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".png") || lower.endsWith(".svg");
  }

  private static String notAPicture(String name) {
    return "--out \""
        + name
        + "\" ends in neither .png nor .svg, so Weald does not know what to draw.";
  }

  private Checked<Exit> deliver(AskedChart chart, Standing standing, CommandCall call) {
    boolean table =
        call.has("--table") || call.format().equals("csv") || call.format().equals("json");
    List<String> written = new ArrayList<>();
    if (!table || call.has("--out")) {
      call.progress().at("Drawing " + chart.measure().shortId(), 0.5);
      Checked<Path> saved =
          file(chart, call).then(file -> draw(chart.spec(), standing.mark(), file, call));
      if (!saved.problems().isEmpty()) {
        return Checked.bad(saved.problems());
      }
      saved.then(path -> Checked.good(written.add(path.toString())));
    }
    if (call.progress().cancelled()) {
      return Checked.good(Exit.CANCELLED);
    }
    if (table) {
      return print(chart.spec(), call, written);
    }
    written.forEach(call.out()::println);
    call.out().flush();
    return Checked.good(Exit.DONE);
  }

  private static Checked<Exit> print(ChartSpec spec, CommandCall call, List<String> written) {
    try {
      TableOutput.print(spec.table(), call.format(), call.out());
    } catch (IOException e) {
      return Checked.bad(
          new Problem(
              "the table could not be printed", COMMAND_LINE, String.valueOf(e.getMessage()), ""));
    }
    written.forEach(path -> call.err().println("Written: " + path));
    call.err().flush();
    return Checked.good(Exit.DONE);
  }

  private static Checked<Path> file(AskedChart chart, CommandCall call) {
    Optional<String> asked = call.option("--out");
    if (asked.isPresent()) {
      return OutputFile.named(call.directory(), asked.get());
    }
    Path folder = call.workspace().map(path -> path.resolve("reports")).orElse(call.directory());
    return Checked.good(folder.resolve(chart.fileName() + ".png"));
  }

  private Checked<Path> draw(ChartSpec spec, String mark, Path file, CommandCall call) {
    Size size = Size.of(call).orElseThrow();
    boolean svg = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    byte[] picture =
        svg
            ? renderer.svg(spec, mark, size.width(), size.height()).getBytes(StandardCharsets.UTF_8)
            : renderer.png(spec, mark, size.width(), size.height(), size.scale());
    return OutputFile.write(file, picture);
  }
}
