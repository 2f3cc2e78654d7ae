package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weald.assess.Judgement;
import org.weald.model.Plan;
import org.weald.model.Status;

/**
 * How many of some rows have which status: every status the plan has a word for, though no row has
 * it, and every one that a row has.
 */
record StatusCounts(List<Judgement> rows, Map<Status, String> words) {

  static StatusCounts of(Plan plan, List<Judgement> rows) {
    Map<Status, String> words = new TreeMap<>();
    plan.scheme().words().values().forEach(status -> words.put(status, plan.scheme().word(status)));
    rows.forEach(row -> words.putIfAbsent(row.status().status(), row.status().word()));
    return new StatusCounts(rows, new LinkedHashMap<>(words));
  }

  /** How many rows have which status; those no row has are left out. */
  static Map<Status, Integer> counted(List<Judgement> rows) {
    Map<Status, Integer> counted = new TreeMap<>();
    rows.forEach(row -> counted.merge(row.status().status(), 1, Integer::sum));
    return counted;
  }

  private static long count(List<Judgement> rows, Status status) {
    return rows.stream().filter(row -> row.status().status() == status).count();
  }

  /**
   * All, then each status.
   *
   * @param what "actions"
   */
  List<ReportSpec.Tile> tiles(String what) {
    List<ReportSpec.Tile> tiles = new ArrayList<>();
    tiles.add(new ReportSpec.Tile(String.valueOf(rows.size()), Optional.empty(), what, ""));
    words.forEach(
        (status, word) ->
            tiles.add(
                new ReportSpec.Tile(
                    String.valueOf(count(rows, status)), Optional.of(status), word, "")));
    return tiles;
  }

  /** A row for each group, and one for all. */
  ReportBlock.Grid grid(String of, Map<String, List<Judgement>> groups) {
    List<ReportBlock.Column> columns = new ArrayList<>();
    columns.add(new ReportBlock.Column(of, "wide"));
    columns.add(new ReportBlock.Column("All", "number"));
    words.values().forEach(word -> columns.add(new ReportBlock.Column(word, "number")));
    List<ReportBlock.Row> grid = new ArrayList<>();
    groups.forEach((name, group) -> grid.add(row(name, group)));
    grid.add(row("All", rows));
    return new ReportBlock.Grid("counted", "", columns, grid);
  }

  private ReportBlock.Row row(String name, List<Judgement> group) {
    List<ReportBlock.Cell> cells = new ArrayList<>();
    cells.add(ReportBlock.Cell.of(name));
    cells.add(ReportBlock.Cell.of(String.valueOf(group.size())));
    words
        .keySet()
        .forEach(status -> cells.add(ReportBlock.Cell.of(String.valueOf(count(group, status)))));
    return ReportBlock.Row.of(cells);
  }

  /** " (11 Green, 1 Amber)", or nothing where there is none. */
  static String words(List<Judgement> rows) {
    Map<Status, List<Judgement>> byStatus =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.status().status(), TreeMap::new, Collectors.toList()));
    return byStatus.isEmpty()
        ? ""
        : byStatus.values().stream()
            .map(group -> group.size() + " " + group.get(0).status().word())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
