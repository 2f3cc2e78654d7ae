package org.weald.exchange.internal.folder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weald.model.Action;
import org.weald.model.Periods;
import org.weald.model.Place;

/** Writes actions: the first row of one tells what it is, each row what was said in a quarter. */
final class ActionTables {
  private static final String NEEDED = "plan,id,text";
  private static final String OPTIONAL =
      "ref,priority,by when,due,lead,partners,quarter,status,progress,comment";
  private static final String CELL = "printed status";

  private final Names names;

  ActionTables(Names names) {
    this.names = names;
  }

  /**
   * By path. Where a table has the column of printed status cells, an empty one is a cell that is
   * printed empty; so actions without such cells go into another table.
   */
  Map<String, CsvText> files(List<Action> actions) {
    Map<Boolean, List<Action>> byCell =
        new TreeMap<>(actions.stream().collect(Collectors.groupingBy(ActionTables::hasCells)));
    Map<String, CsvText> files = new HashMap<>();
    byCell.forEach(
        (cells, some) -> {
          CsvText table = new CsvText(cells ? NEEDED + "," + CELL : NEEDED, OPTIONAL);
          some.forEach(action -> rows(action, table));
          files.put(cells ? "data/actions-printed.csv" : "data/actions.csv", table);
        });
    return files;
  }

  private static boolean hasCells(Action action) {
    return action.updates().stream().anyMatch(update -> update.printed().isPresent());
  }

  private void rows(Action action, CsvText table) {
    if (action.updates().isEmpty()) {
      table.row(first(action));
    }
    boolean told = false;
    for (Action.Update update : action.updates()) {
      Map<String, String> row = told ? again(action) : first(action);
      row.put("quarter", update.period().label());
      row.put("status", update.status().code());
      row.put("progress", update.progress());
      row.put("comment", update.comment());
      update.printed().ifPresent(cell -> row.put(CELL, cell));
      table.row(row);
      told = true;
    }
  }

  private Map<String, String> again(Action it) {
    return new HashMap<>(
        Map.of("plan", names.of(it.plan()), "id", names.of(it.id()), "text", it.text()));
  }

  private Map<String, String> first(Action it) {
    Map<String, String> row = again(it);
    row.put("ref", it.ref());
    row.put("priority", it.priority());
    row.put("by when", it.byWhen());
    row.put("due", due(it));
    row.put("lead", String.join("; ", it.lead()));
    row.put("partners", String.join("; ", it.partners()));
    return row;
  }

  /** Said in a column of its own only where the by-when does not say it. */
  private static String due(Action it) {
    Optional<LocalDate> read =
        Periods.parse(it.byWhen(), Place.of(it.id()))
            .fold(period -> Optional.of(period.end()), noDate -> Optional.empty());
    return it.due().filter(day -> !read.equals(it.due())).map(LocalDate::toString).orElse("");
  }
}
