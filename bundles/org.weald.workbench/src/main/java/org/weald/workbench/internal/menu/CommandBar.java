package org.weald.workbench.internal.menu;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;

/** The tool bar: the perspectives as words, and one box that finds everything. */
public final class CommandBar extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Map<MenuCommand, JToggleButton> buttons = new LinkedHashMap<>();

  /**
   * A bar.
   *
   * @param switches commands of which one is on, such as the perspectives
   * @param find what stands at its end
   */
  public CommandBar(List<MenuCommand> switches, JComponent find) {
    super(new BorderLayout());
    setBackground(Look.paper());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, Look.hairline()),
            BorderFactory.createEmptyBorder(
                Look.scale(4), Look.scale(8), Look.scale(5), Look.scale(8))));
    JPanel words = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(6), 0));
    words.setOpaque(false);
    switches.forEach(
        command -> {
          JToggleButton button = button(command);
          buttons.put(command, button);
          words.add(button);
        });
    add(words, BorderLayout.LINE_START);
    add(atTheEnd(find), BorderLayout.CENTER);
    update();
  }

  /** As wide as it likes where there is room; where there is little the switches come first. */
  private static JPanel atTheEnd(JComponent find) {
    Dimension wanted = find.getPreferredSize();
    find.setMaximumSize(wanted);
    find.setMinimumSize(new Dimension(Look.scale(60), wanted.height));
    JPanel end = new JPanel();
    end.setOpaque(false);
    end.setLayout(new BoxLayout(end, BoxLayout.LINE_AXIS));
    end.add(Box.createHorizontalGlue());
    end.add(find);
    return end;
  }

  private JToggleButton button(MenuCommand command) {
    JToggleButton button = new JToggleButton(command.title());
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setFont(Look.text(1.0, true));
    String key = Keys.words(command.key());
    button.setToolTipText(command.help() + (key.isEmpty() ? "" : "  " + key));
    button.getAccessibleContext().setAccessibleDescription(command.help());
    button.addActionListener(
        event -> {
          command.run().run();
          update();
        });
    return button;
  }

  /** Shows which is on. */
  public void update() {
    buttons.forEach(
        (command, button) -> button.setSelected(command.state().get().chosen().orElse(false)));
  }
}
