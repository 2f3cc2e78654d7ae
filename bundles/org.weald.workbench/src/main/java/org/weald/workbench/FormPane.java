package org.weald.workbench;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.HierarchyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.weald.show.FormSpec;

/**
 * A form to fill in: a line for each field, its label before it, and below a field what is wrong
 * with it. Event thread only.
 */
public final class FormPane extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 28;
  private static final int LEAST = 120;
  private static final int MARGINS = 60;

  private final transient FormSpec form;
  private final transient Map<String, JComponent> inputs = new LinkedHashMap<>();
  private final transient Map<String, JLabel> faults = new LinkedHashMap<>();

  /** A choice as it is read. */
  private record Choice(String value, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /** Every field with what is proposed for it. */
  public FormPane(FormSpec form) {
    super(new GridBagLayout());
    this.form = form;
    setOpaque(false);
    int line = 0;
    for (FormSpec.Field field : form.fields()) {
      add(field, line);
      line += 2;
    }
    addHierarchyListener(this::shown);
  }

  /** In a dialog the keyboard begins in the first field, not on a button. */
  private void shown(HierarchyEvent event) {
    if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0
        && isShowing()
        && SwingUtilities.getWindowAncestor(this) instanceof Dialog) {
      // The dialog gives the keyboard to its button first.
      SwingUtilities.invokeLater(
          () -> inputs.values().stream().findFirst().ifPresent(JComponent::requestFocusInWindow));
    }
  }

  private void add(FormSpec.Field field, int line) {
    JComponent input = input(field);
    JLabel label = new JLabel(field.label() + (field.required() ? " *" : ""));
    label.setLabelFor(input);
    JLabel fault = new JLabel();
    fault.setForeground(Look.of(org.weald.model.Status.RED));
    fault.setVisible(false);
    input.setName(field.name());
    input.getAccessibleContext().setAccessibleName(field.label());
    input
        .getAccessibleContext()
        .setAccessibleDescription(field.required() ? "must be given" : "may be left empty");
    inputs.put(field.name(), input);
    faults.put(field.name(), fault);
    add(label, at(0, line));
    add(input, at(1, line));
    add(fault, at(1, line + 1));
  }

  private static GridBagConstraints at(int column, int line) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = line;
    at.anchor = GridBagConstraints.BASELINE_LEADING;
    at.fill = column == 1 ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
    at.weightx = column;
    int gap = Look.scale(3);
    at.insets = new Insets(gap, gap, gap, Look.scale(10));
    return at;
  }

  private static JComponent input(FormSpec.Field field) {
    return switch (field.input()) {
      case TEXT, WHOLE, NUMBER -> new JTextField(field.proposed(), WIDTH);
      case YES_NO -> new JCheckBox("", field.proposed().equals("yes"));
      case CHOICE -> choices(field);
    };
  }

  private static JComponent choices(FormSpec.Field field) {
    JComboBox<Choice> box = new JComboBox<>();
    if (!field.required()) {
      box.addItem(new Choice("", "–"));
    }
    field.choices().forEach(choice -> box.addItem(new Choice(choice.value(), choice.words())));
    for (int i = 0; i < box.getItemCount(); i++) {
      if (box.getItemAt(i).value().equals(field.proposed())) {
        box.setSelectedIndex(i);
      }
    }
    box.setMinimumSize(new Dimension(Look.scale(LEAST), box.getPreferredSize().height));
    return box;
  }

  /** Never wider than the screen: long choices are cut, and their list shows them whole. */
  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    GraphicsConfiguration screen = getGraphicsConfiguration();
    int widest = screen == null ? size.width : screen.getBounds().width - Look.scale(MARGINS);
    return new Dimension(Math.min(size.width, widest), size.height);
  }

  /** What is filled in, by field; fields left empty are not in it. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    inputs.forEach(
        (name, input) -> {
          String value = value(input);
          if (!value.isEmpty()) {
            values.put(name, value);
          }
        });
    return values;
  }

  private static String value(JComponent input) {
    if (input instanceof JTextField text) {
      return text.getText().strip();
    }
    if (input instanceof JCheckBox box) {
      return box.isSelected() ? "yes" : "no";
    }
    return input instanceof JComboBox<?> box && box.getSelectedItem() instanceof Choice choice
        ? choice.value()
        : "";
  }

  /**
   * Checks what must be given and what must be a number; says below each field what is wrong, and
   * puts the keyboard into the first such field.
   *
   * @return whether all of it will do
   */
  public boolean check() {
    Optional<Component> wrong = Optional.empty();
    for (FormSpec.Field field : form.fields()) {
      Optional<String> fault = fault(field, values().getOrDefault(field.name(), ""));
      fault(field.name(), fault.orElse(""));
      if (fault.isPresent() && wrong.isEmpty()) {
        wrong = Optional.ofNullable(inputs.get(field.name()));
      }
    }
    wrong.ifPresent(Component::requestFocusInWindow);
    return wrong.isEmpty();
  }

  private static Optional<String> fault(FormSpec.Field field, String value) {
    if (value.isEmpty()) {
      return field.required() ? Optional.of("This must be given.") : Optional.empty();
    }
    return switch (field.input()) {
      case WHOLE ->
          value.matches("[-+−]?\\d{1,18}")
              ? Optional.empty()
              : Optional.of("\"" + value + "\" is no whole number. Write one such as 3.");
      case NUMBER ->
          value.matches("[-+−]?[\\d,]*\\.?\\d+")
              ? Optional.empty()
              : Optional.of("\"" + value + "\" is no number. Write one such as 4.5.");
      case TEXT, YES_NO, CHOICE -> Optional.empty();
    };
  }

  /** Says what is wrong with a field; an empty sentence takes it back. */
  public void fault(String field, String sentence) {
    JLabel fault = faults.get(field);
    JComponent input = inputs.get(field);
    if (fault == null || input == null) {
      return;
    }
    fault.setText(sentence);
    fault.setVisible(!sentence.isEmpty());
    input.putClientProperty("JComponent.outline", sentence.isEmpty() ? null : "error");
    input
        .getAccessibleContext()
        .setAccessibleDescription(sentence.isEmpty() ? "" : "Wrong: " + sentence);
    revalidate();
  }

  /** The fields' inputs in order, as the keyboard walks them. */
  public List<JComponent> inputs() {
    return List.copyOf(inputs.values());
  }
}
