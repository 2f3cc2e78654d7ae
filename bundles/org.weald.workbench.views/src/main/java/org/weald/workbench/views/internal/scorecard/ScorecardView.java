package org.weald.workbench.views.internal.scorecard;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.event.ListSelectionEvent;
import org.weald.assess.Scorecard;
import org.weald.model.Level;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Beside;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.SearchField;
import org.weald.workbench.views.internal.Squeezed;
import org.weald.workbench.views.internal.WordFilter;
import org.weald.workbench.views.internal.grid.Copied;

/** The scorecard: the headline in a sentence, then a row for every measure. */
final class ScorecardView extends JPanel {
  private static final long serialVersionUID = 1L;

  /** What can be chosen above the table. */
  private record Choice(String id, String title) {
    @Override
    public String toString() {
      return title;
    }
  }

  /** The rows of a card and level, and what they were made from. */
  private record Made(
      Snapshot snapshot, Scorecard card, ScoreRows.Shown shown, List<ScoreRow> rows) {
    boolean isOfSame(Made other) {
      return snapshot == other.snapshot && card == other.card && shown == other.shown;
    }
  }

  private static final int FILTER = 14;

  /** A view no higher than this shows its headline alone. */
  private static final int LOW = 252;

  private static final Choice ALL = new Choice("", "All themes");

  private final transient ViewSite site;
  private final ScoreTable table = new ScoreTable();
  private final JLabel headline = new JLabel(" ");
  private final JLabel beside = new JLabel(" ");
  private final JComboBox<Choice> theme = new JComboBox<>();
  private final JComboBox<Choice> level = new JComboBox<>();
  private final JComboBox<Grouping> grouping = new JComboBox<>(Grouping.values());
  private final SearchField filter =
      new SearchField(
          "Filter the scorecard",
          "Filter: words or status:amber",
          "Words to be found, or status:amber, lead:police, theme:safe (Ctrl+Shift+F in the"
              + " scorecard)");
  private transient Optional<ScoreRows.Shown> chosenLevel = Optional.empty();
  private transient Optional<Made> made = Optional.empty();
  private transient Optional<Made> asked = Optional.empty();
  private transient Optional<Jobs.Job> filling = Optional.empty();
  private String levelOf = "";
  private boolean updating;

  ScorecardView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    // First the rows: the keyboard begins there.
    add(table.scrolledBelowLine(), BorderLayout.CENTER);
    add(strip(), BorderLayout.NORTH);
    table.getSelectionModel().addListSelectionListener(this::chosen);
    setUpChoices();
    setUpFilter();
    offer();
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            // In a low place the rows come first; the tip of the headline says the rest.
            beside.setVisible(getHeight() >= Look.scale(LOW));
          }
        });
    site.onSnapshot(this::update);
    site.onSelection(selected -> update(site.snapshot()));
  }

  private JComponent strip() {
    JPanel strip = new JPanel(new BorderLayout(0, Look.scale(1)));
    strip.setOpaque(false);
    strip.setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(5), Look.scale(10), Look.scale(5), Look.scale(8)));
    headline.setFont(Look.text(1.0, true));
    headline.getAccessibleContext().setAccessibleName("Headline");
    filter.setColumns(FILTER);
    JPanel controls = new JPanel(new Squeezed(Look.scale(6)));
    controls.setOpaque(false);
    List.of(filter, grouping, level, theme).forEach(controls::add);
    JPanel line = new JPanel(new Beside(Look.scale(4)));
    line.setOpaque(false);
    line.add(headline);
    line.add(controls);
    beside.setForeground(Look.soft());
    beside.setMinimumSize(new Dimension(0, 0));
    strip.add(line, BorderLayout.CENTER);
    strip.add(beside, BorderLayout.SOUTH);
    return strip;
  }

  private void setUpChoices() {
    // A long title ends in dots here; the list that opens is as wide as it needs.
    theme.setPrototypeDisplayValue(new Choice("", "Sustainable Communities"));
    theme.getAccessibleContext().setAccessibleName("Theme shown");
    theme.setToolTipText("Show one theme or all");
    theme.addActionListener(
        event -> {
          if (!updating && theme.getSelectedItem() instanceof Choice choice) {
            site.selection().change(now -> now.withTheme(choice.id()));
          }
        });
    level.getAccessibleContext().setAccessibleName("Rows shown");
    level.setToolTipText(
        "Show the priorities, the measures, or also the figures quoted under them");
    level.addActionListener(
        event -> {
          if (!updating && level.getSelectedItem() instanceof Choice choice) {
            chosenLevel = Optional.of(ScoreRows.Shown.valueOf(choice.id()));
            update(site.snapshot());
          }
        });
  }

  private void setUpFilter() {
    filter.narrows(() -> update(site.snapshot())).above(table);
    Keyed.key(
        this, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "ctrl shift F", filter::requestFocusInWindow);
    grouping.getAccessibleContext().setAccessibleName("Groups");
    grouping.setToolTipText("Put rows of one theme, status or lead together");
    grouping.addActionListener(event -> update(site.snapshot()));
  }

  private void offer() {
    site.offer(
        new MenuCommand(
            "weald.scorecard.table",
            "Copy as table",
            "Edit",
            210,
            "",
            "Copies the rows of the scorecard as they stand, for a spreadsheet or a document.",
            () -> table.copied(table.seen()).put()));
    site.offer(
        new MenuCommand(
            "weald.scorecard.picture",
            "Copy as picture",
            "Edit",
            220,
            "",
            "Copies the scorecard as it looks; of a long one the first 120 rows.",
            () -> Copied.picture(table).put()));
  }

  /** What the filter and the theme let through, group by group. */
  private List<ScoreRow> wanted(List<ScoreRow> rows, Selected selected) {
    WordFilter asked = WordFilter.of(filter.getText());
    List<String> themes = rows.stream().map(ScoreRow::theme).distinct().toList();
    Comparator<ScoreRow> groups = group().order(themes);
    table.order().group(groups);
    return rows.stream()
        .filter(row -> inTheme(row, selected) && row.passes(asked))
        .sorted(groups)
        .toList();
  }

  private Grouping group() {
    return grouping.getSelectedItem() instanceof Grouping by ? by : Grouping.NONE;
  }

  /** All at once: until the rows of another card are there, the last one stands as it was. */
  private void update(Snapshot snapshot) {
    Selected selected = site.selection().now();
    Optional<Scorecard> card = snapshot.scorecard(selected);
    if (card.isEmpty()) {
      show(card, List.of(), selected);
    } else {
      rows(snapshot, card.get(), level(card.get())).ifPresent(rows -> show(card, rows, selected));
    }
  }

  private void show(Optional<Scorecard> card, List<ScoreRow> rows, Selected selected) {
    updating = true;
    try {
      card.ifPresent(shown -> choices(shown, selected));
      say(card.map(shown -> shown.headline().sentence()).orElse(""));
      years(rows);
      List<ScoreRow> wanted = wanted(rows, selected);
      table.absence(
          wanted.isEmpty() && !rows.isEmpty()
              ? "None of the " + rows.size() + " rows fits the filter; Escape in it clears it."
              : "");
      table.show(wanted);
      table.group(group());
      select(selected);
    } finally {
      updating = false;
    }
  }

  /**
   * The rows of a card; empty where they are not made yet. They are made only where another card or
   * level is shown, not with each selection, and in a job: they draw on the figures of every
   * measure.
   */
  private Optional<List<ScoreRow>> rows(Snapshot snapshot, Scorecard card, ScoreRows.Shown shown) {
    Made wanted = new Made(snapshot, card, shown, List.of());
    if (made.filter(wanted::isOfSame).isPresent()) {
      return made.map(Made::rows);
    }
    boolean underWay = filling.filter(Jobs.Job::running).isPresent();
    if (!underWay || asked.filter(wanted::isOfSame).isEmpty()) {
      asked = Optional.of(wanted);
      filling =
          Optional.of(
              site.jobs()
                  .run(
                      "Filling the scorecard",
                      progress -> ScoreRows.of(snapshot.catalogue(), card, shown),
                      rows -> arrived(wanted, rows)));
    }
    return Optional.empty();
  }

  private void arrived(Made of, List<ScoreRow> rows) {
    if (asked.filter(of::isOfSame).isPresent()) {
      asked = Optional.empty();
      made = Optional.of(new Made(of.snapshot(), of.card(), of.shown(), rows));
      update(site.snapshot());
    }
  }

  /** The headline's first part in bold, what stands beside it below. */
  private void say(String sentence) {
    String[] parts = sentence.split("(?<=[.;]) ", 2);
    headline.setText(parts[0].isEmpty() ? " " : parts[0].replaceAll(";$", ""));
    beside.setText(parts.length > 1 ? parts[1] : " ");
    headline.setToolTipText(sentence.isEmpty() ? null : sentence);
    beside.setToolTipText(headline.getToolTipText());
  }

  private ScoreRows.Shown level(Scorecard card) {
    String edition = card.plan().id() + " " + card.edition().label();
    if (!edition.equals(levelOf)) {
      // Each edition begins with the level its printed statuses are on.
      levelOf = edition;
      chosenLevel = Optional.empty();
    }
    return chosenLevel.orElse(
        card.edition().statusesOn() == Level.PRIORITY
            ? ScoreRows.Shown.PRIORITIES
            : ScoreRows.Shown.MEASURES);
  }

  private static boolean inTheme(ScoreRow row, Selected selected) {
    return selected.theme().isEmpty() || row.judged().theme().equals(selected.theme());
  }

  private void choices(Scorecard card, Selected selected) {
    List<Choice> themes =
        Stream.concat(
                Stream.of(ALL),
                card.themes().stream()
                    .map(part -> new Choice(part.theme().id(), part.theme().title())))
            .toList();
    fill(theme, themes, selected.theme());
    List<Choice> levels =
        List.of(
            new Choice(ScoreRows.Shown.PRIORITIES.name(), word(card, "priority", "Priorities")),
            new Choice(ScoreRows.Shown.MEASURES.name(), word(card, "measure", "Measures")),
            new Choice(ScoreRows.Shown.QUOTED.name(), "With quoted figures"));
    fill(level, levels, level(card).name());
  }

  private static String word(Scorecard card, String key, String ours) {
    String printed = card.plan().words().getOrDefault(key, "");
    if (printed.isEmpty()) {
      return ours;
    }
    return printed.endsWith("y")
        ? printed.substring(0, printed.length() - 1) + "ies"
        : printed + "s";
  }

  private static void fill(JComboBox<Choice> box, List<Choice> choices, String selected) {
    List<Choice> now = IntStream.range(0, box.getItemCount()).mapToObj(box::getItemAt).toList();
    if (!now.equals(choices)) {
      box.setModel(new DefaultComboBoxModel<>(choices.toArray(new Choice[0])));
    }
    choices.stream()
        .filter(choice -> choice.id().equals(selected))
        .findFirst()
        .ifPresent(
            choice -> {
              if (!Objects.equals(choice, box.getSelectedItem())) {
                box.setSelectedItem(choice);
              }
            });
  }

  private void years(List<ScoreRow> rows) {
    double first =
        rows.stream()
            .flatMap(row -> row.spark().points().stream())
            .mapToDouble(Spark.Point::year)
            .min()
            .orElse(0);
    double last =
        rows.stream()
            .flatMap(row -> row.spark().points().stream())
            .mapToDouble(Spark.Point::year)
            .max()
            .orElse(1);
    table.years(first, last);
  }

  private void select(Selected selected) {
    Optional<ScoreRow> row =
        selected.subject().flatMap(subject -> itself(subject).or(() -> behind(subject)));
    row.ifPresentOrElse(it -> table.choose(it::equals), table::clearSelection);
  }

  private Optional<ScoreRow> itself(Selected.Subject subject) {
    return table.lines().all().stream().filter(row -> row.subject().equals(subject)).findFirst();
  }

  /**
   * The row of the priority a selected measure belongs to, or of the measure of a selected
   * priority.
   */
  private Optional<ScoreRow> behind(Selected.Subject subject) {
    String measure =
        site.snapshot()
            .row(site.selection().now())
            .map(judged -> judged.measure())
            .orElse(subject.id());
    return table.lines().all().stream()
        .filter(row -> !measure.isEmpty() && row.judged().measure().equals(measure))
        .findFirst();
  }

  private void chosen(ListSelectionEvent event) {
    if (!updating && !event.getValueIsAdjusting()) {
      table.one().ifPresent(row -> site.selection().change(now -> now.withSubject(row.subject())));
    }
  }
}
