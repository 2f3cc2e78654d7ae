package org.weald.monitor.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.PeriodKind;
import org.weald.model.Plan;
import org.weald.model.Theme;
import org.weald.show.TableSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** {@code weald measures}: the ids figures can be taken in for. */
@Component(
    service = Command.class,
    property = {"weald.command=measures", "weald.menu=Analyse/110/List the measures…"})
public final class MeasuresCommand implements Command {
  private static final List<String> COLUMNS = List.of("id", "title", "unit", "every", "refs");

  private static final CommandDescription.Option PLAN =
      new CommandDescription.Option(
          PlanChoice.PLAN.name(),
          "ID",
          "Only those of this plan: its id or title, or how it begins.");

  private final Monitor monitor;

  /** Needs the monitor. */
  @Activate
  public MeasuresCommand(@Reference Monitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "measures",
        "List the measures, or the areas, with the ids to use in files and commands",
        "The measures of every plan, plan by plan; as data each row says its plan.",
        List.of(),
        List.of(PLAN, new CommandDescription.Option("--areas", "", "List areas instead.")),
        List.of(
            new CommandDescription.Example("weald measures", "ids, titles, units and printed refs"),
            new CommandDescription.Example(
                "weald measures --plan kent-agreement", "those of one plan"),
            new CommandDescription.Example("weald measures --areas", "ids and names of areas")),
        TableOutput.FORMATS,
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Checked<Catalogue> catalogue = monitor.catalogue(call);
    Optional<Catalogue> known = catalogue.fold(Optional::of, problems -> Optional.empty());
    if (known.isEmpty()) {
      return call.refuse(catalogue.problems());
    }
    if (call.has("--areas")) {
      TableOutput.print(areas(known.get()), call.format(), call.out());
      return Exit.DONE;
    }
    Checked<List<Plan>> plans = plans(known.get(), call);
    Optional<List<Plan>> chosen = plans.fold(Optional::of, problems -> Optional.empty());
    return chosen.isPresent()
        ? print(known.get(), chosen.get(), call)
        : call.refuse(plans.problems());
  }

  /** One, or all. */
  private static Checked<List<Plan>> plans(Catalogue catalogue, CommandCall call) {
    return call.option(PLAN.name())
        .map(name -> PlanChoice.plan(catalogue, name).then(it -> Checked.good(List.of(it))))
        .orElseGet(() -> Checked.good(catalogue.plans()));
  }

  private static Exit print(Catalogue catalogue, List<Plan> plans, CommandCall call)
      throws IOException {
    boolean text = call.format().isEmpty() || call.format().equals("text");
    Map<String, List<Measure>> byPlan = byPlan(catalogue, plans, call.has(PLAN.name()));
    if (!text) {
      TableOutput.print(asData(byPlan), call.format(), call.out());
      return Exit.DONE;
    }
    boolean first = true;
    for (Map.Entry<String, List<Measure>> one : byPlan.entrySet()) {
      if (!first) {
        call.out().println();
      }
      first = false;
      String heading = catalogue.plan(one.getKey()).map(MeasuresCommand::heading).orElse("");
      List<List<String>> rows = one.getValue().stream().map(MeasuresCommand::row).toList();
      TableOutput.print(table(heading, rows, COLUMNS), call.format(), call.out());
    }
    return Exit.DONE;
  }

  /** In the order of the plans; last, unless one is named, what is of a plan that is not there. */
  private static Map<String, List<Measure>> byPlan(
      Catalogue catalogue, List<Plan> plans, boolean named) {
    Map<String, List<Measure>> byPlan = new LinkedHashMap<>();
    plans.forEach(plan -> byPlan.put(plan.id(), new ArrayList<>()));
    for (Measure measure : catalogue.measures()) {
      String plan = catalogue.themeOf(measure).map(Theme::plan).orElse("");
      if (!named || byPlan.containsKey(plan)) {
        byPlan.computeIfAbsent(plan, it -> new ArrayList<>()).add(measure);
      }
    }
    return byPlan;
  }

  /** "Kent Agreement (kent-agreement-2005-08), March 2007". */
  private static String heading(Plan plan) {
    String editions = String.join(", ", plan.editions().stream().map(Edition::label).toList());
    return plan.title()
        + " ("
        + Ids.local(plan.id())
        + ")"
        + (editions.isEmpty() ? "" : ", " + editions);
  }

  private static TableSpec asData(Map<String, List<Measure>> byPlan) {
    List<List<String>> rows = new ArrayList<>();
    byPlan.forEach(
        (plan, measures) ->
            measures.forEach(
                measure ->
                    rows.add(
                        Stream.concat(row(measure).stream(), Stream.of(Ids.local(plan)))
                            .toList())));
    List<String> columns = Stream.concat(COLUMNS.stream(), Stream.of("plan")).toList();
    return table("", rows, columns);
  }

  private static List<String> row(Measure measure) {
    return List.of(
        measure.shortId(),
        measure.title(),
        measure.unit().equals("none") ? "" : measure.unit(),
        measure.every().map(PeriodKind::words).orElse(""),
        refs(measure));
  }

  /** The printed refs by edition: "2019/20 S4, 2021/22 Safe 4". */
  private static String refs(Measure measure) {
    return new TreeMap<>(measure.printed())
        .entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue().ref())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
  }

  private static TableSpec areas(Catalogue catalogue) {
    List<List<String>> rows = new ArrayList<>();
    for (Area area : catalogue.areas()) {
      String groups = String.join(", ", area.groups().stream().sorted().toList());
      rows.add(List.of(area.id(), area.name(), area.type(), area.partOf(), groups));
    }
    return table("", rows, List.of("id", "name", "type", "part of", "groups"));
  }

  private static TableSpec table(String title, List<List<String>> rows, List<String> columns) {
    return new TableSpec(title, columns.stream().map(TableSpec.Column::text).toList(), rows);
  }
}
