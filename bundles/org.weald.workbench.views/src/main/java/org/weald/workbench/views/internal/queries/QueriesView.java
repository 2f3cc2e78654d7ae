package org.weald.workbench.views.internal.queries;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weald.assess.Findings;
import org.weald.model.Level;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;

/** What an officer should look into; Enter or a double click goes to the measure. */
final class QueriesView extends JPanel {
  private static final long serialVersionUID = 1L;
  private final transient ViewSite site;
  private final Grid<Query> table =
      new Grid<>(
          "Data queries",
          List.of(
              Column.of("About", 260, Query::subject)
                  .marked(Query::mark)
                  .explained("What it is about; by how pressing it is"),
              Column.of("Found", 640, Query::sentence),
              Column.of("Where", 240, Query::place).soft()));
  private final JLabel others =
      new JLabel("Only the areas of the plans are checked here; “weald problems” checks them all.");
  private transient Snapshot latest = Snapshot.EMPTY;

  QueriesView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    add(table.single().opens(this::open).scrolled(), BorderLayout.CENTER);
    others.setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(4), Look.scale(8), Look.scale(4), Look.scale(8)));
    others.setVisible(false);
    add(others, BorderLayout.SOUTH);
    // Its tab says how many there are, also where it is not the one that is seen.
    site.onEverySnapshot(this::update);
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
    table.update(queries.stream().distinct().toList(), Query::key);
    long open = queries.stream().filter(query -> query.mark() != Status.CONTEXT).count();
    site.title(
        open == 0 ? site.description().title() : site.description().title() + " (" + open + ")");
  }

  private void open() {
    table.one().filter(query -> !query.measure().isEmpty()).ifPresent(this::open);
  }

  private void open(Query query) {
    site.selection()
        .change(
            now ->
                site.snapshot().scorecard(now.plan(), query.edition()).isPresent()
                    ? now.withEdition(now.plan(), query.edition())
                    : now);
    site.open(new Selected.Subject(Level.MEASURE, query.measure()));
  }
}
