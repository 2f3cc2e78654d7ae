package org.weald.workbench.internal;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;

/**
 * A sentence below the menu: about something that went wrong, which stays until it is dismissed or
 * put right, or about something that was done, which stays until it is dismissed.
 */
final class NoticeStrip extends JPanel {
  private static final long serialVersionUID = 1L;

  private final JLabel sentence = new JLabel();
  private boolean wrong;

  NoticeStrip() {
    super(new BorderLayout(Look.scale(12), 0));
    setBackground(Look.pane());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, 0, 1, 0, Look.hairline()),
            BorderFactory.createEmptyBorder(
                Look.scale(4), Look.scale(12), Look.scale(4), Look.scale(6))));
    sentence.setIconTextGap(8);
    JButton dismiss = new JButton("Dismiss");
    dismiss.setMnemonic('D');
    dismiss.putClientProperty("JButton.buttonType", "toolBarButton");
    dismiss.addActionListener(event -> clear());
    dismiss.setToolTipText("Takes this away; Escape does too");
    registerKeyboardAction(
        event -> clear(), KeyStroke.getKeyStroke("ESCAPE"), WHEN_IN_FOCUSED_WINDOW);
    add(sentence, BorderLayout.CENTER);
    add(dismiss, BorderLayout.LINE_END);
    setVisible(false);
  }

  /** Says what went wrong. */
  void say(String text) {
    wrong = true;
    sentence.setIcon(new StatusMark(Status.AMBER));
    show(text);
  }

  /** Says what was done. */
  void tell(String text) {
    wrong = false;
    sentence.setIcon(null);
    show(text);
  }

  private void show(String text) {
    sentence.setText(text);
    sentence.setToolTipText(text);
    sentence.getAccessibleContext().setAccessibleName("Notice: " + text);
    setVisible(true);
  }

  /** What went wrong is put right; what was done stays said. */
  void putRight() {
    if (wrong) {
      clear();
    }
  }

  /** There is nothing to say any more. */
  void clear() {
    setVisible(false);
  }
}
