package org.weald.monitor.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.monitor.internal.bulk.BulkAssessment;
import org.weald.show.Caveat;
import org.weald.show.TableSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** {@code weald assess}: judges a plan. */
@Component(
    service = Command.class,
    property = {"weald.command=assess", "weald.menu=Analyse/100/Judge the measures…"})
public final class AssessCommand implements Command {
  private static final List<String> TEXT_COLUMNS =
      List.of("level", "id", "measure", "ref", "edition", "theme", "area", "period");

  private final Monitor monitor;
  private final Clock clock;

  /** Needs the monitor. */
  @Activate
  public AssessCommand(@Reference Monitor monitor) {
    this(monitor, Clock.systemDefaultZone());
  }

  /** With the clock that says whether an embargo is over. */
  AssessCommand(Monitor monitor, Clock clock) {
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "assess",
        "Judge a plan: on target, and which way is it going?",
        "Judges every measure, priority and theme, and the plan itself. Statuses people supplied stay"
            + " as supplied; computed ones say so. Without --edition all editions are judged.\n\n"
            + BulkAssessment.HELP,
        List.of(),
        options(),
        List.of(
            new CommandDescription.Example(
                "weald assess --edition 2019/20", "the scorecard as text"),
            new CommandDescription.Example(
                "weald assess --format json > judged.json",
                "every judgement of both editions as data"),
            new CommandDescription.Example(
                "weald assess --data figures.csv --out judged.csv --polarity lower --amber 5%",
                "every series of a table, however many"),
            new CommandDescription.Example(
                "weald assess --data figures.csv --columns measure,area,status,p,rank",
                "only these columns, on standard output")),
        TableOutput.FORMATS,
        true);
  }

  private static List<CommandDescription.Option> options() {
    List<CommandDescription.Option> options =
        new ArrayList<>(List.of(PlanChoice.PLAN, PlanChoice.EDITION, PlanChoice.OFFICERS));
    options.addAll(BulkAssessment.OPTIONS);
    return options;
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    if (BulkAssessment.isAsked(call)) {
      return BulkAssessment.run(call);
    }
    List<Problem> needATable = BulkAssessment.withoutTable(call);
    if (!needATable.isEmpty()) {
      return BulkAssessment.misused(call, needATable);
    }
    return monitor
        .catalogue(call)
        .then(catalogue -> PlanChoice.of(catalogue, call))
        .<Written>fold(
            choice -> () -> judged(choice, call), problems -> () -> call.refuse(problems))
        .write();
  }

  /** Output that may fail. */
  private interface Written {
    Exit write() throws IOException;
  }

  private Exit judged(PlanChoice choice, CommandCall call) throws IOException {
    List<Scorecard> cards = new ArrayList<>();
    for (Edition edition : choice.editions()) {
      if (call.progress().cancelled()) {
        return Exit.CANCELLED;
      }
      call.progress()
          .at("Judging " + edition.label(), (double) cards.size() / choice.editions().size());
      cards.add(monitor.judge(choice.catalogue(), choice.plan(), edition));
    }
    LocalDate today = LocalDate.now(clock);
    choice.sayStanding(call, today);
    Function<Edition, String> mark = edition -> choice.standing(edition, call, today).mark();
    if (call.format().isEmpty() || call.format().equals("text")) {
      for (Scorecard card : cards) {
        text(card, mark.apply(card.edition()), call);
      }
    } else {
      TableOutput.print(data(cards, choice.catalogue(), mark), call.format(), call.out());
    }
    return Exit.DONE;
  }

  private static void text(Scorecard card, String mark, CommandCall call) throws IOException {
    call.out()
        .println(
            card.plan().title()
                + ", "
                + card.edition().label()
                + " ("
                + card.edition().title()
                + ")"
                + (mark.isEmpty() ? "" : " · " + mark));
    call.out().println(card.headline().sentence());
    for (String line : Caveat.ofMany(card.summary())) {
      call.out().println(line);
    }
    for (Scorecard.ThemeCard theme : card.themes()) {
      call.out().println();
      TableOutput.print(themeTable(card, theme, call.has("--parts")), "text", call.out());
    }
    call.out().println();
    if (card.rows().stream().anyMatch(row -> Caveat.isIn(row.summary()))) {
      call.out().println(Caveat.SENTENCE);
      call.out().println();
    }
    call.out().flush();
  }

  /** Priorities where the edition prints its statuses on them, then the printed measures. */
  private static TableSpec themeTable(Scorecard card, Scorecard.ThemeCard theme, boolean parts) {
    List<List<String>> rows = new ArrayList<>();
    if (card.edition().statusesOn() == Level.PRIORITY) {
      theme.priorities().forEach(row -> rows.add(line(row, card.edition())));
    }
    theme.measures().stream()
        .filter(row -> parts || !row.ref().isEmpty() || row.status().status() != Status.CONTEXT)
        .forEach(row -> rows.add(line(row, card.edition())));
    List<TableSpec.Column> columns =
        List.of(
            TableSpec.Column.text("Ref"),
            TableSpec.Column.text("Priority or measure"),
            TableSpec.Column.number("Figure"),
            TableSpec.Column.text("Status"),
            TableSpec.Column.text("Why"));
    return new TableSpec(theme.summary().title(), columns, rows);
  }

  private static List<String> line(Judgement row, Edition edition) {
    return List.of(
        row.ref(),
        row.title(),
        row.latest().map(figure -> shown(figure, edition)).orElse(""),
        Marks.of(row.status().status()) + " " + row.status().word(),
        Caveat.without(row.summary()));
  }

  /** With its period where that is another than the edition's: "59 (2019)". */
  private static String shown(Observation figure, Edition edition) {
    return figure.period().sameStretch(edition.period())
        ? shown(figure)
        : shown(figure) + " (" + figure.period().label() + ")";
  }

  private static String shown(Observation observation) {
    String raw = observation.figure().raw();
    return raw.length() <= 20
        ? raw
        : observation
            .figure()
            .value()
            .map(value -> Figures.print(value, value.scale()))
            .orElse(raw);
  }

  /**
   * The judgements as data: codes, not words. Where an edition bears a mark, such as DRAFT, it
   * stands in a last column, so that it is in the file whoever passes it on; otherwise there is
   * none.
   */
  static TableSpec data(
      List<Scorecard> cards, Catalogue catalogue, Function<Edition, String> mark) {
    List<TableSpec.Column> columns = new ArrayList<>();
    TEXT_COLUMNS.forEach(name -> columns.add(TableSpec.Column.text(name)));
    columns.add(TableSpec.Column.number("value"));
    for (String name :
        List.of("unit", "target", "status", "status_basis", "one_year", "long_term", "reason")) {
      columns.add(TableSpec.Column.text(name));
    }
    boolean marked = cards.stream().anyMatch(card -> !mark.apply(card.edition()).isEmpty());
    if (marked) {
      columns.add(TableSpec.Column.text("mark"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Scorecard card : cards) {
      List<String> end = marked ? List.of(mark.apply(card.edition())) : List.of();
      card.rows()
          .forEach(
              row ->
                  rows.add(Stream.concat(cells(row, catalogue).stream(), end.stream()).toList()));
    }
    return new TableSpec("", columns, rows);
  }

  private static List<String> cells(Judgement row, Catalogue catalogue) {
    return List.of(
        row.level().code(),
        row.id(),
        row.measure(),
        row.ref(),
        row.edition(),
        row.theme(),
        row.area().id(),
        row.latest().map(latest -> latest.period().label()).orElse(""),
        row.latest().map(AssessCommand::value).orElse(""),
        row.latest().map(latest -> unit(latest, row, catalogue)).orElse(""),
        row.status().target(),
        row.status().status().code(),
        row.status().basis().code(),
        row.oneYear().direction().code(),
        row.longTerm().direction().code(),
        row.summary());
  }

  /** "&lt;5" of a figure that is held back: its 5 is no value. In JSON that is null. */
  private static String value(Observation observation) {
    Figure figure = observation.figure();
    return figure.isHeldBack()
        ? figure.raw()
        : figure.value().map(BigDecimal::toPlainString).orElse("");
  }

  /** The unit printed with the figure, or the measure's. */
  private static String unit(Observation latest, Judgement row, Catalogue catalogue) {
    String printed = latest.figure().unit();
    String own = catalogue.measure(row.measure()).map(Measure::unit).orElse("");
    return printed.isEmpty() && !own.equals("none") ? own : printed;
  }
}
