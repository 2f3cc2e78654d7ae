package org.weald.exchange.internal.frozen;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.exchange.internal.folder.WordTables;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Narrative;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.model.Status;
import org.weald.reading.CsvTable;
import org.weald.reading.SourceText;

/** Reads the words of a frozen edition as {@link WordTables} writes them. */
final class FrozenWords {
  private FrozenWords() {}

  static Checked<List<ActionUpdate>> updates(SourceText source) {
    return CsvTable.read(source, columns(WordTables.OF_AN_UPDATE), columns(WordTables.OPTIONAL))
        .then(table -> rows(table, FrozenWords::update));
  }

  static Checked<List<Narrative>> narratives(SourceText source) {
    return CsvTable.read(source, columns(WordTables.OF_AN_ACCOUNT), Set.of())
        .then(
            table ->
                rows(
                    table,
                    row ->
                        new Narrative(
                            row.cell("measure"),
                            row.cell("edition"),
                            row.cell("text"),
                            row.place())));
  }

  private static Set<String> columns(String names) {
    return Stream.of(names.split(",", -1)).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <T> Checked<List<T>> rows(CsvTable table, Function<CsvTable.Row, T> read) {
    List<T> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      try {
        all.add(read.apply(row));
      } catch (DateTimeParseException | IllegalArgumentException spoilt) {
        problems.add(
            new Problem(
                "the frozen words cannot be read",
                row.place(),
                String.valueOf(spoilt.getMessage()),
                "Take the file that weald freeze has written"));
      }
    }
    return problems.isEmpty() ? Checked.good(all) : Checked.bad(problems);
  }

  private static ActionUpdate update(CsvTable.Row row) {
    Period quarter =
        new Period(
            PeriodKind.valueOf(row.cell("kind")),
            LocalDate.parse(row.cell("from")),
            LocalDate.parse(row.cell("to")),
            row.cell("quarter"));
    Optional<String> cell =
        row.cell("cell").equals(WordTables.PRINTED)
            ? Optional.of(row.cell("printed status"))
            : Optional.empty();
    return new ActionUpdate(
        row.cell("action"),
        new Action.Update(
            quarter, status(row.cell("status")), cell, row.cell("progress"), row.cell("comment")),
        new Provenance(
            row.cell("source"),
            row.cell("printed"),
            row.cell("note"),
            Contribution.WORKSPACE,
            row.place(),
            Long.parseLong(row.cell("revision"))));
  }

  private static Status status(String code) {
    return Stream.of(Status.values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no status \"" + code + "\""));
  }
}
