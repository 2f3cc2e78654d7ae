package org.weald.workbench.internal.menu;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.SwingConstants;
import org.weald.workbench.Look;

/** Kind, title and detail of what was found, as a row of the list. */
final class TargetRow extends JPanel implements ListCellRenderer<Target> {
  private static final long serialVersionUID = 1L;

  private final JLabel kind = new JLabel();
  private final JLabel title = new JLabel();
  private final JLabel detail = new JLabel();

  TargetRow() {
    super(new BorderLayout(Look.scale(8), 0));
    setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(4), Look.scale(10), Look.scale(4), Look.scale(10)));
    kind.setPreferredSize(new Dimension(Look.scale(74), kind.getFont().getSize() + 4));
    kind.setForeground(Look.soft());
    detail.setForeground(Look.soft());
    detail.setHorizontalAlignment(SwingConstants.TRAILING);
    add(kind, BorderLayout.LINE_START);
    add(title, BorderLayout.CENTER);
    add(detail, BorderLayout.LINE_END);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Target> in, Target target, int index, boolean chosen, boolean focused) {
    kind.setText(target.kind());
    title.setText(target.title());
    detail.setText(target.detail());
    title.setFont(Look.text());
    setBackground(chosen ? Look.selection() : Look.paper());
    getAccessibleContext()
        .setAccessibleName(target.kind() + ": " + target.title() + " " + target.detail());
    return this;
  }
}
