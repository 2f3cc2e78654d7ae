package org.weald.workbench.internal.preferences;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import org.weald.workbench.Look;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.sheet.WidePane;

/**
 * Asks what is preferred. OK, or Enter, hands it over; Cancel, or Escape, changes nothing. Event
 * thread only.
 */
public final class PreferencesDialog {
  private final JDialog dialog;
  private final PreferencesPane pane;
  private final Consumer<Preferred> take;

  /**
   * Not open yet.
   *
   * @param file where settings are kept, if they are
   * @param take given what is preferred, after the dialog has closed
   */
  public PreferencesDialog(
      JFrame frame, Settings now, Optional<Path> file, Consumer<Preferred> take) {
    this.take = take;
    this.pane = new PreferencesPane(now, file);
    this.dialog = new JDialog(frame, "Preferences", true);
    dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    WidePane wide = new WidePane(new BorderLayout());
    wide.add(pane, BorderLayout.CENTER);
    JScrollPane scroll = new JScrollPane(wide);
    scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Look.hairline()));
    scroll.getVerticalScrollBar().setUnitIncrement(Look.scale(16));
    dialog.add(scroll, BorderLayout.CENTER);
    dialog.add(buttons(), BorderLayout.SOUTH);
    dialog
        .getRootPane()
        .registerKeyboardAction(
            event -> dialog.dispose(),
            KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
  }

  private JPanel buttons() {
    JButton reset = button("Reset to defaults", 'R', pane::reset);
    reset.setToolTipText("Shows what was at first; nothing is taken before you press OK");
    JButton ok = button("OK", 'O', this::ok);
    JButton cancel = button("Cancel", 'C', dialog::dispose);
    dialog.getRootPane().setDefaultButton(ok);
    JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(8), 0));
    left.add(reset);
    JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, Look.scale(8), 0));
    right.add(ok);
    right.add(cancel);
    JPanel all = new JPanel(new BorderLayout());
    int gap = Look.scale(8);
    all.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    all.add(left, BorderLayout.LINE_START);
    all.add(right, BorderLayout.LINE_END);
    return all;
  }

  private static JButton button(String words, char letter, Runnable does) {
    JButton button = new JButton(words);
    button.setMnemonic(letter);
    button.addActionListener(event -> does.run());
    return button;
  }

  private void ok() {
    Preferred preferred = pane.preferred();
    dialog.dispose();
    take.accept(preferred);
  }

  /** Opens it with the keyboard at a setting; comes back when it is closed. */
  public void open(Setting at) {
    dialog.pack();
    Rectangle screen = dialog.getGraphicsConfiguration().getBounds();
    Dimension wanted = dialog.getSize();
    // A bar at the side takes no room from the controls.
    int bar = wanted.height > screen.height ? Look.scale(16) : 0;
    dialog.setSize(
        Math.min(wanted.width + bar, screen.width), Math.min(wanted.height, screen.height));
    dialog.setLocationRelativeTo(dialog.getOwner());
    Component control = pane.control(at);
    dialog.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowOpened(WindowEvent event) {
            control.requestFocusInWindow();
          }
        });
    dialog.setVisible(true);
  }
}
