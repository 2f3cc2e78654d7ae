package org.weald.reading.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.ObservationTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/** Reads a sheet: each figure of it, or each fault. */
public final class SheetReader {
  private static final Set<String> REQUIRED = Set.of("measure", "area", "period", "value");

  private final Grid grid;
  private final Names names;
  private final Choices choices;
  private final SheetLayout layout;
  private final Faults faults;
  private final SheetRows rows;

  private SheetReader(Grid grid, Names names, Choices choices, SheetLayout layout) {
    this.grid = grid;
    this.names = names;
    this.choices = choices;
    this.layout = layout;
    this.faults = new Faults(layout);
    this.rows = new SheetRows(grid, names, choices, layout, isOwn(), faults);
  }

  /**
   * The sheets of a workbook with any text in them, or the one of a file of text.
   *
   * @param file the file as the user knows it
   */
  public static Checked<List<Grid>> grids(byte[] bytes, String file) {
    boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    return zip && bytes.length <= SourceText.LIMIT
        ? BookReader.read(bytes, file)
        : GridReader.read(bytes, file).then(grid -> Checked.good(List.of(grid)));
  }

  /** The sheet that was chosen; where none was, the first that looks most like a table. */
  public static Checked<Grid> chosen(List<Grid> grids, Choices choices) {
    if (choices.sheet().isEmpty()) {
      Grid best = grids.get(0);
      int most = 0;
      for (Grid grid : grids) {
        int score = LayoutFinder.score(grid);
        if (score > most) {
          best = grid;
          most = score;
        }
      }
      return Checked.good(best);
    }
    return grids.stream()
        .filter(grid -> grid.sheet().equalsIgnoreCase(choices.sheet()))
        .findFirst()
        .<Checked<Grid>>map(Checked::good)
        .orElseGet(
            () ->
                Checked.bad(
                    new Problem(
                        "there is no sheet " + Quoted.of(choices.sheet()),
                        Place.of(grids.get(0).file()),
                        "",
                        Suggestion.of(choices.sheet(), grids.stream().map(Grid::sheet).toList()))));
  }

  /** Reads a file. */
  public static SheetOutcome read(byte[] bytes, String file, Names names, Choices choices) {
    return grids(bytes, file)
        .then(grids -> chosen(grids, choices))
        .fold(grid -> read(grid, names, choices), SheetOutcome.Unreadable::new);
  }

  /** Reads what stands in a sheet. */
  public static SheetOutcome read(Grid grid, Names names, Choices choices) {
    SheetLayout layout = LayoutFinder.find(grid, names, choices);
    SheetReader first = new SheetReader(grid, names, choices, layout);
    SheetOutcome outcome = first.outcome();
    return choices.unknown() == Choices.Unknown.NEW_PLAN
            && !first.rows.fresh().isEmpty()
            && !(outcome instanceof SheetOutcome.Faulty)
        ? first.withPlan()
        : outcome;
  }

  /** Names of columns as they are in the files of plug-ins: such a table is read to the letter. */
  private boolean isOwn() {
    List<String> header = grid.rows().get(layout.header()).cells();
    return grid.separator() == ','
        && layout.header() == 0
        && choices.roles().isEmpty()
        && header.stream().allMatch(ObservationTable::isColumn)
        && header.containsAll(REQUIRED)
        && new HashSet<>(header).size() == header.size();
  }

  private SheetOutcome outcome() {
    HeaderCheck.check(grid, layout, faults);
    if (faults.isEmpty()) {
      rows.read();
    }
    return faults.isEmpty()
        ? new SheetOutcome.Ready(
            rows.found().with(OtherPeriods.of(rows.figures(), names)),
            rows.figures(),
            Optional.empty())
        : new SheetOutcome.Faulty(rows.found(), faults.shown(), faults.untold());
  }

  /** Once more, with the measures nobody knew in a plan of their own. */
  private SheetOutcome withPlan() {
    Optional<String> area = names.firstArea();
    if (area.isEmpty()) {
      faults.add(
          new Problem(
              "no area is known for a new plan",
              Place.of(grid.file()),
              "",
              "Install a plan first"));
      return new SheetOutcome.Faulty(rows.found(), faults.shown(), 0);
    }
    String title = title();
    Contribution plan =
        OwnPlan.of(title, area.get(), grid.file(), List.copyOf(rows.fresh().values()));
    Choices refusing = new Choices(choices.roles(), Choices.Unknown.REFUSED, choices.sheet());
    SheetOutcome outcome = new SheetReader(grid, names.with(plan), refusing, layout).outcome();
    List<String> were = rows.found().unknown();
    if (outcome instanceof SheetOutcome.Ready ready) {
      return new SheetOutcome.Ready(
          ready.found().with(were, title, Unjudged.of(plan, ready.figures(), layout)),
          ready.figures(),
          Optional.of(plan));
    }
    SheetOutcome.Faulty faulty = (SheetOutcome.Faulty) outcome;
    return new SheetOutcome.Faulty(
        faulty.found().with(were, title, List.of()), faulty.faults(), faulty.untold());
  }

  /** What stands above the table, or else the name of the file. */
  private String title() {
    String above =
        grid.rows().subList(0, layout.header()).stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.length() > 3 && cell.length() <= 80)
            .findFirst()
            .orElse("");
    String name =
        grid.file().replaceAll(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{2,5}(, .*)?$", "");
    return above.isEmpty() ? name : above;
  }
}
