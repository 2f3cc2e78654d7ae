package org.weald.workbench.views.internal.measure;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.weald.show.ChartSpec;
import org.weald.show.Retitled;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Typing;

/** What kind of chart is drawn, over which periods, under which words. */
final class ChartForm extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int GAP = 10;
  private static final int ONE_LINE = 360;
  private static final String ANY = "All";

  private final JComboBox<Recipe.Kind> kind = new JComboBox<>(Recipe.Kind.values());
  private final JComboBox<String> from = new JComboBox<>();
  private final JComboBox<String> to = new JComboBox<>();
  private final JLabel fromWord = new JLabel("From");
  private final JLabel toWord = new JLabel("To");
  private final JTextField title = new JTextField();
  private final JTextField subtitle = new JTextField();
  private final transient Runnable changed;
  private final transient Runnable retitled;
  private transient Optional<ChartSpec> proposed = Optional.empty();
  private boolean filling;

  /**
   * Nothing chosen.
   *
   * @param changed another chart is wanted
   * @param retitled the same chart is wanted under other words
   */
  ChartForm(Runnable changed, Runnable retitled) {
    super(new GridBagLayout());
    this.changed = changed;
    this.retitled = retitled;
    setOpaque(false);
    row(0, 0, label(new JLabel("Chart"), 'C', kind), kind, 5, "What is drawn");
    row(1, 0, label(fromWord, 'F', from), from, 1, "The first period that is shown");
    row(1, 2, label(toWord, 'O', to), to, 1, "The last period that is shown");
    place(true);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            place(getWidth() >= Look.scale(ONE_LINE));
          }
        });
    row(
        2,
        0,
        label(new JLabel("Title"), 'T', title),
        title,
        5,
        "Proposed; an emptied title is proposed again");
    row(
        3,
        0,
        label(new JLabel("Subtitle"), 'B', subtitle),
        subtitle,
        5,
        "The quantity and unit; an emptied subtitle is proposed again");
    List.of(kind, from, to).forEach(box -> box.addActionListener(event -> chosen()));
    for (JTextField field : List.of(title, subtitle)) {
      field.getDocument().addDocumentListener(new Typing(this::typed));
    }
  }

  /** The periods stand in the line of the kind of chart, or in a narrow place below it. */
  private void place(boolean oneLine) {
    GridBagLayout grid = (GridBagLayout) getLayout();
    int x = oneLine ? 2 : 0;
    for (Component part : List.of(fromWord, from, toWord, to)) {
      GridBagConstraints at = grid.getConstraints(part);
      at.gridy = oneLine ? 0 : 1;
      at.gridx = x++;
      at.insets.left = at.gridx == 2 || at.gridx == 4 ? Look.scale(GAP) : 0;
      grid.setConstraints(part, at);
    }
    GridBagConstraints at = grid.getConstraints(kind);
    at.gridwidth = oneLine ? 1 : 5;
    grid.setConstraints(kind, at);
    revalidate();
  }

  /** A word before a field, which is read out as the field's name. */
  static JLabel label(JLabel label, char key, JComponent of) {
    label.setForeground(Look.soft());
    label.setDisplayedMnemonic(key);
    label.setLabelFor(of);
    of.getAccessibleContext().setAccessibleName(label.getText());
    return label;
  }

  private void row(int y, int x, JLabel label, JComponent field, int wide, String tip) {
    field.setToolTipText(tip);
    GridBagConstraints at = new GridBagConstraints();
    at.gridy = y;
    at.gridx = x;
    at.anchor = GridBagConstraints.LINE_START;
    at.insets =
        new Insets(Look.scale(2), x == 0 ? 0 : Look.scale(GAP), Look.scale(2), Look.scale(6));
    add(label, at);
    at.gridx = x + 1;
    at.gridwidth = wide;
    at.weightx = 1;
    at.fill = GridBagConstraints.HORIZONTAL;
    at.insets = new Insets(Look.scale(2), 0, Look.scale(2), 0);
    add(field, at);
    int height = field.getPreferredSize().height;
    field.setMinimumSize(new Dimension(Look.scale(70), height));
    field.setPreferredSize(new Dimension(Look.scale(90), height));
  }

  private void chosen() {
    if (filling) {
      return;
    }
    boolean bars = kind() == Recipe.Kind.BARS;
    boolean process = kind() == Recipe.Kind.PROCESS;
    from.setEnabled(!bars && !process);
    to.setEnabled(!process);
    toWord.setText(bars ? "Period" : "To");
    to.getAccessibleContext().setAccessibleName(toWord.getText());
    changed.run();
  }

  private void typed() {
    if (!filling) {
      retitled.run();
    }
  }

  Recipe.Kind kind() {
    return Objects.requireNonNullElse((Recipe.Kind) kind.getSelectedItem(), Recipe.Kind.LINES);
  }

  /** The first period, or empty for all. */
  String from() {
    return period(from);
  }

  /** The last period, or empty for all. */
  String to() {
    return period(to);
  }

  private static String period(JComboBox<String> box) {
    return box.getSelectedIndex() > 0 ? String.valueOf(box.getSelectedItem()) : "";
  }

  /**
   * Offers the periods there are and proposes the words of a chart. A period that was chosen and is
   * not there any more is chosen no longer.
   */
  void offer(List<String> periods, Optional<ChartSpec> chart) {
    filling = true;
    try {
      offer(from, ANY, periods);
      offer(to, kind() == Recipe.Kind.BARS ? "Latest" : ANY, periods);
      propose(chart);
    } finally {
      filling = false;
    }
  }

  private static void offer(JComboBox<String> box, String first, List<String> labels) {
    String before = period(box);
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(labels);
    box.setModel(new DefaultComboBoxModel<>(all.toArray(String[]::new)));
    if (labels.contains(before)) {
      box.setSelectedItem(before);
    }
  }

  /** A new proposal takes the place of the old one, not of what the user wrote. */
  private void propose(Optional<ChartSpec> chart) {
    String oldTitle = proposed.map(ChartSpec::title).orElse("");
    String oldSubtitle = proposed.map(ChartSpec::subtitle).orElse("");
    propose(title, oldTitle, chart.map(ChartSpec::title).orElse(""));
    propose(subtitle, oldSubtitle, chart.map(ChartSpec::subtitle).orElse(""));
    proposed = chart;
  }

  private static void propose(JTextField field, String old, String text) {
    if (field.getText().isBlank() || field.getText().equals(old)) {
      field.setText(text);
      field.setCaretPosition(0);
    }
  }

  /** The chart that was proposed, under the words that are written here. */
  Optional<ChartSpec> titled() {
    title.setEnabled(proposed.isPresent());
    subtitle.setEnabled(proposed.isPresent());
    return proposed.map(
        chart ->
            Retitled.of(chart, words(title, chart.title()), words(subtitle, chart.subtitle())));
  }

  private static String words(JTextField field, String otherwise) {
    return field.getText().isBlank() ? otherwise : field.getText().strip();
  }
}
