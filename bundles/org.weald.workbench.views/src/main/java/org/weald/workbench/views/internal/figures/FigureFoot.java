package org.weald.workbench.views.internal.figures;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Sentence;

/**
 * What stands below the grid: where the selected figure comes from, or what is said and asked of
 * one; and the reason that is kept with what is entered. Event thread only.
 */
final class FigureFoot extends JPanel {
  private static final long serialVersionUID = 1L;

  /** What a question is answered with. */
  interface Answers {
    /** Yes: it is kept as it was entered. */
    void keep();

    /** No: it is written anew. */
    void change();
  }

  private final transient Answers given;
  private final transient Runnable said;
  private final Sentence origin = new Sentence("About the selected figure");
  private final Sentence message = new Sentence("Message");
  private final JPanel answers = new JPanel(new FlowLayout(FlowLayout.TRAILING, Look.scale(6), 0));
  private final JTextField reason = new JTextField();
  private boolean stays;

  /**
   * Saying nothing yet.
   *
   * @param said called when something has been said, which takes room from the grid
   */
  FigureFoot(Answers given, Runnable said) {
    this.given = given;
    this.said = said;
    setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
    setOpaque(false);
    answers();
    add(origin);
    add(new AnsweredSentence(message, answers));
    add(Box.createVerticalStrut(Look.scale(2)));
    add(why());
  }

  /** What is asked is answered here; Enter and typing on do the same. */
  private void answers() {
    answers.setOpaque(false);
    answer("Keep", "Keeps what was entered (Enter once more does the same)", given::keep);
    answer("Change", "Goes back to what was entered, to write it anew", given::change);
    answers.setVisible(false);
  }

  private void answer(String words, String help, Runnable does) {
    JButton button = new JButton(words);
    button.setToolTipText(help);
    button.addActionListener(event -> does.run());
    answers.add(button);
  }

  private JComponent why() {
    JPanel why = new JPanel(new BorderLayout(Look.scale(8), 0));
    why.setOpaque(false);
    why.setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(4), Look.scale(12), Look.scale(6), Look.scale(12)));
    JLabel label = new JLabel("Reason");
    label.setLabelFor(reason);
    label.setForeground(Look.soft());
    reason.putClientProperty(
        "JTextField.placeholderText", "why, kept with what is entered; may be left empty");
    reason.getAccessibleContext().setAccessibleName("Reason");
    reason.setToolTipText("Kept in the history with every figure that is entered from now on");
    why.add(label, BorderLayout.LINE_START);
    why.add(reason, BorderLayout.CENTER);
    return why;
  }

  /** Why something is entered; may be empty. */
  String reason() {
    return reason.getText();
  }

  /** Whether anything can be entered, for a reason. */
  void entered(boolean canBe) {
    reason.getParent().setVisible(canBe);
  }

  /** Where the selected figure comes from; shown where nothing else is said. */
  void origin(String words) {
    origin.say(words);
    told();
  }

  /** In a small place the figures come before where one of them is from. */
  void small(boolean place) {
    origin.inOneLine(place);
  }

  void ask(String question) {
    stays = false;
    message.warn(List.of(question));
    answers.setVisible(true);
    told();
  }

  /** Nothing is asked any more. */
  void unasked() {
    answers.setVisible(false);
    told();
  }

  void refuse(List<String> sentences) {
    stays = false;
    message.refuse(sentences);
    told();
  }

  /** What is odd about what was entered; nothing where nothing is. */
  void remark(List<String> remarks) {
    stays = false;
    message.warn(remarks);
    told();
  }

  /** What became of something that was left; stays until something else is entered. */
  void tell(List<String> sentences) {
    message.warn(sentences);
    stays = true;
    told();
  }

  /** What is wrong with what is being typed, or nothing more. */
  void typing(Optional<String> wrong) {
    if (wrong.isPresent()) {
      refuse(List.of(wrong.get()));
    } else if (!stays) {
      message.clear();
      told();
    }
  }

  void clear() {
    stays = false;
    message.clear();
    told();
  }

  /** What is said takes its room from the grid. */
  private void told() {
    origin.setVisible(!message.isVisible() && !origin.getText().isEmpty());
    if (getParent() instanceof JComponent around) {
      around.revalidate();
      around.validate();
    }
    if (message.isVisible()) {
      said.run();
    }
  }
}
