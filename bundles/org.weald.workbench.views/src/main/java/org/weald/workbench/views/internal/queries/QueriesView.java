package org.weald.workbench.views.internal.queries;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.weald.assess.Findings;
import org.weald.model.Level;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.StatusMark;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Differences;

/** What an officer should look into; Enter or a double click goes to the measure. */
final class QueriesView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String[] TITLES = {"About", "Found", "Where"};
  private static final int[] WIDTHS = {260, 640, 240};

  private final transient ViewSite site;
  private final QueryTable model = new QueryTable();
  private final JTable table = new JTable(model);
  private final JLabel others =
      new JLabel("Only the areas of the plans are checked here; “weald problems” checks them all.");
  private transient Snapshot latest = Snapshot.EMPTY;

  QueriesView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    setUpTable();
    JScrollPane scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
    others.setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(4), Look.scale(8), Look.scale(4), Look.scale(8)));
    others.setVisible(false);
    add(others, BorderLayout.SOUTH);
    site.onSnapshot(this::update);
  }

  private void setUpTable() {
    table.setRowHeight(Look.scale(29));
    table.setShowHorizontalLines(true);
    table.setIntercellSpacing(new Dimension(0, 1));
    table.setFillsViewportHeight(true);
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.getTableHeader().setReorderingAllowed(false);
    table.getAccessibleContext().setAccessibleName("Data queries");
    for (int i = 0; i < TITLES.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(Look.scale(WIDTHS[i]));
      table.getColumnModel().getColumn(i).setCellRenderer(new Cell(i));
    }
    ((DefaultTableCellRenderer) table.getTableHeader().getDefaultRenderer())
        .setHorizontalAlignment(SwingConstants.LEADING);
    table
        .getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke("ENTER"), "open");
    table
        .getActionMap()
        .put(
            "open",
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                open();
              }
            });
    table.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              open();
            }
          }
        });
  }

  private void update(Snapshot snapshot) {
    latest = snapshot;
    others.setVisible(snapshot.catalogue().isOnDemand());
    site.jobs()
        .run(
            "Checking the figures",
            progress -> Query.of(snapshot, Findings.in(snapshot.catalogue().atHand())),
            queries -> arrived(snapshot, queries));
  }

  private void arrived(Snapshot of, List<Query> queries) {
    if (!latest.equals(of)) {
      return;
    }
    model.update(queries);
    long open = queries.stream().filter(query -> query.mark() != Status.CONTEXT).count();
    site.title(
        open == 0 ? site.description().title() : site.description().title() + " (" + open + ")");
  }

  private void open() {
    int row = table.getSelectedRow();
    if (row < 0 || model.row(row).measure().isEmpty()) {
      return;
    }
    Query query = model.row(row);
    site.selection()
        .change(
            now ->
                site.snapshot().scorecard(now.plan(), query.edition()).isPresent()
                    ? now.withEdition(now.plan(), query.edition())
                    : now);
    site.open(new Selected.Subject(Level.MEASURE, query.measure()));
  }

  private static final class QueryTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private final transient List<Query> rows = new ArrayList<>();

    void update(List<Query> wanted) {
      Differences.apply(
          rows,
          wanted.stream().distinct().toList(),
          Query::key,
          new Differences.Shown<>() {
            @Override
            public void removed(int index) {
              fireTableRowsDeleted(index, index);
            }

            @Override
            public void inserted(int index, Query query) {
              fireTableRowsInserted(index, index);
            }

            @Override
            public void changed(int index, Query query) {
              fireTableRowsUpdated(index, index);
            }
          });
    }

    Query row(int index) {
      return rows.get(index);
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
      super.getTableCellRendererComponent(table, value, selected, focused, row, index);
      setBorder(BorderFactory.createEmptyBorder(0, Look.scale(12), 0, Look.scale(12)));
      setIcon(null);
      if (value instanceof Query query) {
        String text =
            switch (column) {
              case 0 -> query.subject();
              case 1 -> query.sentence();
              default -> query.place();
            };
        setText(text);
        setToolTipText("<html><p width=\"480\">" + escape(text) + "</p></html>");
        setForeground(column == 2 ? Look.soft() : Look.ink());
        if (column == 0) {
          setIcon(new StatusMark(query.mark()));
          setIconTextGap(10);
        }
      }
      return this;
    }

    private static String escape(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;");
    }
  }
}
