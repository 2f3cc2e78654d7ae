package org.weald.themes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.reading.CsvTable;
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/** Reads a plug-in's tables other than observations: areas, narratives, bodies, checks, actions. */
final class PluginTables {

  private PluginTables() {}

  static Checked<List<Area>> areas(SourceText source) {
    return table(source, "id,name,type", "part of,groups,note")
        .then(
            table -> {
              List<Problem> problems = new ArrayList<>();
              List<Area> areas = each(table, row -> area(row, problems));
              return problems.isEmpty() ? Checked.good(areas) : Checked.bad(problems);
            });
  }

  private static Area area(CsvTable.Row row, List<Problem> problems) {
    if (!Ids.isLocal(row.cell("id"))) {
      problems.add(
          row.problem(
              "id",
              "\"" + row.cell("id") + "\" is not an id",
              "small letters, digits and hyphens, a letter first",
              "Write it as tonbridge-and-malling"));
    }
    return new Area(
        row.cell("id"),
        row.cell("name"),
        row.cell("type"),
        row.cell("part of"),
        Set.copyOf(list(row.cell("groups"))));
  }

  static Checked<List<Narrative>> narratives(
      SourceText source, String plugin, Set<String> measures) {
    return table(source, "measure,edition,text", "note")
        .then(
            table -> {
              List<Problem> problems = new ArrayList<>();
              List<Narrative> stories =
                  each(
                      table,
                      row ->
                          new Narrative(
                              measure(row, plugin, measures, problems),
                              row.cell("edition"),
                              row.cell("text")));
              return problems.isEmpty() ? Checked.good(stories) : Checked.bad(problems);
            });
  }

  private static String measure(
      CsvTable.Row row, String plugin, Set<String> measures, List<Problem> problems) {
    String id = Ids.qualify(plugin, row.cell("measure"));
    if (Ids.plugin(id).equals(plugin) && !measures.contains(id)) {
      problems.add(
          row.problem(
              "measure",
              "unknown measure \"" + row.cell("measure") + "\"",
              "",
              Suggestion.of(row.cell("measure"), measures.stream().map(Ids::local).toList())));
    }
    return id;
  }

  static Checked<List<Body>> bodies(SourceText source) {
    return table(source, "body,role", "edition,where,note")
        .then(
            table ->
                Checked.good(
                    each(
                        table,
                        row ->
                            new Body(
                                row.cell("body"),
                                row.cell("role"),
                                row.cell("edition"),
                                row.cell("where")))));
  }

  static Checked<List<Claim>> claims(SourceText source, String plugin, Set<String> measures) {
    return table(source, "id,edition,says,printed,sentence", "measure,area,period,note")
        .then(
            table -> {
              List<Problem> problems = new ArrayList<>();
              List<Claim> claims = each(table, row -> claim(row, plugin, measures, problems));
              return problems.isEmpty() ? Checked.good(claims) : Checked.bad(problems);
            });
  }

  private static Claim claim(
      CsvTable.Row row, String plugin, Set<String> measures, List<Problem> problems) {
    String measure = row.cell("measure").isEmpty() ? "" : measure(row, plugin, measures, problems);
    return new Claim(
        Ids.qualify(plugin, row.cell("id")),
        row.cell("edition"),
        measure,
        row.cell("area"),
        row.cell("period"),
        List.of(row.cell("says")),
        row.cell("printed"),
        row.cell("sentence"),
        row.place());
  }

  /**
   * Rows of one action stand together in time order: the first defines it, all may bring an update.
   */
  static Checked<List<Action>> actions(SourceText source, String plugin) {
    String optional = "ref,priority,by when,lead,partners,quarter,status,progress,comment,note";
    return table(source, "plan,id,text", optional)
        .then(
            table -> {
              List<Problem> problems = new ArrayList<>();
              Map<String, List<CsvTable.Row>> byId = new LinkedHashMap<>();
              table
                  .rows()
                  .forEach(
                      row ->
                          byId.computeIfAbsent(row.cell("id"), id -> new ArrayList<>()).add(row));
              List<Action> actions =
                  byId.values().stream().map(rows -> action(rows, plugin, problems)).toList();
              return problems.isEmpty() ? Checked.good(actions) : Checked.bad(problems);
            });
  }

  private static Action action(List<CsvTable.Row> rows, String plugin, List<Problem> problems) {
    CsvTable.Row first = rows.get(0);
    return new Action(
        Ids.qualify(plugin, first.cell("plan")),
        Ids.qualify(plugin, first.cell("id")),
        first.cell("ref"),
        first.cell("priority"),
        first.cell("text"),
        first.cell("by when"),
        due(first.cell("by when"), first),
        list(first.cell("lead")),
        list(first.cell("partners")),
        rows.stream().flatMap(row -> update(row, problems)).toList());
  }

  /** A by-when that is no date ("On-going") stays text. */
  private static Optional<LocalDate> due(String byWhen, CsvTable.Row row) {
    return Periods.parse(byWhen, row.placeOf("by when"))
        .fold(period -> Optional.of(period.end()), problems -> Optional.empty());
  }

  private static Stream<Action.Update> update(CsvTable.Row row, List<Problem> problems) {
    if (row.cell("quarter").isEmpty()) {
      return Stream.empty();
    }
    Checked<Period> period = Periods.parse(row.cell("quarter"), row.placeOf("quarter"));
    Optional<Status> status = Status.ofCode(row.cell("status"));
    problems.addAll(period.problems());
    if (status.isEmpty()) {
      problems.add(
          row.problem(
              "status",
              "unknown status \"" + row.cell("status") + "\"",
              "",
              Suggestion.of(row.cell("status"), RuleReader.codes())));
      return Stream.empty();
    }
    return period.fold(
        quarter ->
            Stream.of(
                new Action.Update(
                    quarter, status.get(), row.cell("progress"), row.cell("comment"))),
        bad -> Stream.empty());
  }

  private static Checked<CsvTable> table(SourceText source, String required, String optional) {
    return CsvTable.read(
        source,
        new TreeSet<>(List.of(required.split(","))),
        new TreeSet<>(List.of(optional.split(","))));
  }

  private static <T> List<T> each(CsvTable table, Function<CsvTable.Row, T> read) {
    return table.rows().stream().map(read).toList();
  }

  /** Names separated by semicolons: a body's name may hold commas. */
  private static List<String> list(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
