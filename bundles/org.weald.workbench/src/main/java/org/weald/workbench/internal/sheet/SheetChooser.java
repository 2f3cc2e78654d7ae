package org.weald.workbench.internal.sheet;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.weald.reading.sheet.ExampleSheet;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.internal.spec.Wrapped;

/** Asks which file, and writes an example of one. Event thread only. */
final class SheetChooser {
  static final String EXAMPLE = "Save an example sheet…";
  private static final String ABOUT =
      "Any sheet of figures, an Excel workbook or CSV: a row for each figure, or a row for each measure"
          + " with a column for each year, quarter or month. You see what was found before anything"
          + " is taken.";
  private static final String[] ENDINGS = {"xlsx", "csv", "txt", "tsv"};

  private SheetChooser() {}

  /** Asks for a sheet; beside the files stands what a sheet may look like. */
  static Optional<Path> sheet(
      Component over, String title, Optional<File> folder, Consumer<JFileChooser> example) {
    JFileChooser chooser = new JFileChooser(folder.orElse(null));
    chooser.setDialogTitle(title + ": choose the sheet");
    chooser.setFileFilter(
        new FileNameExtensionFilter("Sheets (Excel .xlsx, CSV, text with tabs)", ENDINGS));
    JButton button = new JButton(EXAMPLE);
    button.setMnemonic('E');
    button.addActionListener(event -> example.accept(chooser));
    Wrapped about = Wrapped.of(ABOUT, Look.text(), Look.soft());
    JPanel beside = new JPanel(new BorderLayout(0, Look.scale(10)));
    int gap = Look.scale(10);
    beside.setBorder(BorderFactory.createEmptyBorder(0, gap, 0, 0));
    beside.setPreferredSize(new Dimension(Look.scale(200), Look.scale(200)));
    beside.add(about, BorderLayout.CENTER);
    beside.add(button, BorderLayout.SOUTH);
    chooser.setAccessory(beside);
    return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath().toAbsolutePath().normalize())
        : Optional.empty();
  }

  /** Asks where, and writes an example of the plan's own measures there. */
  static void example(Component over, Optional<File> folder, Taking taking, Jobs jobs) {
    JFileChooser chooser = new JFileChooser(folder.orElse(null));
    chooser.setDialogTitle("Save an example sheet");
    chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), "example figures.csv"));
    if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
      return;
    }
    Path file = chooser.getSelectedFile().toPath().toAbsolutePath();
    if (Files.exists(file)
        && JOptionPane.showConfirmDialog(
                over,
                file.getFileName() + " is there already. Write over it?",
                "Save an example sheet",
                JOptionPane.YES_NO_OPTION)
            != JOptionPane.YES_OPTION) {
      return;
    }
    jobs.run(
        "Writing " + file.getFileName(),
        progress -> written(file, taking),
        said ->
            JOptionPane.showMessageDialog(
                over, said, "Save an example sheet", JOptionPane.PLAIN_MESSAGE));
  }

  private static String written(Path file, Taking taking) {
    return taking
        .known()
        .fold(
            catalogue -> {
              try {
                Files.writeString(file, ExampleSheet.of(catalogue), StandardCharsets.UTF_8);
                return "The example is in "
                    + file
                    + ". Open it in a spreadsheet program, put your figures in, and save"
                    + " it.";
              } catch (IOException refused) {
                return file + " cannot be written: " + refused.getMessage();
              }
            },
            problems -> problems.get(0).sentence());
  }
}
