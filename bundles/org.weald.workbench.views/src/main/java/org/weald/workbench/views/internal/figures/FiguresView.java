package org.weald.workbench.views.internal.figures;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Measure;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;
import org.weald.workbench.views.internal.Keyed;

/** The figures of the selected measure, to read, enter, paste and copy. */
final class FiguresView extends JPanel {
  private static final long serialVersionUID = 1L;

  /** Headings, three rows and a scroll bar. */
  private static final int LEAST_HEIGHT = 124;

  private static final int LOW = 300;
  private static final int NARROW = 560;

  private final transient ViewSite site;
  private final FigureTable table = new FigureTable(new Kept());
  private final FigureFoot foot = new FigureFoot(new Answered(), table::leadIntoSight);
  private final FigureHead head;
  private final JScrollPane scroll = new JScrollPane(table);
  private final transient FigureWriting writing;
  private transient Optional<FigureGrid.Source> source = Optional.empty();
  private transient Optional<FigureGrid.Source> wanted = Optional.empty();
  private boolean byAreas;
  private boolean updating;

  FiguresView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    head = new FigureHead(site, () -> update(site.snapshot()));
    writing = new FigureWriting(site, foot, () -> update(site.snapshot()));
    setBackground(Look.paper());
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Look.hairline()));
    scroll.getViewport().setBackground(Look.paper());
    scroll.setMinimumSize(new Dimension(Look.scale(160), Look.scale(LEAST_HEIGHT)));
    add(scroll, BorderLayout.CENTER);
    add(head, BorderLayout.NORTH);
    add(foot, BorderLayout.SOUTH);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            foot.small(getHeight() < Look.scale(LOW) && getWidth() < Look.scale(NARROW));
          }
        });
    keys();
    offers();
    site.onSnapshot(this::update);
    site.onSelection(selected -> update(site.snapshot()));
    site.beforeLeaving(this::waits, () -> left(leave()));
    site.onClose(this::close);
  }

  private Optional<String> waits() {
    return source.flatMap(of -> writing.waits(of, table.typed()));
  }

  /** Nothing is typed or asked any more; says what became of it. */
  private List<String> leave() {
    List<String> told = new ArrayList<>();
    source.flatMap(writing::leavePasted).ifPresent(told::add);
    Optional<FigureTable.Typed> typed = table.leave();
    source.flatMap(of -> typed.flatMap(it -> writing.leave(of, it))).ifPresent(told::add);
    return told;
  }

  private void close() {
    writing.close();
    List<String> told = leave();
    if (!told.isEmpty()) {
      site.tell("Figures was closed. " + String.join(" ", told));
    }
  }

  private final class Answered implements FigureFoot.Answers {
    @Override
    public void keep() {
      if (!writing.keep()) {
        table.keep();
      }
      table.requestFocusInWindow();
    }

    @Override
    public void change() {
      if (writing.refuse()) {
        table.requestFocusInWindow();
      } else {
        foot.unasked();
        table.change();
      }
    }
  }

  /** Escape: a block that was asked about is not pasted; else the key is the window's. */
  private final class Leave extends AbstractAction {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isEnabled() {
      return writing.isAsked();
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      writing.refuse();
    }
  }

  private void keys() {
    Keyed.put(table, "copy", this::copy);
    Keyed.put(table, "paste", this::paste);
    Keyed.put(table, "cut", this::copy);
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
    getActionMap().put("leave", new Leave());
    Keyed.key(table, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "DELETE", this::takeAway);
    Keyed.key(table, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "BACK_SPACE", this::takeAway);
    table.getSelectionModel().addListSelectionListener(event -> walked());
    table.getColumnModel().getSelectionModel().addListSelectionListener(event -> walked());
  }

  private void offers() {
    site.offer(
        new MenuCommand(
            "weald.figures.copy",
            "Copy figures",
            "Edit",
            310,
            "",
            "Copies the selected figures as text with tabs, for a spreadsheet.",
            this::copy));
    site.offer(
        new MenuCommand(
            "weald.figures.paste",
            "Paste figures",
            "Edit",
            320,
            "",
            "Puts a block of figures from a spreadsheet in, from the selected cell on.",
            () -> MenuCommand.State.unless(site.edits().whyNot()),
            this::paste));
  }

  private void update(Snapshot snapshot) {
    Selected selected = site.selection().now();
    Optional<FigureGrid.Source> next = source(snapshot, selected);
    boolean areas = head.isByAreas();
    wanted = next;
    if (next.isPresent() && snapshot.catalogue().isOnDemand()) {
      // Very many figures are read from the store when they are asked for.
      FigureGrid.Source of = next.get();
      site.jobs()
          .run(
              "Reading the figures",
              progress -> FigureGrid.Laid.of(of, areas),
              laid -> arrived(of, laid));
    } else {
      show(selected, next.map(of -> FigureGrid.Laid.of(of, areas)), next);
    }
  }

  private void arrived(FigureGrid.Source of, FigureGrid.Laid laid) {
    if (wanted.filter(now -> now == of).isPresent()) {
      show(site.selection().now(), Optional.of(laid), wanted);
    }
  }

  private void show(
      Selected selected, Optional<FigureGrid.Laid> laid, Optional<FigureGrid.Source> next) {
    Optional<FigureGrid.Source> before = source;
    boolean another =
        byAreas != head.isByAreas()
            || !next.map(FiguresView::about).equals(before.map(FiguresView::about));
    List<String> told = new ArrayList<>();
    Optional<FigureTable.Typed> typed = Optional.empty();
    if (another) {
      before.flatMap(writing::leavePasted).ifPresent(told::add);
      typed = table.leave();
      foot.clear();
    }
    List<List<String>> raws = table.grid().raws();
    source = next;
    byAreas = head.isByAreas();
    Optional<FigureTable.Typed> gone = lay(selected, laid, next);
    Optional<FigureTable.Typed> open = typed.or(() -> gone);
    scroll.setVisible(next.isPresent());
    foot.entered(next.isPresent() && site.edits().whyNot().isEmpty());
    if (another) {
      begin();
    } else {
      review(raws);
    }
    walked();
    before.flatMap(of -> open.flatMap(it -> writing.leave(of, it))).ifPresent(told::add);
    left(told);
  }

  private Optional<FigureTable.Typed> lay(
      Selected selected, Optional<FigureGrid.Laid> laid, Optional<FigureGrid.Source> next) {
    updating = true;
    try {
      head.absence(absence(site.snapshot(), selected));
      head.show(next, laid.map(FigureGrid.Laid::areas).orElse(List.of()));
      return table.show(
          laid.map(FigureGrid.Laid::grid).orElse(FigureGrid.NOTHING),
          next.map(FigureGrid.Source::measure));
    } finally {
      updating = false;
    }
  }

  private void left(List<String> told) {
    if (!told.isEmpty()) {
      foot.tell(told);
    }
  }

  /** A question goes with what it was asked for: a figure that was undone meanwhile. */
  private void review(List<List<String>> before) {
    table.review();
    if (!before.equals(table.grid().raws())) {
      writing.refuseAsChanged();
    }
  }

  private static List<String> about(FigureGrid.Source of) {
    return List.of(of.measure().id(), of.area());
  }

  /** At the latest figure, where most is entered. */
  private void begin() {
    int rows = table.getRowCount();
    if (rows == 0) {
      return;
    }
    int row = 0;
    for (int i = 0; i < rows; i++) {
      if (table.at(i, 1).flatMap(FigureGrid.Cell::shown).isPresent()) {
        row = i;
      }
    }
    int start = head.isByAreas() ? 0 : row;
    table.changeSelection(start, 1, false, false);
    // The period beside it stays in sight where there is room for both.
    table.scrollRectToVisible(
        table.getCellRect(start, 0, true).union(table.getCellRect(start, 1, true)));
  }

  private Optional<FigureGrid.Source> source(Snapshot snapshot, Selected selected) {
    Optional<Scorecard> card = snapshot.scorecard(selected);
    Optional<Judgement> row = snapshot.row(selected);
    Optional<Measure> measure = snapshot.measure(selected);
    if (card.isEmpty() || row.isEmpty() || measure.isEmpty()) {
      return Optional.empty();
    }
    String of = selected.area().isEmpty() ? row.get().area().id() : selected.area();
    return Optional.of(
        new FigureGrid.Source(
            snapshot.catalogue(), measure.get(), of, card.get().edition(), writing.unjudged()));
  }

  private static Optional<String> absence(Snapshot snapshot, Selected selected) {
    return Absence.sentence(snapshot, selected)
        .or(
            () ->
                snapshot.measure(selected).isEmpty()
                    ? Optional.of("This priority has no single measure, so it has no figures.")
                    : Optional.empty());
  }

  private void walked() {
    if (updating) {
      return;
    }
    foot.origin(
        source.flatMap(of -> table.lead().map(cell -> FigureWords.origin(of, cell))).orElse(""));
  }

  private void takeAway() {
    Optional<String> whyNot = site.edits().whyNot();
    if (whyNot.isPresent()) {
      foot.refuse(List.of(whyNot.get()));
      return;
    }
    List<FigureGrid.Cell> cells = new ArrayList<>();
    for (int row : table.getSelectedRows()) {
      for (int column : table.getSelectedColumns()) {
        table.at(row, column).ifPresent(cells::add);
      }
    }
    source.ifPresent(of -> writing.write(new FigureEntry(of).withdraw(cells)));
  }

  private void paste() {
    Optional<String> whyNot = site.edits().whyNot();
    Optional<String> block = FigureClipboard.text();
    int row = table.getSelectionModel().getMinSelectionIndex();
    int column = table.getColumnModel().getSelectionModel().getMinSelectionIndex();
    if (whyNot.isPresent() || block.isEmpty()) {
      foot.refuse(List.of(whyNot.orElse("There is no text to paste. Copy cells first.")));
    } else if (row < 0 || column < 1) {
      foot.refuse(List.of("Choose the cell where the first of the pasted figures belongs."));
    } else {
      source.ifPresent(
          of ->
              writing.paste(new FigureEntry(of).paste(table.grid(), row, column - 1, block.get())));
    }
  }

  private void copy() {
    FigureClipboard.put(table).ifPresent(wrong -> foot.refuse(List.of(wrong)));
  }

  private final class Kept implements FigureTable.Keeper {
    @Override
    public boolean canWrite() {
      return site.edits().whyNot().isEmpty();
    }

    @Override
    public Optional<String> wrong(String typed) {
      return source.flatMap(of -> new FigureEntry(of).wrong(typed));
    }

    @Override
    public Optional<String> asks(FigureGrid.Cell cell, String typed) {
      return source.flatMap(of -> new FigureEntry(of).asks(cell, typed));
    }

    @Override
    public void ask(String question) {
      foot.ask(
          question + " Enter once more keeps it, and so does going elsewhere; Escape gives it up.");
    }

    @Override
    public void write(FigureGrid.Cell cell, String typed) {
      source.ifPresent(of -> writing.write(new FigureEntry(of).type(cell, typed)));
    }

    @Override
    public void say(Optional<String> wrong) {
      if (!writing.refuse()) {
        foot.unasked();
        foot.typing(wrong);
      }
    }
  }
}
