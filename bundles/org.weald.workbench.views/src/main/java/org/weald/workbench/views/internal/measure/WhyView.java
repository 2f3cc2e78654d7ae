package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;

/**
 * Why what is selected has the status it has. What else a series says is worked out when it is
 * asked for, and may have to read figures of other areas: not on the event thread.
 */
final class WhyView extends JPanel {
  private static final long serialVersionUID = 1L;

  private record Asked(Snapshot snapshot, Selected selected) {}

  private final transient ViewSite site;
  private final Prose prose = new Prose("Why?");
  private transient Optional<Asked> asked = Optional.empty();

  WhyView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    JScrollPane scroll = new JScrollPane(prose);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
    site.onSnapshot(snapshot -> update());
    site.onSelection(selected -> update());
  }

  private void update() {
    Asked now = new Asked(site.snapshot(), site.selection().now());
    if (asked.equals(Optional.of(now))) {
      return;
    }
    asked = Optional.of(now);
    if (Absence.sentence(now.snapshot(), now.selected()).isPresent()) {
      prose.display(Why.of(now.snapshot(), now.selected()));
      return;
    }
    site.jobs()
        .run(
            "Explaining",
            progress -> Why.of(now.snapshot(), now.selected()),
            why -> {
              if (asked.equals(Optional.of(now))) {
                prose.display(why);
              }
            });
  }
}
