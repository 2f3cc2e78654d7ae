package org.weald.workbench.views.internal.account;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.weald.model.Measure;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;

/** What the selected measure is. */
final class DefinitionView extends JPanel {
  private static final long serialVersionUID = 1L;

  private final Prose prose = new Prose("Definition");
  private final JButton copy = new JButton("Copy id");
  private transient Optional<Measure> measure = Optional.empty();

  DefinitionView(ViewSite site) {
    super(new BorderLayout());
    setBackground(Look.paper());
    JScrollPane scroll = new JScrollPane(prose);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
    JPanel foot = new JPanel(new FlowLayout(FlowLayout.TRAILING));
    foot.setOpaque(false);
    copy.setToolTipText("Copies the id, for scripts and files");
    copy.addActionListener(event -> copy());
    foot.add(copy);
    add(foot, BorderLayout.SOUTH);
    site.onSnapshot(snapshot -> update(snapshot, site.selection().now()));
    site.onSelection(selected -> update(site.snapshot(), selected));
  }

  private void update(Snapshot snapshot, Selected selected) {
    measure = snapshot.measure(selected);
    copy.setVisible(measure.isPresent());
    prose.display(
        measure
            .map(it -> Definition.of(snapshot, it, snapshot.row(selected)))
            .orElseGet(
                () ->
                    List.of(
                        new Block.Paragraph(
                            Absence.sentence(snapshot, selected)
                                .orElse("This priority has no single measure to define."),
                            true))));
  }

  private void copy() {
    measure.ifPresent(
        it ->
            Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(it.id()), null));
  }
}
