package org.weald.workbench.views.internal.reports;

import java.awt.BorderLayout;
import java.awt.Desktop;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.HierarchyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;
import org.weald.workspace.Workspace;

/** What was written of the plan, and the ways to write more. */
final class ReportsView extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient ViewSite site;
  private final JLabel says = new JLabel(" ");
  private final Grid<ReportFile> files =
      new Grid<>(
          "Reports",
          List.of(
              Column.of("File", 420, ReportFile::name).foremost(150),
              Column.of("Written", 170, ReportFile::when)
                  .ordered(Comparator.comparing(ReportFile::written)),
              Column.of("Size", 90, ReportFile::size)
                  .ordered(Comparator.comparingLong(ReportFile::bytes))));

  ReportsView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    add(top(), BorderLayout.NORTH);
    add(files.opens("Open the report", this::open).scrolled(), BorderLayout.CENTER);
    addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
            refresh();
          }
        });
    site.onSnapshot(snapshot -> refresh());
  }

  private JComponent top() {
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    int margin = Look.scale(8);
    top.setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(6), 0));
    buttons.setOpaque(false);
    buttons.add(
        button(
            "Write this edition's report",
            'W',
            "Writes the report of the edition that is shown into the folder of reports",
            () -> site.run("weald.file.report")));
    buttons.add(
        button(
            "Another report…",
            'A',
            "Asks for the template, the edition and the place, as weald report does",
            () -> site.run("weald.command.report")));
    buttons.add(
        button(
            "A chart…",
            'H',
            "Asks for a measure and writes its chart, as weald chart does",
            () -> site.run("weald.command.chart")));
    buttons.add(
        button(
            "The plan as files…",
            'P',
            "Writes the plan as a plug-in others can take in, as weald export does",
            () -> site.run("weald.command.export")));
    buttons.add(button("Open", 'O', "Opens the chosen file (Enter)", this::open));
    buttons.add(button("Copy place", 'Y', "Copies where the chosen file is", this::copyPlace));
    buttons.add(button("Refresh", 'F', "Looks into the folder again", this::refresh));
    says.setForeground(Look.soft());
    says.setBorder(BorderFactory.createEmptyBorder(Look.scale(6), Look.scale(6), 0, 0));
    top.add(buttons, BorderLayout.NORTH);
    top.add(says, BorderLayout.SOUTH);
    return top;
  }

  private static JButton button(String title, char mnemonic, String help, Runnable does) {
    JButton button = new JButton(title);
    button.setMnemonic(mnemonic);
    button.setToolTipText(help);
    button.getAccessibleContext().setAccessibleDescription(help);
    button.addActionListener(event -> does.run());
    return button;
  }

  private void refresh() {
    Optional<Path> folder = site.workspace().map(Workspace::reports);
    if (folder.isEmpty()) {
      say("Reports are kept in a workspace: make one with File, New workspace, or open one.");
      return;
    }
    site.jobs()
        .run("Looking for reports", progress -> ReportFile.below(folder.get()), this::listed);
  }

  private void listed(List<ReportFile> found) {
    files.update(found, ReportFile::name);
    say(
        found.isEmpty()
            ? "Nothing was written yet."
            : found.size() == 1 ? "One file." : found.size() + " files, the latest first.");
  }

  private void say(String sentence) {
    says.setText(sentence);
    says.getAccessibleContext().setAccessibleName(sentence);
  }

  private Optional<ReportFile> chosen() {
    Optional<ReportFile> file = files.one();
    if (file.isEmpty()) {
      say("Choose a file first.");
    }
    return file;
  }

  private void open() {
    chosen()
        .ifPresent(
            file ->
                site.jobs()
                    .run("Opening " + file.name(), progress -> opened(file.path()), this::say));
  }

  /** Not every desktop knows a program for every file; then the place is told. */
  private static String opened(Path file) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
        Desktop.getDesktop().open(file.toFile());
        return "Opened " + file + ".";
      }
      return "This desktop opens no files for other programs. It is in " + file + ".";
    } catch (IOException e) {
      return "No program opened it (" + e.getMessage() + "). It is in " + file + ".";
    }
  }

  private void copyPlace() {
    chosen()
        .ifPresent(
            file -> {
              StringSelection place = new StringSelection(file.path().toString());
              Toolkit.getDefaultToolkit().getSystemClipboard().setContents(place, place);
              say("Copied: " + file.path());
            });
  }
}
