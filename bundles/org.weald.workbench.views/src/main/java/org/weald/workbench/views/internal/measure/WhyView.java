package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.ViewSite;

/** Why what is selected has the status it has. */
final class WhyView extends JPanel {
  private static final long serialVersionUID = 1L;

  WhyView(ViewSite site) {
    super(new BorderLayout());
    setBackground(Look.paper());
    Prose prose = new Prose("Why?");
    JScrollPane scroll = new JScrollPane(prose);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
    site.onSnapshot(snapshot -> prose.display(Why.of(snapshot, site.selection().now())));
    site.onSelection(selected -> prose.display(Why.of(site.snapshot(), selected)));
  }
}
