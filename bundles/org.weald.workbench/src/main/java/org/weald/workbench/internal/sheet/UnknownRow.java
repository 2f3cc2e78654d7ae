package org.weald.workbench.internal.sheet;

import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weald.reading.sheet.Choices;
import org.weald.workbench.Look;

/**
 * How many measures of a sheet nobody knows, and what becomes of them; seen only where there are
 * some. Event thread only.
 */
final class UnknownRow extends JPanel {
  private static final long serialVersionUID = 1L;

  private final JLabel unknown = new JLabel();
  private final JComboBox<Rest> rest = new JComboBox<>(Rest.values());
  private boolean showing;

  /** What becomes of them, in words. */
  private enum Rest {
    FAULTS("count them as faults", Choices.Unknown.REFUSED),
    LEFT_OUT("leave them out", Choices.Unknown.LEFT_OUT),
    NEW_PLAN("make a plan of them", Choices.Unknown.NEW_PLAN);

    private final String words;
    private final Choices.Unknown choice;

    Rest(String words, Choices.Unknown choice) {
      this.words = words;
      this.choice = choice;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Not seen yet.
   *
   * @param chosen called when somebody has chosen what becomes of them
   */
  UnknownRow(Runnable chosen) {
    super(new FlowLayout(FlowLayout.LEADING, 0, 0));
    unknown.setDisplayedMnemonic('M');
    unknown.setLabelFor(rest);
    unknown.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Look.scale(8)));
    rest.getAccessibleContext().setAccessibleName("Measures in no plan here");
    rest.addActionListener(
        event -> {
          if (!showing) {
            chosen.run();
          }
        });
    add(unknown);
    add(rest);
    seen(false);
  }

  /** What was chosen. */
  Choices.Unknown choice() {
    return rest.getSelectedItem() instanceof Rest one ? one.choice : Choices.Unknown.REFUSED;
  }

  /** Takes the choice back, as for another file. */
  void forget() {
    showing = true;
    rest.setSelectedItem(Rest.FAULTS);
    showing = false;
  }

  /** Says how many there are. */
  void show(int count) {
    seen(count > 0);
    unknown.setText(
        count == 1 ? "1 measure is in no plan here:" : count + " measures are in no plan here:");
  }

  private void seen(boolean now) {
    unknown.setVisible(now);
    rest.setVisible(now);
  }

  @Override
  public void setEnabled(boolean now) {
    super.setEnabled(now);
    rest.setEnabled(now);
  }
}
