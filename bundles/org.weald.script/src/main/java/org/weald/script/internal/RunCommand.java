package org.weald.script.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.ParameterType;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptFolder;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.run.ScriptRun;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Described;
import org.weald.spi.Exit;
import org.weald.spi.ExportedFile;
import org.weald.spi.Exporter;
import org.weald.spi.Given;
import org.weald.spi.Monitor;
import org.weald.spi.OutputFile;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** {@code weald run}: runs a calculation or an export, whoever wrote it. */
@Component(service = Command.class, property = "weald.command=run")
public final class RunCommand implements Command {
  private final BundleContext context;
  private final Monitor monitor;

  /** Needs the figures, and the registry to find calculations and exporters in. */
  @Activate
  public RunCommand(BundleContext context, @Reference Monitor monitor) {
    this.context = context;
    this.monitor = monitor;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "run",
        "Run a script: a calculation that prints a table, or an export that writes a file",
        "Without a name it lists the scripts there are. Scripts stand in the folders calculations and"
            + " exports of Weald and of your workspace; yours wins where both have one of a name. They run"
            + " with your own rights: run only scripts you trust.",
        List.of(
            new CommandDescription.Argument("SCRIPT", "its folder and name, or its name", false)),
        List.of(
            PlanChoice.PLAN,
            PlanChoice.EDITION,
            PlanChoice.OFFICERS,
            new CommandDescription.Option(
                "--set", "NAME=VALUE,…", "Values of the script's parameters."),
            new CommandDescription.Option("--out", "FILE", "Write to a file instead of printing.")),
        List.of(
            new CommandDescription.Example("weald run", "list the scripts and their parameters"),
            new CommandDescription.Example(
                "weald run calculations/neet-rate", "rate and gap to target by district"),
            new CommandDescription.Example(
                "weald run exports/scorecard-csv --edition 2021/22 --out scorecard.csv",
                "write a file")),
        TableOutput.FORMATS,
        true);
  }

  /** Everything that can be run, by id; the workspace's stand before the program's. */
  private record Scripts(
      Map<String, Calculation> calculations,
      Map<String, Exporter> exporters,
      List<Problem> problems) {

    void add(Calculation calculation) {
      exporters.remove(calculation.described().id());
      calculations.put(calculation.described().id(), calculation);
    }

    void add(Script script) {
      if (script.header().kind() == ScriptHeader.Kind.EXPORT) {
        add(new ScriptExporter(script, new ScriptRun()));
      } else {
        add(new ScriptCalculation(script, new ScriptRun()));
      }
    }

    void add(Exporter exporter) {
      calculations.remove(exporter.described().id());
      exporters.put(exporter.described().id(), exporter);
    }
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Scripts there = there(call);
    if (call.argument(0).isEmpty()) {
      there.problems().forEach(problem -> call.err().println(problem.sentence()));
      return list(there, call);
    }
    String asked = call.argument(0).get().replaceFirst("\\.groovy$", "");
    List<Problem> own = there.problems().stream().filter(problem -> isOf(problem, asked)).toList();
    if (!own.isEmpty()) {
      return refuse(own, call);
    }
    there.problems().stream()
        .filter(problem -> !isOfAScript(problem))
        .forEach(problem -> call.err().println(problem.sentence()));
    Optional<Calculation> calculation = find(there.calculations(), asked);
    Optional<Exporter> exporter = find(there.exporters(), asked);
    if (calculation.isPresent()) {
      return calculate(calculation.get(), call);
    }
    if (exporter.isPresent()) {
      return export(exporter.get(), call);
    }
    return refuse(List.of(unknown(asked, there)), call);
  }

  /** A broken script of the workspace must not give way to one of ours with its name. */
  private static boolean isOf(Problem problem, String asked) {
    String file = problem.where().file();
    return file.equals(asked + Script.ENDING) || file.endsWith("/" + asked + Script.ENDING);
  }

  /** A script's problems are told where it is asked for; a folder's always, it may hold any. */
  private static boolean isOfAScript(Problem problem) {
    return problem.where().file().endsWith(Script.ENDING);
  }

  private static Problem unknown(String asked, Scripts there) {
    List<String> known = new ArrayList<>(there.calculations().keySet());
    known.addAll(there.exporters().keySet());
    return new Problem(
        "there is no script " + Quoted.of(asked),
        Place.of("command line"),
        "",
        known.isEmpty() ? "There is none at all" : "There are: " + String.join(", ", known));
  }

  private Scripts there(CommandCall call) {
    Scripts there = new Scripts(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    services(Calculation.class).forEach(there::add);
    services(Exporter.class).forEach(there::add);
    if (call.workspace().isPresent()) {
      ScriptFolder own =
          ScriptFolder.of(call.workspace().get().resolve("scripts"), Origin.WORKSPACE);
      own.scripts().forEach(there::add);
      there.problems().addAll(own.problems());
    }
    return there;
  }

  private <T> List<T> services(Class<T> type) {
    try {
      Collection<ServiceReference<T>> references = context.getServiceReferences(type, null);
      return references.stream()
          .sorted()
          .map(context::getService)
          .filter(service -> service != null)
          .toList();
    } catch (InvalidSyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static <T> Optional<T> find(Map<String, T> byId, String asked) {
    T exact = byId.get(asked);
    if (exact != null) {
      return Optional.of(exact);
    }
    List<T> named =
        byId.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("/" + asked))
            .map(Map.Entry::getValue)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Exit list(Scripts there, CommandCall call) throws IOException {
    List<Described> all = new ArrayList<>();
    there.calculations().values().forEach(script -> all.add(script.described()));
    there.exporters().values().forEach(script -> all.add(script.described()));
    List<List<String>> rows =
        all.stream()
            .map(script -> List.of(script.id(), script.name(), parameters(script), script.origin()))
            .toList();
    List<TableSpec.Column> columns =
        List.of("script", "name", "parameters", "origin").stream()
            .map(TableSpec.Column::text)
            .toList();
    TableOutput.print(new TableSpec("", columns, rows), call.format(), call.out());
    return Exit.DONE;
  }

  private static String parameters(Described script) {
    return String.join(
        ", ",
        script.parameters().stream()
            .map(parameter -> parameter.name() + "=" + parameter.defaultValue())
            .toList());
  }

  private Exit calculate(Calculation calculation, CommandCall call) throws IOException {
    Checked<TableSpec> table =
        arguments(calculation.described(), call)
            .then(
                arguments ->
                    monitor
                        .catalogue(call)
                        .then(
                            catalogue -> {
                              PlanChoice.of(catalogue, call).then(choice -> said(choice, call));
                              return calculation.calculate(
                                  new Given(catalogue, Optional.empty()),
                                  arguments,
                                  call.progress());
                            }));
    StringWriter text = new StringWriter();
    Optional<TableSpec> made = table.fold(Optional::of, problems -> Optional.empty());
    if (made.isEmpty()) {
      return refuse(table.problems(), call);
    }
    TableOutput.print(made.get(), call.format(), text);
    return deliver(text.toString(), made.get().rows().size(), call);
  }

  private Exit export(Exporter exporter, CommandCall call) throws IOException {
    Checked<List<ExportedFile>> made =
        arguments(exporter.described(), call)
            .then(
                arguments ->
                    monitor
                        .catalogue(call)
                        .then(catalogue -> PlanChoice.of(catalogue, call))
                        .then(choice -> said(choice, call))
                        .then(
                            choice ->
                                exporter.export(
                                    new Given(choice.catalogue(), Optional.of(judged(choice))),
                                    arguments,
                                    call.progress())));
    return made.fold(
        files -> deliver(files.get(0).text(), files.get(0).rows(), call),
        problems -> refuse(problems, call));
  }

  /** What a script writes has no place for a mark that is sure not to spoil it. */
  private static Checked<PlanChoice> said(PlanChoice choice, CommandCall call) {
    choice.sayStanding(call, LocalDate.now(ZoneId.systemDefault()));
    return Checked.good(choice);
  }

  private Scorecard judged(PlanChoice choice) {
    Catalogue catalogue = choice.catalogue();
    return monitor.judge(catalogue, choice.plan(), choice.latest());
  }

  private static Checked<Arguments> arguments(Described script, CommandCall call) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> given = new LinkedHashMap<>();
    for (String pair : call.option("--set").orElse("").split(",")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        given.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      } else if (!pair.isBlank()) {
        problems.add(wrong(Quoted.of(pair) + " gives no value", "Write --set NAME=VALUE"));
      }
    }
    Map<String, String> values = new HashMap<>();
    for (Described.Parameter parameter : script.parameters()) {
      String asGiven = given.remove(parameter.name());
      String value = asGiven == null ? parameter.defaultValue() : asGiven;
      values.put(parameter.name(), value);
      if (value.isEmpty()) {
        String what = "the script needs a value of " + parameter.name();
        problems.add(wrong(what, "Add --set " + parameter.name() + "=VALUE"));
      } else {
        ParameterType.fault(parameter, value)
            .ifPresent(fault -> problems.add(wrong(fault, "Correct it")));
      }
    }
    String known = script.parameters().isEmpty() ? "none" : parameters(script);
    given
        .keySet()
        .forEach(
            name ->
                problems.add(
                    wrong("the script has no parameter " + Quoted.of(name), "It has: " + known)));
    return problems.isEmpty() ? Checked.good(new Arguments(values)) : Checked.bad(problems);
  }

  private static Problem wrong(String what, String remedy) {
    return new Problem(what, Place.of("command line"), "", remedy);
  }

  private static Exit deliver(String text, int rows, CommandCall call) {
    Optional<String> name = call.option("--out");
    if (name.isEmpty()) {
      call.out().print(text);
      call.out().flush();
      return Exit.DONE;
    }
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return OutputFile.named(call.directory(), name.get())
        .then(file -> OutputFile.write(file, content))
        .fold(
            file -> {
              call.out().println(file);
              call.err().println(rows + " rows.");
              return Exit.DONE;
            },
            problems -> refuse(problems, call));
  }

  private static Exit refuse(List<Problem> problems, CommandCall call) {
    Exit exit = call.refuse(problems);
    return call.progress().cancelled() ? Exit.CANCELLED : exit;
  }
}
