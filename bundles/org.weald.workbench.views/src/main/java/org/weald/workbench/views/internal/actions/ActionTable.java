package org.weald.workbench.views.internal.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;

/** The actions in rows. */
final class ActionTable extends Grid<ActionRow> {
  private static final long serialVersionUID = 1L;
  private static final int STATUS = 4;

  ActionTable() {
    super("Actions", columns());
    single();
    early(STATUS, 2);
  }

  private static List<Column<ActionRow>> columns() {
    return List.of(
        Column.of("Ref", 84, ActionRow::ref).fitted(),
        Column.of("Action", 360, (ActionRow row) -> row.action().text()).yielding(180),
        Column.of("Lead", 170, ActionRow::lead).yielding(80).soft(),
        Column.of("By when", 96, (ActionRow row) -> row.action().byWhen())
            .yieldingLast(80)
            .soft()
            .ordered(Comparator.comparing(row -> row.action().due().orElse(LocalDate.MAX))),
        Column.of("Status", 190, (ActionRow row) -> row.status().word())
            .fitted()
            .marked(row -> row.status().status())
            .tip(row -> row.status().word() + ". " + row.status().sentence()),
        Column.of("Progress", 100, ActionTable::progress)
            .yieldingLast(84)
            .soft(row -> row.progress().isEmpty())
            .explained("How the officers say it goes")
            .ordered(Comparator.comparing(ActionRow::progress)),
        Column.of("Overdue", 230, ActionRow::overdue)
            .yieldingLast(110)
            .explained("Actions past their date, at the edition's date")
            .ordered(Comparator.comparing(ActionRow::overdue).reversed()));
  }

  private static String progress(ActionRow row) {
    return row.progress().isEmpty() ? "not stated" : row.progress();
  }

  void show(List<ActionRow> rows) {
    update(rows, ActionRow::id);
  }
}
