package org.weald.workbench.internal.sheet;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.reading.sheet.Choices;
import org.weald.reading.sheet.SheetFound;
import org.weald.reading.sheet.SheetOutcome;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;

/** What was found in a sheet, and what may be decided about it. Event thread only. */
final class SheetPane extends WidePane {
  private static final long serialVersionUID = 1L;
  private static final int WIDE = 46;

  private final transient Actions actions;
  private final boolean anew;
  private final JTextField folder = new JTextField(WIDE);
  private final JButton choose = new JButton("Choose…");
  private final JTextField file = new JTextField(WIDE);
  private final JButton another = new JButton("Another file…");
  private final JButton again = new JButton("Read again");
  private final JLabel ofBook = new JLabel("Sheet of the workbook");
  private final JComboBox<String> sheets = new JComboBox<>();
  private final JLabel verdict = new JLabel(" ");
  private final JTextArea found = new JTextArea(4, WIDE);
  private final ColumnTable columns;
  private final UnknownRow unknown;
  private final JTabbedPane tabs = new JTabbedPane();
  private final FaultPane faults = new FaultPane();
  private final RowTable rows = new RowTable();
  private int line;
  private String sheet = "";
  private boolean showing;

  /** What its controls do. */
  interface Actions {
    /** Another file is wanted. */
    void another();

    /** The same file is to be read again, as it was changed. */
    void again();

    /** Something was decided about the sheet. */
    void chosen();
  }

  SheetPane(boolean anew, Actions actions) {
    super(new GridBagLayout());
    this.actions = actions;
    this.anew = anew;
    this.columns = new ColumnTable(actions::chosen);
    this.unknown = new UnknownRow(actions::chosen);
    int gap = Look.scale(10);
    setBorder(BorderFactory.createEmptyBorder(gap, gap + gap / 2, gap, gap + gap / 2));
    if (anew) {
      folderRow();
    }
    fileRow();
    sheetRow();
    foundRow();
    across(Parts.caption("What the columns are taken for", 'W', columns), 0);
    across(Parts.scrolled(columns, 172), 3);
    across(unknown, 0);
    tabs();
    across(tabs, 4);
  }

  // --- its parts ---------------------------------------------------------------------------------

  private void folderRow() {
    folder.getAccessibleContext().setAccessibleName("Folder of the new workspace");
    folder.setToolTipText("The folder that is made; one that is there already must be empty");
    choose.setMnemonic('H');
    choose.setToolTipText("Looks for a place for the folder");
    choose.addActionListener(event -> chooseFolder());
    row("New workspace", 'N', folder, choose);
  }

  private void fileRow() {
    file.setEditable(false);
    file.getAccessibleContext().setAccessibleName("Sheet");
    another.setMnemonic('A');
    another.addActionListener(event -> actions.another());
    again.setMnemonic('R');
    again.setToolTipText("Reads the file again, after it was corrected and saved");
    again.addActionListener(event -> actions.again());
    row("Sheet", 'T', file, another, again);
  }

  /** Which sheet; seen only where a workbook has several. */
  private void sheetRow() {
    ofBook.setDisplayedMnemonic('B');
    ofBook.setLabelFor(sheets);
    ofBook.setVisible(false);
    sheets.setVisible(false);
    sheets.getAccessibleContext().setAccessibleName("Sheet of the workbook");
    sheets.addActionListener(event -> sheetChosen());
    add(ofBook, at(0, 1, 0));
    add(sheets, at(1, 1, 0));
    line++;
  }

  private void sheetChosen() {
    String now = String.valueOf(sheets.getSelectedItem());
    if (!showing && !now.equals(sheet)) {
      sheet = now;
      columns.forget();
      unknown.forget();
      actions.chosen();
    }
  }

  private void row(String words, char letter, JTextField field, JButton... buttons) {
    JLabel label = new JLabel(words);
    label.setDisplayedMnemonic(letter);
    label.setLabelFor(field);
    JPanel right = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(6), 0));
    for (JButton button : buttons) {
      right.add(button);
    }
    add(label, at(0, 1, 0));
    GridBagConstraints middle = at(1, 1, 0);
    middle.weightx = 1;
    add(field, middle);
    add(right, at(2, 1, 0));
    line++;
  }

  private void foundRow() {
    verdict.setFont(Look.text(1.05, true));
    verdict.setIconTextGap(Look.scale(8));
    across(verdict, 0);
    found.setEditable(false);
    found.setLineWrap(true);
    found.setWrapStyleWord(true);
    found.setFont(Look.text());
    found.setForeground(Look.ink());
    found.setBackground(Look.pane());
    found.getAccessibleContext().setAccessibleName("What was found");
    Parts.tabLeads(found);
    JScrollPane scroll = new JScrollPane(found);
    scroll.setBorder(BorderFactory.createLineBorder(Look.hairline()));
    scroll.setMinimumSize(new Dimension(Look.scale(200), Look.scale(70)));
    across(scroll, 1);
  }

  private void tabs() {
    tabs.addTab("First rows", Parts.scrolled(rows, 150));
    tabs.addTab("Faults", faults);
    tabs.getAccessibleContext().setAccessibleName("Rows and faults");
  }

  private void across(Component one, double weight) {
    GridBagConstraints at = at(0, 3, weight);
    at.weightx = 1;
    add(one, at);
    line++;
  }

  private GridBagConstraints at(int column, int width, double weight) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = line;
    at.gridwidth = width;
    at.weighty = weight;
    at.fill = weight > 0 ? GridBagConstraints.BOTH : GridBagConstraints.HORIZONTAL;
    at.anchor = GridBagConstraints.LINE_START;
    int gap = Look.scale(4);
    at.insets = new Insets(gap, column == 1 ? 2 * gap : 0, gap, 0);
    return at;
  }

  // --- what it is told ---------------------------------------------------------------------------

  /** The control that has the keyboard first. */
  JComponent first() {
    return anew ? folder : columns;
  }

  /** Which file is looked at; its name is proposed for the workspace. */
  void file(Path path) {
    file.setText(path.toString());
    file.setCaretPosition(file.getText().length());
    if (anew && folder.getText().isBlank()) {
      String name = String.valueOf(path.getFileName()).replaceFirst("\\.[A-Za-z]{1,5}$", "");
      folder.setText(String.valueOf(path.resolveSibling(name + " workspace")));
      folder.selectAll();
    }
  }

  /** Choices made for another file are of no use for this one. */
  void forget() {
    columns.forget();
    unknown.forget();
    sheet = "";
    if (anew) {
      folder.setText("");
    }
  }

  /** What was decided. */
  Choices choices() {
    return new Choices(columns.chosen(), unknown.choice(), sheet);
  }

  /** The folder of the new workspace, or why there is none is said. */
  Optional<Path> folder() {
    try {
      if (!folder.getText().isBlank()) {
        return Optional.of(Path.of(folder.getText().strip()).toAbsolutePath().normalize());
      }
      refused("Name the folder of the new workspace.");
    } catch (InvalidPathException wrong) {
      refused("\"" + folder.getText() + "\" is no name of a folder: " + wrong.getReason() + ".");
    }
    folder.requestFocusInWindow();
    return Optional.empty();
  }

  void reading() {
    verdict.setIcon(new StatusMark(Status.MISSING));
    verdict.setForeground(Look.soft());
    say("Reading the sheet …");
  }

  /** The sheets of a workbook; one without a name is the whole of a file of text. */
  void sheets(List<String> names) {
    showing = true;
    sheets.removeAllItems();
    names.forEach(sheets::addItem);
    sheets.setVisible(names.size() > 1);
    ofBook.setVisible(names.size() > 1);
    showing = false;
  }

  void show(SheetOutcome outcome) {
    if (outcome instanceof SheetOutcome.Ready ready) {
      told(Status.GREEN, "Ready: " + ready.found().count());
      show(ready.found(), List.of());
    } else if (outcome instanceof SheetOutcome.Faulty faulty) {
      int count = faulty.faults().size() + faulty.untold();
      String shown = faulty.untold() > 0 ? ", the first " + faulty.faults().size() + " shown" : "";
      told(
          Status.RED,
          count
              + (count == 1 ? " fault" : " faults")
              + shown
              + ": nothing is taken until they are put right");
      show(faulty.found(), faulty.faults());
    } else if (outcome instanceof SheetOutcome.Unreadable unreadable) {
      told(Status.RED, "The sheet cannot be read");
      found.setText(sentences(unreadable.problems()));
      columns.clear();
      list(unreadable.problems());
    }
  }

  /** What stood in the way when it was to be taken. */
  void refused(String why) {
    told(Status.RED, "Nothing was taken");
    found.setText(why);
    found.setCaretPosition(0);
    found.requestFocusInWindow();
  }

  /** Nothing can be changed while figures are taken. */
  void still(boolean now) {
    for (JComponent one : List.of(folder, choose, another, again, sheets, columns, unknown)) {
      one.setEnabled(!now);
    }
  }

  private void told(Status status, String words) {
    verdict.setIcon(new StatusMark(status));
    verdict.setForeground(Look.of(status));
    say(words);
  }

  private void say(String words) {
    verdict.setText(words);
    verdict.getAccessibleContext().setAccessibleName("State of the sheet: " + words);
  }

  private void show(SheetFound what, List<Problem> problems) {
    List<String> sentences = new ArrayList<>(what.remarks());
    if (what.own()) {
      sentences.add(0, what.kind() + ". Its columns are Weald's own.");
    }
    found.setText(String.join("\n", sentences));
    found.setCaretPosition(0);
    columns.show(what);
    rows.show(what.grid());
    showing = true;
    sheets.setSelectedItem(what.grid().sheet());
    showing = false;
    unknown.show(what.unknown().size());
    list(problems);
    revalidate();
  }

  private void list(List<Problem> problems) {
    faults.show(problems);
    tabs.setTitleAt(1, problems.isEmpty() ? "Faults" : "Faults (" + problems.size() + ")");
    tabs.setSelectedIndex(problems.isEmpty() ? 0 : 1);
  }

  private static String sentences(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
  }

  private void chooseFolder() {
    JFileChooser chooser = new JFileChooser();
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    chooser.setDialogTitle("New workspace: name a folder");
    if (chooser.showDialog(this, "Choose") == JFileChooser.APPROVE_OPTION) {
      folder.setText(chooser.getSelectedFile().getAbsolutePath());
    }
  }
}
