package org.weald.workbench.views.internal.queries;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weald.assess.Findings;
import org.weald.model.Level;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;

/** What an officer should look into; Enter or a double click goes to the measure. */
final class QueriesView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String THIS = "This plan";
  private static final int LOW = 100;
  private static final String ALL = "All plans, this one first";

  private final transient ViewSite site;
  private final Grid<Query> table =
      new Grid<>(
          "Data queries",
          List.of(
              Column.of("About", 260, Query::subject)
                  .yielding(130)
                  .marked(Query::mark)
                  .explained("What it is about; by how pressing it is"),
              Column.of("Found", 420, Query::sentence).foremost(240),
              Column.of("Where", 200, Query::place).yielding(70).soft()));
  private final JLabel others =
      new JLabel("Only the areas of the plans are checked here; “weald problems” checks them all.");
  private final JComboBox<String> which = new JComboBox<>();
  private final JLabel count = new JLabel(" ");
  private transient Snapshot latest = Snapshot.EMPTY;
  private transient List<Query> queries = List.of();

  QueriesView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    add(table.single().opens("Go to what it is about", this::open).scrolled(), BorderLayout.CENTER);
    others.setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(4), Look.scale(8), Look.scale(4), Look.scale(8)));
    others.setVisible(false);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            offerChoice();
          }
        });
    JPanel foot = new JPanel(new BorderLayout());
    foot.setOpaque(false);
    foot.add(strip(), BorderLayout.NORTH);
    foot.add(others, BorderLayout.SOUTH);
    add(foot, BorderLayout.SOUTH);
    site.onSelection(selected -> offer());
    // Its tab says how many there are, also where it is not the one that is seen.
    site.onEverySnapshot(this::update);
  }

  private JComponent strip() {
    which.getAccessibleContext().setAccessibleName("Queries of");
    which.setToolTipText("Only what concerns the plan that is shown, or what concerns any plan");
    which.setModel(new DefaultComboBoxModel<>(new String[] {THIS, ALL}));
    which.addActionListener(event -> offer());
    count.setForeground(Look.soft());
    count.setMinimumSize(new Dimension(0, 0));
    JPanel strip = new JPanel(new BorderLayout(Look.scale(8), 0));
    strip.setOpaque(false);
    strip.setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(2), Look.scale(10), Look.scale(2), Look.scale(8)));
    strip.add(count, BorderLayout.CENTER);
    strip.add(which, BorderLayout.LINE_END);
    return strip;
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

  private void arrived(Snapshot of, List<Query> found) {
    if (latest.equals(of)) {
      queries = found.stream().distinct().toList();
      offer();
    }
  }

  /** What concerns the plan that is shown; the rest after it where all are asked for. */
  private void offer() {
    String plan = site.selection().now().plan();
    List<Query> own = queries.stream().filter(query -> query.isOf(plan)).toList();
    List<Query> rest = queries.stream().filter(query -> !query.isOf(plan)).toList();
    boolean all = ALL.equals(which.getSelectedItem());
    table.update(all ? Stream.concat(own.stream(), rest.stream()).toList() : own, Query::key);
    table.absence(
        own.isEmpty() && !all && !latest.awaited()
            ? "Nothing is to be looked into in this plan."
            : "");
    count.setText(
        rest.isEmpty()
            ? " "
            : own.size() + " about this plan, " + rest.size() + " about other plans");
    offerChoice();
    int listed = all ? queries.size() : own.size();
    site.title(site.description().title() + (listed == 0 ? "" : " (" + listed + ")"));
  }

  /** In a low place the queries come first. */
  private void offerChoice() {
    String plan = site.selection().now().plan();
    which
        .getParent()
        .setVisible(
            getHeight() >= Look.scale(LOW) && queries.stream().anyMatch(it -> !it.isOf(plan)));
  }

  private void open() {
    table.one().filter(query -> !query.measure().isEmpty()).ifPresent(this::open);
  }

  private void open(Query query) {
    site.selection()
        .change(
            now -> {
              String plan = query.plan().isEmpty() ? now.plan() : query.plan();
              return site.snapshot().scorecard(plan, query.edition()).isPresent()
                  ? now.withEdition(plan, query.edition())
                  : now;
            });
    site.open(new Selected.Subject(Level.MEASURE, query.measure()));
  }
}
