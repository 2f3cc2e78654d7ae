package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.ChartRenderer;
import org.weald.spi.ExportedFile;
import org.weald.spi.ScriptDesk.Result;
import org.weald.workbench.FittedPane;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.SpecPane;
import org.weald.workbench.StatusMark;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Bar;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.Tip;

/** What the script that ran last came to, or why it came to nothing. */
final class ResultView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String WORDS = "words";
  private static final String SPEC = "spec";
  private static final int MOST_LINES = 12;

  private final transient Bench bench;
  private final JPanel content = new JPanel();
  private final SpecPane shown;
  private final CardLayout which = new CardLayout();
  private final JPanel cards = new JPanel(which);
  private final Bar bar = new Bar("What can be done with the result");
  private final JButton copy = new JButton("Copy as table");
  private final JButton write = new JButton("Write files");
  private final JButton stop = new JButton("Stop");

  ResultView(ViewSite site, Benches benches, ChartRenderer renderer) {
    super(new BorderLayout());
    this.bench = benches.of(site);
    this.shown = new SpecPane(site.jobs(), renderer);
    setBackground(Look.paper());
    bar.add(copy, "Copies the tables, to be pasted into a spreadsheet", this::copy)
        .add(write, "Writes the files into the workspace's reports", this::write)
        .add(stop, "Stops the script (Escape)", bench.runs()::stop);
    add(bar, BorderLayout.NORTH);
    content.setLayout(new BoxLayout(content, BoxLayout.PAGE_AXIS));
    content.setBackground(Look.paper());
    cards.add(new FittedPane(content, () -> content.getPreferredSize().height), WORDS);
    cards.add(shown, SPEC);
    cards.setOpaque(false);
    add(cards, BorderLayout.CENTER);
    Keyed.key(this, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "ESCAPE", bench.runs()::stop);
    Bench.Listener listener =
        new Bench.Listener() {
          @Override
          public void ran(Ran now) {
            show(now);
          }
        };
    bench.add(listener);
    site.onClose(() -> bench.remove(listener));
    show(bench.runs().last());
  }

  private void show(Ran now) {
    content.removeAll();
    which.show(cards, now instanceof Ran.Done ? SPEC : WORDS);
    bar.say("");
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
    content.add(new Row(prose));
  }

  private void show(Ran.Failed failed) {
    words(
        "Why it failed",
        List.of(
            new Block.Heading(failed.script().name() + " came to nothing"),
            soft("A click or Enter goes to the line.")));
    for (Problem problem : failed.problems()) {
      JButton button = new JButton();
      Tip.write(button, problem.sentence());
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
    Result result = done.result();
    List<ViewSpec.Panel> panels = new ArrayList<>(result.shown().panels());
    if (!result.files().isEmpty()) {
      panels.add(new ViewSpec.Panel.Table(list(result.files())));
    }
    for (ExportedFile file : result.files()) {
      panels.add(new ViewSpec.Panel.Table(beginning(file)));
    }
    result.remarks().forEach(remark -> panels.add(new ViewSpec.Panel.Text(remark)));
    done.said().forEach(line -> panels.add(new ViewSpec.Panel.Text("It said: " + line)));
    shown.display(new ViewSpec(result.shown().title(), panels));
  }

  private static TableSpec list(List<ExportedFile> files) {
    return new TableSpec(
        "Files, not written yet",
        List.of(TableSpec.Column.text("File"), TableSpec.Column.number("Rows")),
        files.stream().map(file -> List.of(file.path(), Integer.toString(file.rows()))).toList());
  }

  private static TableSpec beginning(ExportedFile file) {
    return new TableSpec(
        file.path() + ", its first lines",
        List.of(TableSpec.Column.text("")),
        file.text().lines().limit(MOST_LINES).map(List::of).toList());
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
    if (bench.runs().last() instanceof Ran.Done done) {
      StringSelection text = new StringSelection(tabbed(tables(done)));
      Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
      bar.say("Copied");
    }
  }

  private void write() {
    if (bench.runs().last() instanceof Ran.Done done) {
      bench.runs().write(done.script(), done.result().files(), bar::say);
    }
  }

  /** Takes all the width there is, and no more height than it needs. */
  private static final class Row extends JPanel {
    private static final long serialVersionUID = 1L;

    Row(JComponent filled) {
      super(new BorderLayout());
      setOpaque(false);
      setAlignmentX(LEFT_ALIGNMENT);
      add(filled, BorderLayout.CENTER);
    }

    @Override
    public Dimension getMaximumSize() {
      return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
  }
}
