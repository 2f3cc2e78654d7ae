package org.weald.workbench.views.internal.measure;

import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.ClipboardOwner;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.spi.ChartRenderer;
import org.weald.spi.OutputFile;
import org.weald.workbench.ViewSite;
import org.weald.workspace.Workspace;

/** Takes a chart out of the window: into a file, onto the clipboard. */
final class ChartExport {
  private static final int LONGEST_NAME = 60;

  private final ViewSite site;
  private final ChartRenderer renderer;
  private final JComponent over;
  private final Consumer<String> tell;
  private Optional<Path> folder = Optional.empty();

  /**
   * What a picture is written as.
   *
   * @param width in px
   * @param height in px
   * @param scale pixels for each px
   */
  record Size(int width, int height, int scale) {}

  /**
   * For a view.
   *
   * @param over where dialogs stand
   * @param tell is given what came of it, in a sentence
   */
  ChartExport(ViewSite site, ChartRenderer renderer, JComponent over, Consumer<String> tell) {
    this.site = site;
    this.renderer = renderer;
    this.over = over;
    this.tell = tell;
  }

  /** Asks for a file and writes the picture. */
  void png(ChartSpec chart, Size size) {
    file(chart, "png", "Picture (PNG)")
        .ifPresent(
            file ->
                write(file, () -> renderer.png(chart, size.width(), size.height(), size.scale())));
  }

  /** Asks for a file and writes the drawing. */
  void svg(ChartSpec chart, Size size) {
    file(chart, "svg", "Drawing (SVG)")
        .ifPresent(
            file ->
                write(
                    file,
                    () ->
                        renderer
                            .svg(chart, size.width(), size.height())
                            .getBytes(StandardCharsets.UTF_8)));
  }

  /** Makes the bytes; not on the event thread. */
  @FunctionalInterface
  interface Content {
    byte[] bytes();
  }

  /** Writes a file whole or not at all, and says what came of it. */
  void write(Path file, Content content) {
    tell.accept("Writing " + file.getFileName() + " …");
    site.jobs()
        .run(
            "Writing " + file.getFileName(),
            progress -> written(file, content),
            written -> tell.accept(sentence(written)));
  }

  private static Checked<Path> written(Path file, Content content) {
    Optional<Problem> refusal = OutputFile.whyNot(file);
    return refusal.isPresent()
        ? Checked.bad(refusal.get())
        : OutputFile.write(file, content.bytes());
  }

  private static String sentence(Checked<Path> written) {
    return written.fold(
        file -> "The chart is in " + file + ".",
        problems -> problems.stream().map(Problem::sentence).collect(Collectors.joining(" ")));
  }

  private Optional<Path> file(ChartSpec chart, String ending, String kind) {
    JFileChooser chooser = new JFileChooser();
    // Before its words: the kind of dialog brings words of its own.
    chooser.setDialogType(JFileChooser.SAVE_DIALOG);
    Path start =
        folder
            .or(() -> site.workspace().map(Workspace::reports))
            .orElse(Path.of("").toAbsolutePath());
    chooser.setCurrentDirectory(start.toFile());
    chooser.setDialogTitle("Export the chart as " + ending.toUpperCase(Locale.UK));
    chooser.setFileFilter(new FileNameExtensionFilter(kind, ending));
    chooser.setSelectedFile(start.resolve(name(chart) + "." + ending).toFile());
    chooser.setApproveButtonText("Export");
    chooser.setApproveButtonMnemonic('E');
    if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    Path chosen = chooser.getSelectedFile().toPath().toAbsolutePath();
    String typed = String.valueOf(chosen.getFileName());
    Path file =
        typed.toLowerCase(Locale.ROOT).endsWith("." + ending)
            ? chosen
            : chosen.resolveSibling(typed + "." + ending);
    folder = Optional.ofNullable(file.getParent());
    return !Files.isRegularFile(file) || replace(file) ? Optional.of(file) : Optional.empty();
  }

  private boolean replace(Path file) {
    return JOptionPane.showConfirmDialog(
            over,
            file.getFileName() + " is there already. Replace it?",
            "Export the chart",
            JOptionPane.OK_CANCEL_OPTION)
        == JOptionPane.OK_OPTION;
  }

  /** "road-casualties-a-rise-no-bigger": the title as a file's name. */
  static String name(ChartSpec chart) {
    String plain =
        chart.title().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut =
        plain.length() <= LONGEST_NAME
            ? plain
            : plain.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
    return cut.isEmpty() ? "chart" : cut;
  }

  /** Puts the picture onto the clipboard. */
  void copyPicture(ChartSpec chart, Size size) {
    site.jobs()
        .run(
            "Drawing a chart",
            progress -> picture(chart, size),
            image -> {
              Picture picture = new Picture(image);
              Toolkit.getDefaultToolkit().getSystemClipboard().setContents(picture, picture);
              tell.accept("The picture is on the clipboard.");
            });
  }

  private BufferedImage picture(ChartSpec chart, Size size) throws IOException {
    byte[] png = renderer.png(chart, size.width(), size.height(), size.scale());
    BufferedImage image =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
    if (image == null) {
      throw new IOException("the chart's picture could not be read");
    }
    return image;
  }

  /** Puts the figures onto the clipboard, to be pasted into a spreadsheet. */
  void copyTable(ChartSpec chart) {
    StringSelection text = new StringSelection(table(chart));
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
    tell.accept("The figures are on the clipboard, to be pasted into a spreadsheet.");
  }

  /** Columns apart by tabs, then the source. */
  static String table(ChartSpec chart) {
    TableSpec table = chart.table();
    StringBuilder text = new StringBuilder();
    line(text, table.columns().stream().map(TableSpec.Column::title).toList());
    table.rows().forEach(row -> line(text, row));
    if (!chart.source().isEmpty()) {
      line(text, List.of("Source: " + chart.source()));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(
            cells.stream()
                .map(cell -> cell.replace('\t', ' ').replace('\n', ' '))
                .collect(Collectors.joining("\t")))
        .append('\n');
  }

  /** A picture on its way to another program. */
  private record Picture(BufferedImage image) implements Transferable, ClipboardOwner {
    @Override
    public DataFlavor[] getTransferDataFlavors() {
      return new DataFlavor[] {DataFlavor.imageFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.imageFlavor);
    }

    @Override
    public Image getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
      if (!isDataFlavorSupported(flavor)) {
        throw new UnsupportedFlavorException(flavor);
      }
      return image;
    }

    @Override
    public void lostOwnership(Clipboard clipboard, Transferable contents) {
      // Another program has put something there: nothing to give back.
    }
  }
}
