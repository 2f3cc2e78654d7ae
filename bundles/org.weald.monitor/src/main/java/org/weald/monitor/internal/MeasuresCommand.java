package org.weald.monitor.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Measure;
import org.weald.model.PeriodKind;
import org.weald.show.TableSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.TableOutput;

/** {@code weald measures}: the ids figures can be taken in for. */
@Component(service = Command.class, property = "weald.command=measures")
public final class MeasuresCommand implements Command {
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
        "",
        List.of(),
        List.of(new CommandDescription.Option("--areas", "", "List areas instead.")),
        List.of(
            new CommandDescription.Example("weald measures", "ids, titles, units and printed refs"),
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
    TableSpec table = call.has("--areas") ? areas(known.get()) : measures(known.get());
    TableOutput.print(table, call.format(), call.out());
    return Exit.DONE;
  }

  private static TableSpec measures(Catalogue catalogue) {
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      rows.add(
          List.of(
              measure.shortId(),
              measure.title(),
              measure.unit().equals("none") ? "" : measure.unit(),
              measure.every().map(PeriodKind::words).orElse(""),
              refs(measure)));
    }
    return table(rows, "id", "title", "unit", "every", "refs");
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
    return table(rows, "id", "name", "type", "part of", "groups");
  }

  private static TableSpec table(List<List<String>> rows, String... columns) {
    return new TableSpec("", Stream.of(columns).map(TableSpec.Column::text).toList(), rows);
  }
}
