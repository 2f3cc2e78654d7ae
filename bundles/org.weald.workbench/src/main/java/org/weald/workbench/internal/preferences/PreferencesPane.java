package org.weald.workbench.internal.preferences;

import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.weald.workbench.Look;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.look.Author;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.Tone;

/** A control for everything that can be set. Event thread only. */
final class PreferencesPane extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 30;

  private final transient Settings before;
  private final Map<Tone, JRadioButton> tones = new EnumMap<>(Tone.class);
  private final JComboBox<Size> size = new JComboBox<>();
  private final JTextField name = new JTextField(WIDTH);
  private final JTextField post = new JTextField(WIDTH);
  private final JLabel written = new JLabel();
  private final JCheckBox welcome = new JCheckBox("Show the welcome page each time");
  private final JCheckBox again = new JCheckBox("Open the workspace that was open last");
  private final JComboBox<Begin> begin = new JComboBox<>();
  private final JCheckBox views = new JCheckBox("Put the views of every perspective back in place");
  private final JCheckBox recent = new JCheckBox();
  private final JTextField kept = new JTextField(WIDTH);
  private int line;

  private record Size(int percent) {
    @Override
    public String toString() {
      return percent + " %";
    }
  }

  private record Begin(Optional<Perspective> perspective) {
    @Override
    public String toString() {
      return perspective.map(Perspective::title).orElse("The perspective that was shown last");
    }
  }

  /**
   * Showing settings.
   *
   * @param file where they are kept, if they are
   */
  PreferencesPane(Settings before, Optional<Path> file) {
    super(new GridBagLayout());
    this.before = before;
    setBorder(BorderFactory.createEmptyBorder(gap(3), gap(4), gap(2), gap(4)));
    look();
    author();
    start();
    housekeeping(file);
    show(before);
  }

  private static int gap(int times) {
    return Look.scale(4) * times;
  }

  private void look() {
    heading("Look");
    ButtonGroup one = new ButtonGroup();
    JPanel choices = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    String[] words = {"Light", "Dark", "As the system"};
    char[] letters = {'L', 'D', 'Y'};
    for (Tone tone : Tone.values()) {
      JRadioButton button = new JRadioButton(words[tone.ordinal()]);
      button.setMnemonic(letters[tone.ordinal()]);
      button.getAccessibleContext().setAccessibleDescription("The window opens anew in this look");
      button.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, gap(4)));
      one.add(button);
      choices.add(button);
      tones.put(tone, button);
    }
    if (Tone.ofSystem().isEmpty() && before.tone() != Tone.SYSTEM) {
      JRadioButton system = tones.getOrDefault(Tone.SYSTEM, new JRadioButton());
      system.setEnabled(false);
      system.setToolTipText("This desktop does not say whether it is light or dark");
    }
    row("Colours", ' ', choices);
    new TreeSet<>(sizes()).forEach(percent -> size.addItem(new Size(percent)));
    row("Text size", 'T', size);
  }

  /** Those that can be chosen, and the one of the settings file where that is another. */
  private List<Integer> sizes() {
    List<Integer> all = new ArrayList<>(Settings.PERCENTS);
    all.add(before.percent());
    return all;
  }

  private void author() {
    heading("Author of changes");
    name.putClientProperty("JTextField.placeholderText", Author.account());
    name.setToolTipText("Left empty, the name of your account is written");
    post.putClientProperty("JTextField.placeholderText", "such as Policy officer");
    post.setToolTipText("Written behind the name; may be left empty");
    row("Name", 'N', name);
    row("Post", 'P', post);
    written.setForeground(Look.soft());
    row("", ' ', written);
    DocumentListener typing = new Typing();
    name.getDocument().addDocumentListener(typing);
    post.getDocument().addDocumentListener(typing);
  }

  private void start() {
    heading("At the start");
    begin.addItem(new Begin(Optional.empty()));
    for (Perspective perspective : Perspective.values()) {
      begin.addItem(new Begin(Optional.of(perspective)));
    }
    row("Begin with", 'B', begin);
    again.setMnemonic('S');
    again.setToolTipText("Where none is asked for; File, Close workspace leaves it for good");
    row("", ' ', again);
    welcome.setMnemonic('W');
    row("", ' ', welcome);
  }

  private void housekeeping(Optional<Path> file) {
    heading("Kept from earlier");
    views.setMnemonic('V');
    views.setToolTipText("When you press OK");
    row("", ' ', views);
    int many = before.recent().size();
    recent.setText("Forget the workspaces opened lately (" + many + ")");
    recent.setMnemonic('F');
    recent.setEnabled(many > 0);
    recent.setToolTipText("The workspaces themselves stay as they are");
    row("", ' ', recent);
    kept.setText(file.map(Path::toString).orElse("Nowhere: they end with the program"));
    kept.setEditable(false);
    kept.setCaretPosition(0);
    kept.setToolTipText("The file can be read, mended or copied with any text editor");
    row("Settings are kept in", 'K', kept);
  }

  private void heading(String words) {
    JLabel heading = new JLabel(words);
    heading.setFont(Look.text(1.0, true));
    heading.setForeground(Look.accent());
    GridBagConstraints at = at(0);
    at.gridwidth = 2;
    at.insets = new Insets(line == 0 ? 0 : gap(3), 0, gap(1), 0);
    add(heading, at);
    line++;
  }

  private void row(String words, char letter, JComponent control) {
    if (!words.isEmpty()) {
      JLabel label = new JLabel(words);
      label.setDisplayedMnemonic(letter);
      label.setLabelFor(control);
      control.getAccessibleContext().setAccessibleName(words);
      add(label, at(0));
    }
    add(control, at(1));
    line++;
  }

  private GridBagConstraints at(int column) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = line;
    at.anchor = GridBagConstraints.LINE_START;
    at.fill = column == 1 ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
    at.weightx = column;
    at.insets = new Insets(gap(1) / 2, 0, gap(1) / 2, gap(3));
    return at;
  }

  /** Shows other settings; nothing is taken yet. */
  private void show(Settings settings) {
    tones.forEach((tone, button) -> button.setSelected(tone == settings.tone()));
    size.setSelectedItem(new Size(settings.percent()));
    name.setText(settings.author().name());
    post.setText(settings.author().post());
    welcome.setSelected(settings.start().welcome());
    again.setSelected(settings.start().workspace());
    begin.setSelectedItem(new Begin(settings.start().perspective()));
    views.setSelected(false);
    recent.setSelected(false);
    sayWritten();
  }

  /** Shows what was at first; what was kept from earlier is left alone. */
  void reset() {
    show(Settings.FIRST);
  }

  /** What the controls say. */
  Preferred preferred() {
    Tone tone =
        tones.entrySet().stream()
            .filter(choice -> choice.getValue().isSelected())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(before.tone());
    int percent = size.getSelectedItem() instanceof Size chosen ? chosen.percent() : 100;
    Optional<Perspective> first =
        begin.getSelectedItem() instanceof Begin chosen ? chosen.perspective() : Optional.empty();
    Settings settings =
        before
            .withTone(tone)
            .withPercent(percent)
            .withAuthor(author(name, post))
            .withStart(new Settings.Start(welcome.isSelected(), first, again.isSelected()));
    return new Preferred(
        recent.isSelected() ? settings.withoutRecent() : settings, views.isSelected());
  }

  private static Author author(JTextField name, JTextField post) {
    return new Author(name.getText(), post.getText());
  }

  private void sayWritten() {
    written.setText("Each change is signed “" + author(name, post).text() + "”.");
  }

  /** The control of a setting. */
  Component control(Setting setting) {
    return switch (setting) {
      case LOOK ->
          tones.values().stream().filter(JRadioButton::isSelected).findFirst().orElseThrow();
      case TEXT -> size;
      case NAME -> name;
      case POST -> post;
      case WELCOME -> welcome;
      case BEGIN -> begin;
      case WORKSPACE -> again;
      case VIEWS -> views;
      case RECENT -> recent.isEnabled() ? recent : views;
      case KEPT -> kept;
    };
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      sayWritten();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      sayWritten();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      sayWritten();
    }
  }
}
