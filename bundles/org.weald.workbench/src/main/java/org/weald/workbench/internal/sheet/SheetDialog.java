package org.weald.workbench.internal.sheet;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import org.weald.reading.sheet.Choices;
import org.weald.reading.sheet.Grid;
import org.weald.reading.sheet.Role;
import org.weald.reading.sheet.SheetOutcome;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.internal.menu.CommandShelf;

/**
 * Shows what was found in a sheet and asks whether it is to be taken. Cancel, or Escape, leaves
 * everything as it was. Event thread only; files are read and written in jobs.
 */
public final class SheetDialog {
  private final JFrame frame;
  private final Jobs jobs;
  private final Taking taking;
  private final JDialog dialog;
  private final SheetPane pane;
  private final JButton start;
  private final JProgressBar running = new JProgressBar();
  private final JPanel progress = new JPanel(new CardLayout());
  private Path file;
  private Optional<ReadSheet> read = Optional.empty();
  private Optional<Jobs.Job> job = Optional.empty();

  private SheetDialog(JFrame frame, Jobs jobs, Taking taking, Path file) {
    this.frame = frame;
    this.jobs = jobs;
    this.taking = taking;
    this.file = file;
    this.dialog = new JDialog(frame, taking.title(), true);
    this.start = button(taking.button(), taking.button().charAt(0), this::take);
    this.pane = new SheetPane(taking.isAnew(), new Doing());
    dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    dialog.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            cancel();
          }

          @Override
          public void windowOpened(WindowEvent event) {
            pane.first().requestFocusInWindow();
          }
        });
    JScrollPane scroll = new JScrollPane(pane);
    scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Look.hairline()));
    scroll.getVerticalScrollBar().setUnitIncrement(Look.scale(16));
    dialog.add(scroll, BorderLayout.CENTER);
    dialog.add(buttons(), BorderLayout.SOUTH);
    dialog
        .getRootPane()
        .registerKeyboardAction(
            event -> cancel(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
  }

  /**
   * Asks for a file, shows what is in it and, where it is wanted, takes it.
   *
   * @param folder where the files are looked for
   */
  public static void open(JFrame frame, Jobs jobs, Taking taking, Optional<File> folder) {
    SheetChooser.sheet(
            frame,
            taking.title(),
            folder,
            chooser ->
                SheetChooser.example(
                    chooser, Optional.of(chooser.getCurrentDirectory()), taking, jobs))
        .ifPresent(file -> new SheetDialog(frame, jobs, taking, file).open());
  }

  /** What the controls of the pane do. */
  private final class Doing implements SheetPane.Actions {
    @Override
    public void another() {
      SheetChooser.sheet(
              dialog,
              taking.title(),
              Optional.ofNullable(file.getParent()).map(Path::toFile),
              chooser ->
                  SheetChooser.example(
                      chooser, Optional.of(chooser.getCurrentDirectory()), taking, jobs))
          .ifPresent(SheetDialog.this::look);
    }

    @Override
    public void again() {
      look(file);
    }

    @Override
    public void chosen() {
      Choices choices = pane.choices();
      read.ifPresent(before -> work("Reading " + file.getFileName(), () -> before.with(choices)));
    }
  }

  /** Reading that is to be done outside the event thread. */
  private interface Reading {
    ReadSheet read();
  }

  private JPanel buttons() {
    JButton example =
        button(
            SheetChooser.EXAMPLE,
            'E',
            () ->
                SheetChooser.example(
                    dialog, Optional.ofNullable(file.getParent()).map(Path::toFile), taking, jobs));
    example.setToolTipText("Writes a sheet with measures of the plan, to put your figures in");
    JButton cancel = button("Cancel", 'C', this::cancel);
    cancel.setToolTipText("Closes this; nothing is taken");
    start.setEnabled(false);
    dialog.getRootPane().setDefaultButton(start);
    running.setIndeterminate(true);
    running.getAccessibleContext().setAccessibleName("At work");
    progress.add(new JPanel(), "nothing");
    progress.add(centred(running), "work");
    JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(8), 0));
    left.add(example);
    JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, Look.scale(8), 0));
    right.add(start);
    right.add(cancel);
    JPanel all = new JPanel(new BorderLayout());
    int gap = Look.scale(8);
    all.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    all.add(left, BorderLayout.LINE_START);
    all.add(progress, BorderLayout.CENTER);
    all.add(right, BorderLayout.LINE_END);
    return all;
  }

  private static JPanel centred(JComponent one) {
    JPanel panel = new JPanel(new FlowLayout(FlowLayout.CENTER, 0, Look.scale(8)));
    panel.add(one);
    return panel;
  }

  private static JButton button(String words, char letter, Runnable does) {
    JButton button = new JButton(words);
    button.setMnemonic(letter);
    button.addActionListener(event -> does.run());
    return button;
  }

  private void open() {
    look(file);
    dialog.pack();
    Rectangle screen = dialog.getGraphicsConfiguration().getBounds();
    Dimension wanted = dialog.getSize();
    int bar = wanted.height > screen.height ? Look.scale(16) : 0;
    dialog.setSize(
        Math.min(wanted.width + bar, screen.width), Math.min(wanted.height, screen.height));
    dialog.setLocationRelativeTo(frame);
    dialog.setVisible(true);
  }

  /** Reads a file that was chosen, or that was changed in the meantime. */
  private void look(Path chosen) {
    if (!chosen.equals(file)) {
      pane.forget();
    }
    file = chosen;
    pane.file(chosen);
    Choices choices = pane.choices();
    work("Reading " + chosen.getFileName(), () -> ReadSheet.of(chosen, taking, choices));
  }

  private void work(String title, Reading reading) {
    job.ifPresent(Jobs.Job::cancel);
    busy(true);
    pane.reading();
    job = Optional.of(jobs.run(title, told -> reading.read(), this::show));
  }

  private void show(ReadSheet sheet) {
    read = Optional.of(sheet);
    pane.sheets(sheet.grids().stream().map(Grid::sheet).toList());
    pane.show(sheet.outcome());
    busy(false);
  }

  private void busy(boolean now) {
    ((CardLayout) progress.getLayout()).show(progress, now ? "work" : "nothing");
    boolean ready =
        !now && read.filter(it -> it.outcome() instanceof SheetOutcome.Ready).isPresent();
    start.setEnabled(ready);
    start.setToolTipText(
        ready ? "Takes the figures, all of them" : "There is nothing yet that can be taken");
  }

  private void take() {
    Optional<Path> folder = taking.isAnew() ? pane.folder() : Optional.of(file);
    if (folder.isEmpty()) {
      return;
    }
    Map<String, String> options = options(pane.choices());
    Path sheet = file;
    Path into = folder.get();
    pane.still(true);
    busy(true);
    job =
        Optional.of(
            jobs.run(
                "Taking the figures of " + sheet.getFileName(),
                told -> taking.take(sheet, into, options, told),
                said -> taken(sheet, into, said)));
  }

  private void taken(Path sheet, Path into, CommandShelf.Said said) {
    pane.still(false);
    busy(false);
    if (said.done()) {
      dialog.dispose();
      taking.done(sheet, into, said);
    } else {
      pane.refused(
          said.exit().isEmpty() ? "The plug-in that takes figures is not started." : said.err());
    }
  }

  /** As the command line has them. */
  private static Map<String, String> options(Choices choices) {
    Map<String, String> options = new HashMap<>();
    if (!choices.roles().isEmpty()) {
      options.put(
          "--columns",
          new TreeMap<Integer, Role>(choices.roles())
              .entrySet().stream()
                  .map(one -> Grid.letters(one.getKey()) + "=" + one.getValue().code())
                  .collect(Collectors.joining(",")));
    }
    if (!choices.sheet().isEmpty()) {
      options.put("--sheet", choices.sheet());
    }
    if (choices.unknown() != Choices.Unknown.REFUSED) {
      options.put("--unknown", choices.unknown().code());
    }
    return options;
  }

  /** What runs is asked to stop; it takes back what it has begun. */
  private void cancel() {
    job.ifPresent(Jobs.Job::cancel);
    dialog.dispose();
  }
}
