package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.ChartRenderer;
import org.weald.spi.ExportedFile;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.StatusMark;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Tip;

/** What the script that ran last came to, or why it came to nothing. */
final class ResultView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int CHART = 320;
  private static final int MOST_ROWS = 5_000;

  private final transient ViewSite site;
  private final transient Bench bench;
  private final transient ChartRenderer renderer;
  private final JPanel content = new Content();
  private final JLabel said = new JLabel();
  private final JButton copy = new JButton("Copy as table");
  private final JButton write = new JButton("Write files");
  private final JButton stop = new JButton("Stop");

  ResultView(ViewSite site, Benches benches, ChartRenderer renderer) {
    super(new BorderLayout());
    this.site = site;
    this.bench = benches.of(site);
    this.renderer = renderer;
    setBackground(Look.paper());
    add(bar(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(content);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(Look.scale(16));
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "stop");
    getActionMap()
        .put(
            "stop",
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                bench.stop();
              }
            });
    Bench.Listener listener =
        new Bench.Listener() {
          @Override
          public void ran(Ran now) {
            show(now);
          }
        };
    bench.add(listener);
    site.onClose(() -> bench.remove(listener));
    show(bench.ran());
  }

  private JToolBar bar() {
    JToolBar bar = new JToolBar();
    bar.setFloatable(false);
    bar.setBackground(Look.paper());
    int gap = Look.scale(4);
    bar.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    bar.getAccessibleContext().setAccessibleName("What can be done with the result");
    copy.setToolTipText("Copies the tables, to be pasted into a spreadsheet");
    copy.addActionListener(event -> copy());
    write.setToolTipText("Writes the files into the workspace's reports");
    write.addActionListener(event -> write());
    stop.setToolTipText("Stops the script (Escape)");
    stop.addActionListener(event -> bench.stop());
    bar.add(copy);
    bar.add(write);
    bar.add(stop);
    bar.add(Box.createHorizontalGlue());
    said.setForeground(Look.soft());
    bar.add(said);
    return bar;
  }

  private void show(Ran now) {
    content.removeAll();
    said.setText("");
    stop.setVisible(now instanceof Ran.Running);
    write.setVisible(now instanceof Ran.Done done && !done.result().files().isEmpty());
    write.setEnabled(bench.whyNoWriting().isEmpty());
    copy.setVisible(now instanceof Ran.Done done && !tables(done).isEmpty());
    if (now instanceof Ran.Nothing) {
      words(
          "Result", List.of(soft("Nothing was run yet. Ctrl+Enter in the editor runs a script.")));
    } else if (now instanceof Ran.Running running) {
      words("Result", List.of(soft(running.script().name() + " is running …")));
    } else if (now instanceof Ran.Stopped stopped) {
      words("Result", List.of(soft(stopped.script().name() + " was stopped.")));
    } else if (now instanceof Ran.Failed failed) {
      show(failed);
    } else if (now instanceof Ran.Done done) {
      show(done);
    }
    content.add(Box.createVerticalGlue());
    content.revalidate();
    content.repaint();
    content.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
  }

  private static Block soft(String text) {
    return new Block.Paragraph(text, true);
  }

  private void words(String name, List<Block> blocks) {
    Prose prose = new Prose(name);
    prose.display(blocks);
    prose.setAlignmentX(LEFT_ALIGNMENT);
    int side = Look.scale(16);
    prose.setBorder(BorderFactory.createEmptyBorder(0, side, Look.scale(2), side));
    content.add(prose);
  }

  private void show(Ran.Failed failed) {
    words(
        "Why it failed",
        List.of(
            new Block.Heading(failed.script().name() + " came to nothing"),
            soft("A click or Enter goes to the line.")));
    for (Problem problem : failed.problems()) {
      JButton button = new JButton(Tip.of(problem.sentence()));
      button.setIcon(new StatusMark(Status.RED));
      button.setIconTextGap(Look.scale(8));
      button.putClientProperty("JButton.buttonType", "borderless");
      button.setHorizontalAlignment(SwingConstants.LEADING);
      button.getAccessibleContext().setAccessibleName(problem.sentence());
      button.addActionListener(event -> bench.goTo(failed.script(), problem.where()));
      button.setAlignmentX(LEFT_ALIGNMENT);
      content.add(button);
    }
    saidMeanwhile(failed.said());
  }

  private void saidMeanwhile(List<String> lines) {
    if (!lines.isEmpty()) {
      List<Block> blocks = new ArrayList<>(List.of(new Block.Heading("It said")));
      lines.forEach(line -> blocks.add(soft(line)));
      words("What the script said", blocks);
    }
  }

  private void show(Ran.Done done) {
    List<Block> top = new ArrayList<>();
    top.add(new Block.Heading(done.result().shown().title()));
    done.result().remarks().forEach(remark -> top.add(soft(remark)));
    words("Result of " + done.script().name(), top);
    done.result().shown().panels().forEach(this::add);
    for (ExportedFile file : done.result().files()) {
      words(
          file.path(),
          List.of(
              new Block.Heading(file.path()),
              soft(file.rows() == 1 ? "1 row" : file.rows() + " rows"),
              new Block.Paragraph(beginning(file.text()), false)));
    }
    saidMeanwhile(done.said());
  }

  private static String beginning(String text) {
    int most = 1_000;
    return text.length() <= most ? text : text.substring(0, most) + " …";
  }

  private void add(ViewSpec.Panel panel) {
    if (panel instanceof ViewSpec.Panel.Text text) {
      words("Text", List.of(new Block.Paragraph(text.text(), false)));
    } else if (panel instanceof ViewSpec.Panel.Chart chart) {
      ChartPane pane = new ChartPane(site.jobs(), renderer);
      pane.setAlignmentX(LEFT_ALIGNMENT);
      pane.setPreferredSize(new Dimension(Look.scale(CHART), Look.scale(CHART)));
      pane.setMaximumSize(new Dimension(Integer.MAX_VALUE, Look.scale(CHART)));
      content.add(pane);
      pane.display(chart.chart());
    } else if (panel instanceof ViewSpec.Panel.Table table) {
      content.add(table(table.table()));
    }
  }

  private static JComponent table(TableSpec spec) {
    DefaultTableModel model =
        new DefaultTableModel() {
          private static final long serialVersionUID = 1L;

          @Override
          public boolean isCellEditable(int row, int column) {
            return false;
          }
        };
    spec.columns().forEach(column -> model.addColumn(column.title()));
    spec.rows().stream().limit(MOST_ROWS).forEach(row -> model.addRow(row.toArray()));
    JTable table = new JTable(model);
    table.setRowHeight(Look.scale(26));
    table.setAutoCreateRowSorter(false);
    table.getTableHeader().setReorderingAllowed(false);
    table.getAccessibleContext().setAccessibleName(spec.title().isEmpty() ? "Table" : spec.title());
    for (int i = 0; i < spec.columns().size(); i++) {
      table.getColumnModel().getColumn(i).setCellRenderer(new Cell(spec.columns().get(i)));
      table.getColumnModel().getColumn(i).setHeaderRenderer(new Head(spec.columns().get(i), table));
    }
    JPanel pane = new JPanel(new BorderLayout());
    pane.setOpaque(false);
    int margin = Look.scale(16);
    pane.setBorder(BorderFactory.createEmptyBorder(Look.scale(4), margin, margin, margin));
    JPanel grid = new JPanel(new BorderLayout());
    grid.setOpaque(false);
    grid.add(table.getTableHeader(), BorderLayout.NORTH);
    grid.add(table, BorderLayout.CENTER);
    if (!spec.title().isEmpty()) {
      JLabel title = new JLabel(spec.title());
      title.setFont(Look.text(1, true));
      title.setBorder(BorderFactory.createEmptyBorder(0, 0, Look.scale(6), 0));
      pane.add(title, BorderLayout.NORTH);
    }
    pane.add(grid, BorderLayout.CENTER);
    if (spec.rows().size() > MOST_ROWS) {
      pane.add(
          new JLabel(
              "The first " + MOST_ROWS + " of " + spec.rows().size() + " rows; Copy takes all."),
          BorderLayout.SOUTH);
    }
    pane.setAlignmentX(LEFT_ALIGNMENT);
    return pane;
  }

  private static List<TableSpec> tables(Ran.Done done) {
    List<TableSpec> tables = new ArrayList<>();
    for (ViewSpec.Panel panel : done.result().shown().panels()) {
      if (panel instanceof ViewSpec.Panel.Table table) {
        tables.add(table.table());
      } else if (panel instanceof ViewSpec.Panel.Chart chart) {
        tables.add(chart.chart().table());
      }
    }
    return tables;
  }

  /** Columns with tabs between them, as spreadsheets take them. */
  static String tabbed(List<TableSpec> tables) {
    return tables.stream()
        .map(
            table ->
                line(table.columns().stream().map(TableSpec.Column::title).toList())
                    + table.rows().stream().map(ResultView::line).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  private void copy() {
    if (bench.ran() instanceof Ran.Done done) {
      StringSelection text = new StringSelection(tabbed(tables(done)));
      Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
      said.setText("Copied ");
    }
  }

  private void write() {
    if (bench.ran() instanceof Ran.Done done) {
      bench.write(done.script(), done.result().files(), said::setText);
    }
  }

  /** As wide as there is room, as high as it needs. */
  private static final class Content extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    Content() {
      setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
      setBackground(Look.paper());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return Look.scale(16);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return Optional.ofNullable(getParent())
          .filter(viewport -> viewport.getHeight() > getPreferredSize().height)
          .isPresent();
    }
  }

  private static final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private final boolean numeric;

    Cell(TableSpec.Column column) {
      this.numeric = column.numeric();
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      super.getTableCellRendererComponent(table, value, selected, focused, row, column);
      setHorizontalAlignment(numeric ? TRAILING : LEADING);
      setBorder(BorderFactory.createEmptyBorder(0, Look.scale(6), 0, Look.scale(6)));
      setToolTipText(Tip.of(String.valueOf(value)));
      return this;
    }
  }

  private static final class Head extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private final boolean numeric;
    private final transient javax.swing.table.TableCellRenderer usual;

    Head(TableSpec.Column column, JTable table) {
      this.numeric = column.numeric();
      this.usual = table.getTableHeader().getDefaultRenderer();
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      Component head =
          usual.getTableCellRendererComponent(table, value, selected, focused, row, column);
      if (head instanceof JLabel label) {
        label.setHorizontalAlignment(numeric ? TRAILING : LEADING);
      }
      return head;
    }
  }
}
