package org.weald.workbench.views.internal.actions;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JToggleButton;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.Level;
import org.weald.model.Period;
import org.weald.model.Status;
import org.weald.show.ActionCounts;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Beside;
import org.weald.workbench.views.internal.SearchField;
import org.weald.workbench.views.internal.Sentence;
import org.weald.workbench.views.internal.Squeezed;
import org.weald.workbench.views.internal.WordFilter;

/** The actions of a plan: how many stand how, each by itself, and what is said of one. */
final class ActionsView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String GRID = "grid";
  private static final String BOARD = "board";
  private static final int LEAST = 110;
  private static final int LEAST_ALONE = 190;
  private static final int LOW = 330;
  private static final int NARROW = 640;

  private record Choice(String plan, String edition, String title) {
    @Override
    public String toString() {
      return title;
    }
  }

  /** Whichever plan the rest of the window shows. */
  private static final Choice SHOWN = new Choice("", "", "The plan shown");

  /** A long title ends in dots; the list that opens is as wide as it needs. */
  private static final class Narrow extends JComboBox<Choice> {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 220;

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Look.scale(WIDTH), super.getPreferredSize().height);
    }
  }

  private final transient ViewSite site;
  private final JLabel headline = new JLabel(" ");
  private final JLabel beside = new JLabel(" ");
  private final SearchField filter =
      new SearchField(
          "Filter the actions",
          "Filter: words or status:amber",
          "Words to be found, or status:amber, lead:police, priority:safeguarding, due:overdue");
  private final JComboBox<Choice> plans = new Narrow();
  private final Sentence elsewhere = new Sentence("Whose actions these are");
  private final JButton go = new JButton(" ");
  private final JPanel apart = new JPanel(new BorderLayout());
  private final ActionTable table = new ActionTable();
  private final ActionBoard board = new ActionBoard(this::chosen, this::move);
  private final CardLayout cards = new CardLayout();
  private final JPanel shown = new JPanel(cards);
  private final UpdatePane updates;
  private final Sentence said = new Sentence("Message");
  private transient List<ActionRow> rows = List.of();
  private transient Optional<Scorecard> card = Optional.empty();
  private transient Selected.Subject seen = new Selected.Subject(Level.PLAN, "");
  private transient Runnable going = () -> {};
  private String chosen = "";
  private boolean low;
  private boolean updating;

  ActionsView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    this.updates = new UpdatePane(site);
    setBackground(Look.paper());
    shown.add(table.scrolledBelowLine(), GRID);
    shown.add(board, BOARD);
    JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, shown, updates);
    split.setResizeWeight(0.6);
    split.setBorder(BorderFactory.createEmptyBorder());
    shown.setMinimumSize(new Dimension(0, Look.scale(LEAST)));
    updates.setPreferredSize(new Dimension(Look.scale(600), Look.scale(230)));
    // First the rows: the keyboard begins there.
    add(split, BorderLayout.CENTER);
    add(top(), BorderLayout.NORTH);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            roomFor(split);
          }
        });
    listen();
    site.onSnapshot(this::update);
    site.onSelection(selected -> update(site.snapshot()));
  }

  /** In a small place the actions come first, and what is said of one of them below. */
  private void roomFor(JSplitPane split) {
    Component place = SwingUtilities.getAncestorOfClass(JViewport.class, this);
    low = place != null && place.getHeight() < Look.scale(LOW);
    beside.setVisible(!low && card.isPresent());
    elsewhere.inOneLine(low);
    boolean narrow = getWidth() < Look.scale(NARROW);
    if (updates.stacked() != narrow) {
      updates.stack(narrow);
      shown.setMinimumSize(new Dimension(0, Look.scale(narrow ? LEAST_ALONE : LEAST)));
      split.resetToPreferredSizes();
      revalidate();
    }
  }

  private JComponent top() {
    int gap = Look.scale(6);
    headline.setFont(Look.text(1.0, true));
    headline.getAccessibleContext().setAccessibleName("Headline");
    beside.setForeground(Look.soft());
    beside.setMinimumSize(new Dimension(0, 0));
    JPanel controls = new JPanel(new Squeezed(gap));
    controls.setOpaque(false);
    filter.setColumns(14);
    plans.getAccessibleContext().setAccessibleName("Actions of");
    plans.setToolTipText(
        "Whose actions are listed; the rest of the window goes on showing the plan it shows");
    controls.add(filter);
    controls.add(plans);
    controls.add(ways());
    JPanel strip = new JPanel(new Beside(gap));
    strip.setOpaque(false);
    strip.setBorder(BorderFactory.createEmptyBorder(gap, 2 * gap, gap, gap));
    strip.add(headline);
    strip.add(controls);
    JPanel words = new JPanel(new BorderLayout());
    words.setOpaque(false);
    beside.setBorder(BorderFactory.createEmptyBorder(0, 2 * gap, gap, gap));
    words.add(strip, BorderLayout.CENTER);
    words.add(beside, BorderLayout.SOUTH);
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    top.add(words, BorderLayout.NORTH);
    top.add(apart(), BorderLayout.CENTER);
    top.add(said, BorderLayout.SOUTH);
    return top;
  }

  /** Says that the actions are of another plan than the one shown, or that this one has none. */
  private JComponent apart() {
    apart.setOpaque(false);
    JPanel door = new JPanel(new FlowLayout(FlowLayout.TRAILING, Look.scale(6), 0));
    door.setOpaque(false);
    door.add(go);
    go.addActionListener(event -> going.run());
    apart.add(elsewhere, BorderLayout.CENTER);
    apart.add(door, BorderLayout.LINE_END);
    apart.setBorder(BorderFactory.createEmptyBorder(0, 0, Look.scale(4), 0));
    apart.setVisible(false);
    return apart;
  }

  private JComponent ways() {
    JPanel ways = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    ways.setOpaque(false);
    ButtonGroup group = new ButtonGroup();
    for (String way : List.of(GRID, BOARD)) {
      JToggleButton button = new JToggleButton(way.equals(GRID) ? "Table" : "Board");
      button.setToolTipText(
          way.equals(GRID) ? "The actions in rows" : "The actions as cards by status");
      button.addActionListener(event -> cards.show(shown, way));
      button.setSelected(way.equals(GRID));
      group.add(button);
      ways.add(button);
    }
    return ways;
  }

  private void listen() {
    filter.narrows(this::fill).above(table);
    plans.addActionListener(
        event -> {
          if (!updating) {
            update(site.snapshot());
          }
        });
    table
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              if (!updating && !event.getValueIsAdjusting()) {
                table.one().ifPresent(this::chosen);
              }
            });
  }

  private void update(Snapshot snapshot) {
    Selected selected = site.selection().now();
    List<Scorecard> with =
        snapshot.scorecards().stream().filter(one -> !one.actions().isEmpty()).toList();
    Optional<Scorecard> here =
        with.stream().filter(one -> is(one, selected.plan(), selected.edition())).findFirst();
    updating = true;
    try {
      choices(with, here, selected);
      Choice whose = choice();
      card =
          whose.equals(SHOWN)
              ? here
              : with.stream().filter(one -> is(one, whose.plan(), whose.edition())).findFirst();
      rows = card.map(one -> ActionRow.of(snapshot.catalogue(), one)).orElse(List.of());
      selected
          .subject()
          .filter(subject -> subject.level() == Level.ACTION && isHere())
          .ifPresent(subject -> chosen = subject.id());
      say(snapshot);
      tell(snapshot, with);
      fill();
    } finally {
      updating = false;
    }
  }

  private Choice choice() {
    return plans.getSelectedItem() instanceof Choice choice ? choice : SHOWN;
  }

  /** Whether the actions are those of the plan the window shows. */
  private boolean isHere() {
    Selected selected = site.selection().now();
    return card.filter(one -> is(one, selected.plan(), selected.edition())).isPresent();
  }

  /** Whose actions these are, where that is not plain, and what can be done about it. */
  private void tell(Snapshot snapshot, List<Scorecard> with) {
    Optional<Scorecard> shownCard = snapshot.scorecard(site.selection().now());
    apart.setVisible(shownCard.isPresent() && !isHere() && !with.isEmpty());
    if (!apart.isVisible()) {
      return;
    }
    String here = name(shownCard.get());
    if (card.isPresent()) {
      Scorecard one = card.get();
      elsewhere.say("These are the actions of " + name(one) + "; the window shows " + here + ".");
      door(
          "Show this plan",
          "Shows " + name(one) + " in the whole window",
          () ->
              site.selection()
                  .change(
                      now ->
                          now.withEdition(one.plan().id(), one.edition().label()).withTheme("")));
    } else {
      Scorecard other = with.get(with.size() - 1);
      elsewhere.say(here + " has no actions of its own; " + name(other) + " has some.");
      door(
          "Show them here",
          "Lists the actions of " + name(other) + "; others can be chosen above",
          () -> plans.setSelectedItem(choice(other)));
    }
  }

  private void door(String words, String help, Runnable does) {
    go.setText(words);
    go.setToolTipText(help);
    going = does;
  }

  private static String name(Scorecard one) {
    return one.plan().title() + ", " + one.edition().label();
  }

  private static Choice choice(Scorecard one) {
    return new Choice(one.plan().id(), one.edition().label(), name(one));
  }

  private static boolean is(Scorecard one, String plan, String edition) {
    return one.plan().id().equals(plan) && one.edition().label().equals(edition);
  }

  /** What is asked for stays so until it is the plan shown, or an action of that is chosen. */
  private void choices(List<Scorecard> with, Optional<Scorecard> here, Selected selected) {
    List<Choice> wanted =
        Stream.concat(Stream.of(SHOWN), with.stream().map(ActionsView::choice)).toList();
    List<Choice> now = IntStream.range(0, plans.getItemCount()).mapToObj(plans::getItemAt).toList();
    Choice before = choice();
    if (!now.equals(wanted)) {
      plans.setModel(new DefaultComboBoxModel<>(wanted.toArray(new Choice[0])));
    }
    boolean back =
        !wanted.contains(before)
            || here.map(ActionsView::choice).filter(before::equals).isPresent()
            || selected
                .subject()
                .filter(subject -> subject.level() == Level.ACTION)
                .filter(subject -> !subject.equals(seen))
                .isPresent();
    seen = selected.subject().orElse(seen);
    plans.setSelectedItem(back ? SHOWN : before);
    plans.setVisible(with.size() > (here.isPresent() ? 1 : 0));
  }

  private void say(Snapshot snapshot) {
    if (card.isEmpty()) {
      headline.setText(
          snapshot.awaited()
              ? "Reading the plan …"
              : plans.getItemCount() > 1 ? "No actions" : "No plan that is installed has actions.");
      beside.setVisible(false);
      return;
    }
    beside.setVisible(!low);
    Scorecard one = card.get();
    ActionCounts actions = ActionCounts.ofActions(snapshot.catalogue(), one);
    ActionCounts measures = ActionCounts.ofMeasures(one);
    headline.setText(actions.all() + " actions: " + words(actions));
    long past = rows.stream().filter(row -> !row.overdue().isEmpty()).count();
    beside.setText(
        measures.all()
            + " success measures: "
            + words(measures)
            + " · "
            + past
            + " actions past their date at "
            + ActionRow.DAY.format(one.edition().asAt())
            + " · "
            + one.plan().title());
    headline.setToolTipText(headline.getText());
    beside.setToolTipText(beside.getText());
  }

  private static String words(ActionCounts counts) {
    return counts.statuses().stream()
        .map(one -> one.count() + " " + one.word())
        .collect(Collectors.joining(", "));
  }

  private void fill() {
    boolean before = updating;
    updating = true;
    try {
      WordFilter asked = WordFilter.of(filter.getText());
      List<ActionRow> left = rows.stream().filter(row -> row.passes(asked)).toList();
      table.show(left);
      card.ifPresent(
          one -> board.show(ActionCounts.ofActions(site.snapshot().catalogue(), one), left));
      if (left.isEmpty() && !rows.isEmpty()) {
        said.say("No action has all of these words. Esc in the filter shows all.");
      } else {
        said.clear();
      }
      if (!chosen.isEmpty()) {
        table.choose(row -> row.id().equals(chosen));
        board.choose(chosen, false);
      }
    } finally {
      updating = before;
    }
    updates.show(card, rows.stream().filter(row -> row.id().equals(chosen)).findFirst());
  }

  private void chosen(ActionRow row) {
    if (updating || card.isEmpty()) {
      return;
    }
    chosen = row.id();
    if (isHere()) {
      site.selection().change(now -> now.withSubject(new Selected.Subject(Level.ACTION, row.id())));
    }
    updates.show(card, Optional.of(row));
  }

  /** A card goes to another column: what else was said of the quarter stays. */
  private void move(ActionRow row, Status to) {
    Optional<String> whyNot = site.edits().whyNot();
    if (whyNot.isPresent() || card.isEmpty()) {
      said.refuse(List.of(whyNot.orElse("")));
      return;
    }
    Scorecard one = card.get();
    Period quarter = UpdateEntry.quarter(one.edition());
    Optional<Action.Update> now =
        row.action().updates().stream()
            .filter(update -> update.period().sameStretch(quarter))
            .findFirst();
    UpdateEntry entry =
        new UpdateEntry(
            Optional.of(to),
            now.map(Action.Update::progress).orElse(""),
            now.map(Action.Update::comment).orElse(""));
    String title = row.ref() + ": " + row.status().word() + " → " + one.plan().scheme().word(to);
    site.edits()
        .write(
            entry.edit(row.action(), quarter, title),
            "",
            why -> {
              if (!why.isEmpty()) {
                said.refuse(why);
              }
            });
  }
}
