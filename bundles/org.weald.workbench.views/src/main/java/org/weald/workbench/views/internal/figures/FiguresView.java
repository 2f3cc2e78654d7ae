package org.weald.workbench.views.internal.figures;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;
import org.weald.workbench.views.internal.Flow;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.Sentence;

/** The figures of the selected measure, to read, enter, paste and copy. */
final class FiguresView extends JPanel {
  private static final long serialVersionUID = 1L;

  /** Headings, three rows and a scroll bar. */
  private static final int LEAST_HEIGHT = 124;

  private enum Way {
    KINDS("Periods and kinds"),
    AREAS("Areas, actual figures");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private record Place(String id, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final transient ViewSite site;
  private final FigureTable table = new FigureTable(new Kept());
  private final JLabel about = new JLabel(" ");
  private final JComboBox<Way> way = new JComboBox<>(Way.values());
  private final JComboBox<Place> area = new JComboBox<>();
  private final JTextField reason = new JTextField();
  private final Sentence origin = new Sentence("About the selected figure");
  private final Sentence said = new Sentence("Message");
  private final JPanel answers = new JPanel(new FlowLayout(FlowLayout.TRAILING, Look.scale(6), 0));
  private final AnsweredSentence asked = new AnsweredSentence(said, answers);
  private final JPanel doors = new JPanel(new Flow(Look.scale(6)));
  private final Sentence absent = new Sentence("Why there are no figures");
  private final JScrollPane scroll = new JScrollPane(table);
  private final transient Unjudged unjudged = new Unjudged();
  private transient Optional<FigureGrid.Source> source = Optional.empty();
  private transient Optional<FigureGrid.Source> wanted = Optional.empty();
  private transient Optional<FigureEntry.Outcome> pending = Optional.empty();
  private boolean updating;

  FiguresView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Look.hairline()));
    scroll.getViewport().setBackground(Look.paper());
    scroll.setMinimumSize(new Dimension(Look.scale(160), Look.scale(LEAST_HEIGHT)));
    add(scroll, BorderLayout.CENTER);
    add(top(), BorderLayout.NORTH);
    add(below(), BorderLayout.SOUTH);
    keys();
    offers();
    site.onEverySnapshot(snapshot -> unjudged.judged());
    site.onSnapshot(this::update);
    site.onSelection(selected -> update(site.snapshot()));
    site.onClose(table::endTyping);
  }

  private JComponent top() {
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    JPanel strip = new JPanel(new BorderLayout(Look.scale(10), 0));
    strip.setOpaque(false);
    int gap = Look.scale(6);
    strip.setBorder(BorderFactory.createEmptyBorder(gap, 2 * gap, gap, gap));
    about.setFont(Look.text(1.0, true));
    about.getAccessibleContext().setAccessibleName("Measure");
    about.setMinimumSize(new Dimension(0, 0));
    strip.add(about, BorderLayout.CENTER);
    JPanel choices = new JPanel(new FlowLayout(FlowLayout.TRAILING, gap, 0));
    choices.setOpaque(false);
    way.getAccessibleContext().setAccessibleName("Rows and columns");
    way.setToolTipText("Show all kinds of figure of one area, or the actual figures of all areas");
    way.addActionListener(event -> update(site.snapshot()));
    area.getAccessibleContext().setAccessibleName("Area");
    area.setToolTipText("The area whose figures are shown");
    area.setPrototypeDisplayValue(new Place("", "Tonbridge and Malling"));
    area.addActionListener(event -> areaChosen());
    choices.add(way);
    choices.add(area);
    strip.add(choices, BorderLayout.LINE_END);
    top.add(strip, BorderLayout.NORTH);
    top.add(absent, BorderLayout.CENTER);
    top.add(doors(), BorderLayout.SOUTH);
    return top;
  }

  /** Without a workspace nothing can be entered: the ways to one. */
  private JComponent doors() {
    doors.setOpaque(false);
    doors.setBorder(BorderFactory.createEmptyBorder(0, Look.scale(6), Look.scale(4), 0));
    door("New workspace…", "Makes a folder for figures of your own (Ctrl+N)", "weald.file.new");
    door("Open workspace…", "Opens a workspace in this window (Ctrl+O)", "weald.file.open");
    doors.setVisible(false);
    return doors;
  }

  private void door(String words, String help, String command) {
    JButton button = new JButton(words);
    button.setToolTipText(help);
    button.addActionListener(event -> site.run(command));
    doors.add(button);
  }

  private JComponent below() {
    JPanel below = new JPanel();
    below.setLayout(new BoxLayout(below, BoxLayout.PAGE_AXIS));
    below.setOpaque(false);
    JPanel why = new JPanel(new BorderLayout(Look.scale(8), 0));
    why.setOpaque(false);
    why.setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(4), Look.scale(12), Look.scale(6), Look.scale(12)));
    JLabel label = new JLabel("Reason");
    label.setLabelFor(reason);
    label.setForeground(Look.soft());
    reason.putClientProperty(
        "JTextField.placeholderText", "why, kept with what is entered; may be left empty");
    reason.getAccessibleContext().setAccessibleName("Reason");
    reason.setToolTipText("Kept in the history with every figure that is entered from now on");
    why.add(label, BorderLayout.LINE_START);
    why.add(reason, BorderLayout.CENTER);
    answers();
    below.add(origin);
    below.add(asked);
    below.add(Box.createVerticalStrut(Look.scale(2)));
    below.add(why);
    return below;
  }

  /** What is asked is answered here; Enter and typing on do the same. */
  private void answers() {
    answers.setOpaque(false);
    answer("Keep", "Keeps what was entered (Enter once more does the same)", this::keep);
    answer("Change", "Goes back to what was entered, to write it anew", this::change);
    answers.setVisible(false);
  }

  private void answer(String words, String help, Runnable does) {
    JButton button = new JButton(words);
    button.setToolTipText(help);
    button.addActionListener(event -> does.run());
    answers.add(button);
  }

  private void ask(String question) {
    said.warn(List.of(question));
    answers.setVisible(true);
    told();
  }

  /** What is said takes its room from the table: the cell it is about stays in sight. */
  private void told() {
    origin.setVisible(!said.isVisible() && !origin.getText().isEmpty());
    revalidate();
    validate();
    if (said.isVisible()) {
      table.leadIntoSight();
    }
  }

  private void refuse(List<String> sentences) {
    said.refuse(sentences);
    told();
  }

  private void keep() {
    Optional<FigureEntry.Outcome> asked = pending;
    unasked();
    asked.ifPresentOrElse(this::enter, table::keep);
    table.requestFocusInWindow();
  }

  private void change() {
    boolean pasted = pending.isPresent();
    unasked();
    if (pasted) {
      nothingPasted("Nothing was pasted.");
      table.requestFocusInWindow();
    } else {
      table.change();
    }
  }

  private void nothingPasted(String words) {
    said.say(words);
    told();
  }

  /** Escape: a block that was asked about is not pasted; else the key is the window's. */
  private final class Leave extends AbstractAction {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isEnabled() {
      return pending.isPresent();
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      unasked();
      nothingPasted("Nothing was pasted.");
    }
  }

  private void unasked() {
    pending = Optional.empty();
    answers.setVisible(false);
    told();
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

  private void areaChosen() {
    if (!updating && area.getSelectedItem() instanceof Place chosen) {
      site.selection().change(now -> now.withArea(chosen.id()));
    }
  }

  private void update(Snapshot snapshot) {
    Selected selected = site.selection().now();
    Optional<FigureGrid.Source> next = source(snapshot, selected);
    wanted = next;
    if (next.isPresent() && snapshot.catalogue().isOnDemand()) {
      // Very many figures are read from the store when they are asked for.
      FigureGrid.Source of = next.get();
      Way chosen = way();
      site.jobs()
          .run(
              "Reading the figures",
              progress -> FigureGrid.Laid.of(of, chosen == Way.AREAS),
              laid -> arrived(of, laid));
    } else {
      show(selected, next.map(of -> FigureGrid.Laid.of(of, way() == Way.AREAS)), next);
    }
  }

  private void arrived(FigureGrid.Source of, FigureGrid.Laid laid) {
    if (wanted.filter(now -> now == of).isPresent()) {
      show(site.selection().now(), Optional.of(laid), wanted);
    }
  }

  private void show(
      Selected selected, Optional<FigureGrid.Laid> laid, Optional<FigureGrid.Source> next) {
    boolean another = !next.map(this::about).equals(source.map(this::about));
    if (another) {
      table.endTyping();
      said.clear();
      unasked();
    }
    List<List<String>> before = table.grid().raws();
    source = next;
    updating = true;
    try {
      absence(site.snapshot(), selected);
      about.setText(next.map(FiguresView::title).orElse(" "));
      about.setToolTipText(about.getText());
      laid.ifPresent(now -> areas(now.areas(), next.orElseThrow().area()));
      table.show(
          laid.map(FigureGrid.Laid::grid).orElse(FigureGrid.NOTHING),
          next.map(FigureGrid.Source::measure));
    } finally {
      updating = false;
    }
    boolean shown = next.isPresent();
    scroll.setVisible(shown);
    area.setVisible(shown && way() == Way.KINDS);
    way.setVisible(shown);
    reason.getParent().setVisible(shown && site.edits().whyNot().isEmpty());
    if (another) {
      begin();
    } else {
      review(before);
    }
    walked();
  }

  /** A question goes with what it was asked for: a figure that was undone meanwhile. */
  private void review(List<List<String>> before) {
    table.review();
    if (pending.isPresent() && !before.equals(table.grid().raws())) {
      unasked();
      nothingPasted("Nothing was pasted: the figures have changed meanwhile. Paste once more.");
    }
  }

  private Way way() {
    return way.getSelectedItem() == Way.AREAS ? Way.AREAS : Way.KINDS;
  }

  private List<String> about(FigureGrid.Source of) {
    return List.of(of.measure().id(), of.area(), String.valueOf(way.getSelectedItem()));
  }

  private static String title(FigureGrid.Source of) {
    String unit = of.measure().unit();
    return of.measure().title() + (unit.isEmpty() ? "" : " (" + unit + ")");
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
    int start = way.getSelectedItem() == Way.AREAS ? 0 : row;
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
            snapshot.catalogue(), measure.get(), of, card.get().edition(), unjudged.figures()));
  }

  private void absence(Snapshot snapshot, Selected selected) {
    Optional<String> why =
        Absence.sentence(snapshot, selected)
            .or(
                () ->
                    snapshot.measure(selected).isEmpty()
                        ? Optional.of("This priority has no single measure, so it has no figures.")
                        : Optional.empty());
    absent.say(why.or(() -> site.edits().whyNot()).orElse(""));
    doors.setVisible(
        why.isEmpty() && site.workspace().isEmpty() && site.edits().whyNot().isPresent());
  }

  private void areas(List<Area> all, String chosen) {
    List<Place> places =
        all.stream()
            .sorted(java.util.Comparator.comparing(Area::name))
            .map(it -> new Place(it.id(), it.name()))
            .toList();
    List<Place> now = IntStream.range(0, area.getItemCount()).mapToObj(area::getItemAt).toList();
    if (!now.equals(places)) {
      area.setModel(new DefaultComboBoxModel<>(places.toArray(new Place[0])));
    }
    places.stream()
        .filter(place -> place.id().equals(chosen))
        .filter(place -> !Objects.equals(place, area.getSelectedItem()))
        .forEach(area::setSelectedItem);
  }

  private void walked() {
    if (updating) {
      return;
    }
    origin.say(
        source.flatMap(of -> table.lead().map(cell -> FigureWords.origin(of, cell))).orElse(""));
    told();
  }

  private void takeAway() {
    Optional<String> whyNot = site.edits().whyNot();
    if (whyNot.isPresent()) {
      refuse(List.of(whyNot.get()));
      return;
    }
    List<FigureGrid.Cell> cells = new ArrayList<>();
    for (int row : table.getSelectedRows()) {
      for (int column : table.getSelectedColumns()) {
        table.at(row, column).ifPresent(cells::add);
      }
    }
    source.ifPresent(of -> write(new FigureEntry(of).withdraw(cells)));
  }

  private void paste() {
    Optional<String> whyNot = site.edits().whyNot();
    Optional<String> block = FigureClipboard.text();
    int row = table.getSelectionModel().getMinSelectionIndex();
    int column = table.getColumnModel().getSelectionModel().getMinSelectionIndex();
    if (whyNot.isPresent() || block.isEmpty()) {
      refuse(List.of(whyNot.orElse("There is no text to paste. Copy cells first.")));
    } else if (row < 0 || column < 1) {
      refuse(List.of("Choose the cell where the first of the pasted figures belongs."));
    } else {
      source.ifPresent(
          of -> pasted(new FigureEntry(of).paste(table.grid(), row, column - 1, block.get())));
    }
  }

  private void copy() {
    FigureClipboard.put(table).ifPresent(wrong -> refuse(List.of(wrong)));
  }

  /** A block with a figure far from the last is asked about before any of it is kept. */
  private void pasted(FigureEntry.Outcome outcome) {
    if (outcome.questions().isEmpty()) {
      write(outcome);
    } else {
      pending = Optional.of(outcome);
      int more = outcome.questions().size() - 1;
      ask(
          outcome.questions().get(0)
              + (more > 0 ? " " + more + " more are as far." : "")
              + " Keep what was pasted?");
    }
  }

  private void write(FigureEntry.Outcome outcome) {
    unasked();
    enter(outcome);
  }

  private void enter(FigureEntry.Outcome outcome) {
    if (!outcome.wrong().isEmpty()) {
      refuse(outcome.wrong());
      return;
    }
    said.warn(outcome.remarks());
    told();
    if (outcome.edit().isEmpty()) {
      return;
    }
    unjudged.add(outcome.written());
    site.edits().write(outcome.edit().get(), reason.getText(), why -> ended(outcome, why));
    update(site.snapshot());
  }

  private void ended(FigureEntry.Outcome outcome, List<String> why) {
    if (!why.isEmpty()) {
      unjudged.remove(outcome.written().keySet());
      update(site.snapshot());
      List<String> words = new ArrayList<>(why);
      words.add("Not saved: " + typed(outcome) + ".");
      refuse(words);
    }
  }

  /** What was entered is told again where it could not be kept, so that it is not lost. */
  private static String typed(FigureEntry.Outcome outcome) {
    return outcome.written().values().stream()
        .map(figure -> figure.map(it -> it.figure().raw().strip()).orElse("taking a figure away"))
        .collect(Collectors.joining(", "));
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
      FiguresView.this.ask(question + " Enter once more keeps it.");
    }

    @Override
    public void write(FigureGrid.Cell cell, String typed) {
      source.ifPresent(of -> FiguresView.this.write(new FigureEntry(of).type(cell, typed)));
    }

    @Override
    public void say(Optional<String> wrong) {
      unasked();
      wrong.ifPresentOrElse(text -> said.refuse(List.of(text)), said::clear);
      told();
    }
  }
}
