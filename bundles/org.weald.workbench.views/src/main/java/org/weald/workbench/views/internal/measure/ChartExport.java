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
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileNameExtensionFilter;
import javax.swing.plaf.basic.BasicFileChooserUI;
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

  /** What a chart is written as. */
  enum Kind {
    PNG("Picture (PNG)"),
    SVG("Drawing (SVG)");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** "png", as files end. */
    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean ends(String file) {
      return file.toLowerCase(Locale.ROOT).endsWith("." + ending());
    }

    /** The kind a file's name says it is, or else this one. */
    Kind of(Path file) {
      String typed = String.valueOf(file.getFileName());
      return Stream.of(values()).filter(kind -> kind.ends(typed)).findFirst().orElse(this);
    }

    /** The same name as one of this kind. */
    String instead(String name) {
      return Stream.of(values())
              .filter(kind -> kind.ends(name))
              .findFirst()
              .map(kind -> name.substring(0, name.length() - kind.ending().length() - 1))
              .orElse(name)
          + "."
          + ending();
    }

    /** A file as it was typed where it names a kind, or else with the ending of this one. */
    Path named(Path typed) {
      return of(typed).ends(String.valueOf(typed.getFileName()))
          ? typed
          : typed.resolveSibling(typed.getFileName() + "." + ending());
    }
  }

  /** Asks for a file and writes the picture; the drawing where its name says so. */
  void png(ChartSpec chart, Size size) {
    export(chart, size, Kind.PNG);
  }

  /** Asks for a file and writes the drawing; the picture where its name says so. */
  void svg(ChartSpec chart, Size size) {
    export(chart, size, Kind.SVG);
  }

  private void export(ChartSpec chart, Size size, Kind chosen) {
    file(chart, chosen).ifPresent(file -> write(file, () -> bytes(chart, size, chosen.of(file))));
  }

  private byte[] bytes(ChartSpec chart, Size size, Kind kind) {
    return switch (kind) {
      case PNG -> renderer.png(chart, size.width(), size.height(), size.scale());
      case SVG -> renderer.svg(chart, size.width(), size.height()).getBytes(StandardCharsets.UTF_8);
    };
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

  private Optional<Path> file(ChartSpec chart, Kind kind) {
    JFileChooser chooser = new JFileChooser();
    // Before its words: the kind of dialog brings words of its own.
    chooser.setDialogType(JFileChooser.SAVE_DIALOG);
    Path start =
        folder
            .or(() -> site.workspace().map(Workspace::reports))
            .orElse(Path.of("").toAbsolutePath());
    chooser.setCurrentDirectory(start.toFile());
    chooser.setDialogTitle("Export the chart as " + kind);
    Map<FileFilter, Kind> kinds = new LinkedHashMap<>();
    for (Kind one : Kind.values()) {
      FileFilter filter = new FileNameExtensionFilter(one.words, one.ending());
      kinds.put(filter, one);
      chooser.addChoosableFileFilter(filter);
      if (one == kind) {
        chooser.setFileFilter(filter);
      }
    }
    chooser.setAcceptAllFileFilterUsed(false);
    chooser.addPropertyChangeListener(
        JFileChooser.FILE_FILTER_CHANGED_PROPERTY,
        event -> renamed(chooser, kinds.getOrDefault(chooser.getFileFilter(), kind)));
    chooser.setSelectedFile(start.resolve(name(chart) + "." + kind.ending()).toFile());
    chooser.setApproveButtonText("Export");
    chooser.setApproveButtonMnemonic('E');
    if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    Path chosen = chooser.getSelectedFile().toPath().toAbsolutePath();
    Path file = kinds.getOrDefault(chooser.getFileFilter(), kind).named(chosen);
    folder = Optional.ofNullable(file.getParent());
    return !Files.isRegularFile(file) || replace(file) ? Optional.of(file) : Optional.empty();
  }

  /** Another kind was chosen: the name that stands there follows it, for all to see. */
  private static void renamed(JFileChooser chooser, Kind kind) {
    if (chooser.getUI() instanceof BasicFileChooserUI shown && shown.getFileName() != null) {
      String typed = Path.of(shown.getFileName()).getFileName().toString();
      chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), kind.instead(typed)));
    }
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
