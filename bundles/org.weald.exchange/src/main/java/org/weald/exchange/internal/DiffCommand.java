package org.weald.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.editions.Change;
import org.weald.assess.editions.EditionDiff;
import org.weald.assess.editions.EditionRow;
import org.weald.assess.editions.EditionRow.Kind;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.show.TableSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** {@code weald diff}: what a plan prints in two editions, and what changed. */
@Component(
    service = Command.class,
    property = {"weald.command=diff", "weald.menu=Analyse/140/Compare two editions…"})
public final class DiffCommand implements Command {
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String CHANGED = "--changed";
  private static final Place WHERE = Place.of("command line");

  private final Monitor monitor;

  /** Needs the plans that are known. */
  @Activate
  public DiffCommand(@Reference Monitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "diff",
        "Compare two editions of a plan: added, dropped, renumbered, reworded, re-scoped",
        "Priorities and measures are joined by their ids, never by their printed refs, which move"
            + " from edition to edition. Spaces and a full stop at the end count as no change;"
            + " capitals, quotes and hyphens are told apart from other words. A figure quoted under"
            + " a measure is listed where another measure quotes it, or where another thing is"
            + " counted.",
        List.of(),
        List.of(
            PlanChoice.PLAN,
            new CommandDescription.Option(
                FROM, "LABEL", "The edition before; without it the last but one."),
            new CommandDescription.Option(TO, "LABEL", "The edition after; without it the last."),
            new CommandDescription.Option(CHANGED, "", "Leave out what is the same.")),
        List.of(
            new CommandDescription.Example(
                "weald diff --from 2019/20 --to 2021/22", "every priority and measure of the two"),
            new CommandDescription.Example(
                "weald diff --changed --format csv > changes.csv",
                "what changed in the last edition, for a spreadsheet")),
        TableOutput.FORMATS,
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    try {
      return monitor
          .catalogue(call)
          .then(catalogue -> diff(catalogue, call))
          .fold(diff -> print(diff, call), call::refuse);
    } catch (UncheckedIOException closed) {
      throw closed.getCause();
    }
  }

  private static Checked<EditionDiff> diff(Catalogue catalogue, CommandCall call) {
    return PlanChoice.of(catalogue, ofEither(call))
        .then(choice -> diff(catalogue, choice.plan(), call));
  }

  /** Where no plan is named, the first is meant that has the edition asked for. */
  private static CommandCall ofEither(CommandCall call) {
    Map<String, String> options = new HashMap<>(call.options());
    options.remove("--edition");
    call.option(FROM).or(() -> call.option(TO)).ifPresent(it -> options.put("--edition", it));
    return new CommandCall(
        call.arguments(),
        options,
        call.format(),
        call.workspace(),
        call.directory(),
        call.out(),
        call.err(),
        call.progress(),
        call.questions());
  }

  private static Checked<EditionDiff> diff(Catalogue catalogue, Plan plan, CommandCall call) {
    List<Edition> editions = plan.editions();
    int last = editions.size() - 1;
    if (last < 1) {
      return Checked.bad(
          new Problem(
              "the plan " + plan.id() + " has one edition only",
              WHERE,
              "two are compared",
              "Name a plan that has several with --plan: see weald plugins"));
    }
    return edition(plan, call.option(TO), editions.get(last))
        .then(
            to ->
                edition(plan, call.option(FROM), before(editions, to))
                    .then(from -> compared(catalogue, plan, from, to)));
  }

  /** The edition before one; of the first one, the next. */
  private static Edition before(List<Edition> editions, Edition to) {
    return editions.get(Math.max(0, editions.indexOf(to) - 1));
  }

  private static Checked<EditionDiff> compared(
      Catalogue catalogue, Plan plan, Edition from, Edition to) {
    return from.equals(to)
        ? Checked.bad(
            new Problem(
                "an edition is not compared with itself",
                WHERE,
                "",
                "Name another with " + FROM + " or " + TO))
        : Checked.good(EditionDiff.of(catalogue, plan, from, to));
  }

  private static Checked<Edition> edition(Plan plan, Optional<String> label, Edition usual) {
    return label.map(name -> PlanChoice.edition(plan, name)).orElseGet(() -> Checked.good(usual));
  }

  private static Exit print(EditionDiff diff, CommandCall call) {
    try {
      TableOutput.print(
          table(diff, call.has(CHANGED) ? diff.changed() : diff.rows()), call.format(), call.out());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    for (Kind kind : Kind.values()) {
      summary(diff, kind).ifPresent(call.err()::println);
    }
    call.err().flush();
    return Exit.DONE;
  }

  private static TableSpec table(EditionDiff diff, List<EditionRow> rows) {
    String from = diff.from().label();
    String to = diff.to().label();
    return new TableSpec(
        "",
        Stream.of(
                "kind", "theme", "ref " + from, "ref " + to, "change", "text " + from, "text " + to)
            .map(TableSpec.Column::text)
            .toList(),
        rows.stream().map(DiffCommand::cells).toList());
  }

  private static List<String> cells(EditionRow row) {
    String change = row.change() + (row.why().isEmpty() ? "" : ": " + row.why());
    return List.of(
        row.kind().word(),
        row.theme(),
        row.before().ref(),
        row.after().ref(),
        change,
        row.before().text(),
        row.after().text());
  }

  /** "measure: 1 dropped, 4 reworded, 26 ref relabelled". */
  private static Optional<String> summary(EditionDiff diff, Kind kind) {
    String counts =
        Stream.of(Change.values())
            .filter(change -> diff.count(kind, change) > 0)
            .map(change -> diff.count(kind, change) + " " + change.words())
            .collect(Collectors.joining(", "));
    return Optional.of(kind.word() + ": " + counts + ".").filter(line -> !counts.isEmpty());
  }
}
