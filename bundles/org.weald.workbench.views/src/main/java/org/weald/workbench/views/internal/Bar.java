package org.weald.workbench.views.internal;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToolBar;
import org.weald.workbench.Look;

/**
 * What can be done in a view, in a row above it that goes on below where the view is narrow; at its
 * end a few words say what came of it.
 */
public final class Bar extends JPanel {
  private static final long serialVersionUID = 1L;

  private final JToolBar tools = new JToolBar();
  private final JLabel said = new JLabel();

  /**
   * Empty.
   *
   * @param name as it is read out
   */
  public Bar(String name) {
    super(new BorderLayout(Look.scale(8), 0));
    setBackground(Look.paper());
    tools.setFloatable(false);
    tools.setOpaque(false);
    tools.setBorder(BorderFactory.createEmptyBorder());
    tools.setLayout(new Flow(Look.scale(4)));
    tools.getAccessibleContext().setAccessibleName(name);
    said.setForeground(Look.soft());
    said.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Look.scale(8)));
    add(tools, BorderLayout.CENTER);
    add(said, BorderLayout.LINE_END);
  }

  /** A button at its end. */
  public Bar add(JButton button, String help, Runnable does) {
    button.setToolTipText(help);
    button.addActionListener(event -> does.run());
    tools.add(button);
    return this;
  }

  /** Another control at its end. */
  public Bar with(JComponent control) {
    tools.add(control);
    return this;
  }

  /** What came of it. */
  public void say(String words) {
    said.setText(words);
  }
}
