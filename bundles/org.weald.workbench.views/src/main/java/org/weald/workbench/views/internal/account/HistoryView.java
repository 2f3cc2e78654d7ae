package org.weald.workbench.views.internal.account;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.weald.assess.Judgement;
import org.weald.model.Checked;
import org.weald.model.Measure;
import org.weald.model.Problem;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;
import org.weald.workbench.views.internal.Sentence;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;
import org.weald.workspace.Workspace;

/** Everything that was entered of the selected measure: who, when, why, and back to it. */
final class HistoryView extends JPanel {
  private static final long serialVersionUID = 1L;

  private record Asked(Snapshot snapshot, String measure, String area) {}

  private final transient ViewSite site;
  private final Grid<Past> table = new Grid<>("History", columns());
  private final JButton revert = new JButton("Revert to this");
  private final Sentence said = new Sentence("Message");
  private transient Optional<Asked> asked = Optional.empty();

  HistoryView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    table.single().opens("Revert to this", this::revert);
    table.getSelectionModel().addListSelectionListener(event -> walked());
    add(table.scrolled(), BorderLayout.CENTER);
    JPanel foot = new JPanel(new BorderLayout());
    foot.setOpaque(false);
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING));
    buttons.setOpaque(false);
    revert.setToolTipText("Makes the chosen entry stand again (Enter); it can be undone");
    revert.addActionListener(event -> revert());
    buttons.add(revert);
    foot.add(said, BorderLayout.CENTER);
    foot.add(buttons, BorderLayout.LINE_END);
    add(foot, BorderLayout.SOUTH);
    site.onSnapshot(snapshot -> update(snapshot, site.selection().now()));
    site.onSelection(selected -> update(site.snapshot(), selected));
  }

  /** Two lines each: what was entered and why have most of the room, and stand below in full. */
  static List<Column<Past>> columns() {
    Predicate<Past> gone = past -> !past.stands();
    return List.of(
        Column.of("Rev.", 58, (Past past) -> Long.toString(past.revision()))
            .fitted()
            .soft(gone)
            .explained("Revision: each saving of the workspace has the next number"),
        Column.of("When", 152, Past::when)
            .below("Who", Past::who)
            .fitted()
            .soft(gone)
            .explained("When it was entered, and by whom")
            .ordered(Comparator.comparingLong(Past::revision)),
        Column.of("What", 300, Past::what)
            .below("Why", past -> past.why().isEmpty() ? "no reason given" : past.why())
            .foremost(150)
            .soft(gone)
            .explained("What was entered, and the reason given for it")
            .tip(Past::sentence),
        Column.of("Now", 150, Past::became)
            .fitted()
            .soft(gone)
            .explained("Whether it is what the plan says now, or what became of it"));
  }

  private void update(Snapshot snapshot, Selected selected) {
    Optional<Judgement> row = snapshot.row(selected);
    Optional<Measure> measure = snapshot.measure(selected);
    Optional<Workspace> workspace = site.workspace();
    Optional<Asked> next =
        row.flatMap(
            judged ->
                measure.map(
                    it ->
                        new Asked(
                            snapshot,
                            it.id(),
                            selected.area().isEmpty() ? judged.area().id() : selected.area())));
    if (next.isEmpty() || workspace.isEmpty()) {
      asked = Optional.empty();
      table.update(List.of(), Past::key);
      said.say(
          next.isEmpty()
              ? Absence.sentence(snapshot, selected)
                  .orElse("This priority has no single measure, so it has no history.")
              : site.edits().whyNot().orElse(""));
      able();
      return;
    }
    if (next.equals(asked)) {
      return;
    }
    asked = next;
    Asked now = next.get();
    Measure of = measure.orElseThrow();
    site.jobs()
        .run(
            "Reading the history",
            progress ->
                workspace
                    .get()
                    .store()
                    .then(
                        store ->
                            Checked.good(
                                Past.of(
                                    store,
                                    snapshot.catalogue(),
                                    of.seriesId(),
                                    of.id(),
                                    now.area(),
                                    ZoneId.systemDefault()))),
            read -> arrived(now, read));
  }

  private void arrived(Asked of, Checked<List<Past>> read) {
    if (!asked.equals(Optional.of(of))) {
      return;
    }
    List<Past> rows =
        read.fold(
            good -> good,
            problems -> {
              said.refuse(problems.stream().map(Problem::sentence).toList());
              return List.<Past>of();
            });
    table.update(rows, Past::key);
    if (read.problems().isEmpty()) {
      said.say(
          rows.isEmpty()
              ? "Nothing was entered here yet: its figures are as the plug-ins bring them."
              : "");
    }
    able();
  }

  private void walked() {
    table.one().ifPresent(past -> said.say(past.sentence()));
    able();
  }

  private void able() {
    boolean can =
        table.one().filter(past -> !past.stands()).isPresent() && site.edits().whyNot().isEmpty();
    revert.setEnabled(can);
    revert.setVisible(table.getRowCount() > 0);
  }

  private void revert() {
    table
        .one()
        .filter(past -> !past.stands())
        .filter(past -> site.edits().whyNot().isEmpty())
        .ifPresent(
            past -> {
              // The button that was pressed cannot be pressed twice, and would give the keyboard
              // away to wherever it is next.
              if (revert.isFocusOwner()) {
                table.requestFocusInWindow();
              }
              site.edits()
                  .write(
                      past.again(),
                      "Reverted to revision " + past.revision(),
                      why -> {
                        if (!why.isEmpty()) {
                          said.refuse(why);
                        }
                      });
            });
  }
}
