package org.weald.themes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Body;
import org.weald.model.Checked;
import org.weald.model.Claim;
import org.weald.model.Ids;
import org.weald.model.Narrative;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.reading.CsvTable;
import org.weald.reading.ObservationTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;

/**
 * Reads a plug-in's tables other than observations: areas, narratives, bodies, checks, actions. One
 * reader reads one table.
 */
final class PluginTables {
  private final String plugin;
  private final RowReader table;
  private final Map<String, Place> ids = new HashMap<>();

  PluginTables(String plugin, ObservationTable.Known known) {
    this.plugin = plugin;
    this.table = new RowReader(known);
  }

  Checked<List<Area>> areas(SourceText source) {
    return table.rows(source, "id,name,type", "part of,groups,note", this::area);
  }

  private Area area(CsvTable.Row row) {
    String partOf = row.cell("part of");
    if (!partOf.isEmpty()) {
      local(row, "part of", "tonbridge-and-malling");
    }
    List<String> groups = list(row.cell("groups"));
    if (!groups.stream().allMatch(Ids::isLocal)) {
      table.wrong(notAnId(row, "groups", "kent-districts"));
    }
    return new Area(
        once(row, "tonbridge-and-malling"),
        table.needed(row, "name"),
        table.needed(row, "type"),
        partOf,
        Set.copyOf(groups));
  }

  Checked<List<Narrative>> narratives(SourceText source) {
    return table.rows(
        source,
        "measure,edition,text",
        "note",
        row ->
            new Narrative(
                table.measure(row),
                table.needed(row, "edition"),
                table.needed(row, "text"),
                row.place()));
  }

  Checked<List<Body>> bodies(SourceText source) {
    return table.rows(
        source,
        "body,role",
        "edition,where,note",
        row ->
            new Body(
                table.needed(row, "body"),
                table.needed(row, "role"),
                row.cell("edition"),
                row.cell("where")));
  }

  Checked<List<Claim>> claims(SourceText source) {
    String optional = "measure,area,period,note";
    return table.rows(source, "id,edition,says,printed,sentence", optional, this::claim);
  }

  private Claim claim(CsvTable.Row row) {
    if (!row.cell("period").isEmpty()) {
      table.wrong(Periods.parse(row.cell("period"), row.placeOf("period")).problems());
    }
    return new Claim(
        Ids.qualify(plugin, once(row, "second-lowest-neet")),
        table.needed(row, "edition"),
        row.cell("measure").isEmpty() ? "" : table.measure(row),
        row.cell("area").isEmpty() ? "" : local(row, "area", "tonbridge-and-malling"),
        row.cell("period"),
        List.of(table.needed(row, "says")),
        table.needed(row, "printed"),
        row.cell("sentence"),
        row.place());
  }

  /** Rows of one action in time order: the first defines it, all may bring an update. */
  Checked<List<Action>> actions(SourceText source) {
    String optional =
        "ref,priority,by when,due,lead,partners,quarter,status,printed"
            + " status,progress,comment,note";
    Map<String, List<CsvTable.Row>> byId = new LinkedHashMap<>();
    return table
        .rows(
            source,
            "plan,id,text",
            optional,
            row ->
                byId.computeIfAbsent(local(row, "id", "reduce-speeding"), id -> new ArrayList<>())
                    .add(row))
        .then(all -> table.checked(byId.values().stream().map(this::action).toList()));
  }

  private Action action(List<CsvTable.Row> rows) {
    CsvTable.Row first = rows.get(0);
    return new Action(
        Ids.qualify(plugin, table.needed(first, "plan")),
        Ids.qualify(plugin, first.cell("id")),
        first.cell("ref"),
        first.cell("priority"),
        table.needed(first, "text"),
        first.cell("by when"),
        due(first),
        list(first.cell("lead")),
        list(first.cell("partners")),
        rows.stream().flatMap(this::update).toList());
  }

  /** A by-when that is no date ("On-going") stays text, unless a column says what it means. */
  private Optional<LocalDate> due(CsvTable.Row row) {
    String column = row.cell("due").isEmpty() ? "by when" : "due";
    Checked<Period> due = Periods.parse(row.cell(column), row.placeOf(column));
    if (column.equals("due")) {
      table.wrong(due.problems());
    }
    return due.fold(period -> Optional.of(period.end()), noDate -> Optional.empty());
  }

  private Stream<Action.Update> update(CsvTable.Row row) {
    if (row.cell("quarter").isEmpty()) {
      return Stream.empty();
    }
    Checked<Period> period = Periods.parse(row.cell("quarter"), row.placeOf("quarter"));
    table.wrong(period.problems());
    Status status = FieldValues.STATUSES.get(row.cell("status"));
    if (status == null) {
      table.unknown(row, "status", FieldValues.STATUSES.keySet());
      return Stream.empty();
    }
    return period.fold(
        quarter ->
            Stream.of(
                new Action.Update(
                    quarter, status, printed(row), row.cell("progress"), row.cell("comment"))),
        bad -> Stream.empty());
  }

  /** Where the table has the column, an empty cell is a cell printed empty. */
  private static Optional<String> printed(CsvTable.Row row) {
    return Optional.ofNullable(row.cells().get("printed status"));
  }

  /** An id that may stand in the table once. */
  private String once(CsvTable.Row row, String example) {
    String id = local(row, "id", example);
    Place first = ids.putIfAbsent(id, row.place());
    if (first != null) {
      table.wrong(
          row.problem(
              "id",
              Quoted.of(id) + " stands twice",
              "the first stands in line " + first.line(),
              "Rename one of them, or take it out"));
    }
    return id;
  }

  private String local(CsvTable.Row row, String column, String example) {
    if (!Ids.isLocal(row.cell(column))) {
      table.wrong(notAnId(row, column, example));
    }
    return row.cell(column);
  }

  private static Problem notAnId(CsvTable.Row row, String column, String example) {
    return row.problem(
        column,
        Quoted.of(row.cell(column)) + " is not an id",
        "small letters, digits and hyphens, a letter first",
        "Write it as " + example);
  }

  /** Names separated by semicolons: a body's name may hold commas. */
  private static List<String> list(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
