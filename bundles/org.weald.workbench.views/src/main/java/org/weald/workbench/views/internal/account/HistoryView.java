package org.weald.workbench.views.internal.account;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.weald.assess.Judgement;
import org.weald.model.Checked;
import org.weald.model.Measure;
import org.weald.model.Problem;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;
import org.weald.workbench.views.internal.Differences;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.Sentence;
import org.weald.workbench.views.internal.Tip;
import org.weald.workspace.Workspace;

/** Everything that was entered of the selected measure: who, when, why, and back to it. */
final class HistoryView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String[] TITLES = {"Rev.", "When", "Who", "What", "Why", "Now"};
  private static final int[] WIDTHS = {58, 152, 84, 170, 190, 196};

  /** When, and what became of it, are not cut; titles are, and stand below in full. */
  private static final Set<Integer> KEPT = Set.of(0, 1, 5);

  private record Asked(Snapshot snapshot, String measure, String area) {}

  private final transient ViewSite site;
  private final Model model = new Model();
  private final JTable table = new JTable(model);
  private final JButton revert = new JButton("Revert to this");
  private final Sentence said = new Sentence("Message");
  private transient Optional<Asked> asked = Optional.empty();

  HistoryView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    setUpTable();
    JScrollPane scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
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

  private void setUpTable() {
    table.setRowHeight(Look.scale(27));
    table.setShowHorizontalLines(true);
    table.setIntercellSpacing(new Dimension(0, 1));
    table.setFillsViewportHeight(true);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.getTableHeader().setReorderingAllowed(false);
    table.getAccessibleContext().setAccessibleName("History");
    ((DefaultTableCellRenderer) table.getTableHeader().getDefaultRenderer())
        .setHorizontalAlignment(SwingConstants.LEADING);
    for (int i = 0; i < TITLES.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(Look.scale(WIDTHS[i]));
      table.getColumnModel().getColumn(i).setCellRenderer(new Cell(i));
      if (KEPT.contains(i)) {
        table.getColumnModel().getColumn(i).setMinWidth(Look.scale(WIDTHS[i]));
      }
    }
    Keyed.key(table, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "ENTER", this::revert);
    table.getSelectionModel().addListSelectionListener(event -> walked());
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
      model.update(List.of());
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
    model.update(rows);
    if (read.problems().isEmpty()) {
      said.say(
          rows.isEmpty()
              ? "Nothing was entered here yet: its figures are as the plug-ins bring them."
              : "");
    }
    able();
  }

  private Optional<Past> chosen() {
    int row = table.getSelectedRow();
    return row < 0 ? Optional.empty() : Optional.of(model.rows.get(row));
  }

  private void walked() {
    chosen().ifPresent(past -> said.say(past.sentence()));
    able();
  }

  private void able() {
    boolean can =
        chosen().filter(past -> !past.stands()).isPresent() && site.edits().whyNot().isEmpty();
    revert.setEnabled(can);
    revert.setVisible(!model.rows.isEmpty());
  }

  private void revert() {
    chosen()
        .filter(past -> !past.stands())
        .filter(past -> site.edits().whyNot().isEmpty())
        .ifPresent(
            past ->
                site.edits()
                    .write(
                        past.again(),
                        "Reverted to revision " + past.revision(),
                        why -> {
                          if (!why.isEmpty()) {
                            said.refuse(why);
                          }
                        }));
  }

  private static final class Model extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private final transient List<Past> rows = new ArrayList<>();

    void update(List<Past> wanted) {
      Differences.apply(
          rows,
          wanted,
          Past::key,
          new Differences.Shown<>() {
            @Override
            public void removed(int index) {
              fireTableRowsDeleted(index, index);
            }

            @Override
            public void inserted(int index, Past row) {
              fireTableRowsInserted(index, index);
            }

            @Override
            public void changed(int index, Past row) {
              fireTableRowsUpdated(index, index);
            }
          });
    }

    @Override
    public int getRowCount() {
      return rows.size();
    }

    @Override
    public int getColumnCount() {
      return TITLES.length;
    }

    @Override
    public String getColumnName(int column) {
      return TITLES[column];
    }

    @Override
    public Object getValueAt(int row, int column) {
      return rows.get(row);
    }
  }

  private static final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private final int column;

    Cell(int column) {
      this.column = column;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int index) {
      super.getTableCellRendererComponent(table, "", selected, focused, row, index);
      setBorder(BorderFactory.createEmptyBorder(0, Look.scale(10), 0, Look.scale(10)));
      if (value instanceof Past past) {
        String text =
            switch (column) {
              case 0 -> Long.toString(past.revision());
              case 1 -> past.when();
              case 2 -> past.who();
              case 3 -> past.what();
              case 4 -> past.why();
              default -> past.became();
            };
        setText(text);
        setForeground(past.stands() ? Look.ink() : Look.soft());
        setToolTipText(Tip.of(text));
        getAccessibleContext().setAccessibleName(TITLES[column] + ": " + text);
      }
      return this;
    }
  }
}
