package org.weald.workbench.views.internal.work;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Bar;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.SearchField;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;

/** The newest entries of the log, the last first. */
final class LogView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int TICK_MILLIS = 2_000;
  private static final int MOST_BYTES = 400_000;

  private final transient ViewSite site;
  private final JComboBox<LogLine.Level> level = new JComboBox<>(LogLine.Level.values());
  private final SearchField search =
      new SearchField("Find words in the log", "Find words", "Shows only entries with these words");
  private final Bar bar = new Bar("What of the log is shown");
  private final Grid<LogLine> grid =
      new Grid<>(
          "Log",
          List.of(
              Column.of("When", 170, LogLine::time).fitted(),
              Column.of("Level", 100, (LogLine line) -> line.level().word()).marked(LogView::mark),
              Column.of("What", 720, LogLine::words).foremost(200),
              Column.of("Where in the program", 170, LogLine::where)));
  private transient List<LogLine> all = List.of();
  private long known = -1;
  private boolean reading;

  LogView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    setUpBar();
    add(bar, BorderLayout.NORTH);
    add(grid.scrolled(), BorderLayout.CENTER);
    Keyed.put(grid, "copy", this::copy);
    Timer tick = new Timer(TICK_MILLIS, event -> read());
    tick.start();
    site.onClose(tick::stop);
    read();
  }

  private static Status mark(LogLine line) {
    return switch (line.level()) {
      case ERROR -> Status.RED;
      case WARNING -> Status.AMBER;
      case NOTE, DETAIL -> Status.CONTEXT;
    };
  }

  private void setUpBar() {
    level.setSelectedItem(LogLine.Level.NOTE);
    level.getAccessibleContext().setAccessibleName("From which level on");
    level.setToolTipText("Shows entries of this level and more serious ones");
    level.addActionListener(event -> fill(true));
    search.setColumns(20);
    search.narrows(() -> fill(true)).above(grid);
    bar.with(level)
        .with(search)
        .add(
            new JButton("Copy"),
            "Copies the chosen lines whole, or all that are shown (Ctrl+C)",
            this::copy);
  }

  private static Optional<Path> file() {
    return Optional.of(System.getProperty("weald.log", ""))
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isRegularFile);
  }

  /** Reads its end where it has grown; only while somebody looks. */
  private void read() {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      bar.say("No log is kept in this run.");
      return;
    }
    if (reading || (known >= 0 && !isShowing())) {
      return;
    }
    reading = true;
    record End(long size, List<LogLine> lines) {}
    long before = known;
    site.jobs()
        .run(
            "Reading the log",
            progress -> {
              try {
                long size = Files.size(file.get());
                return new End(
                    size, size == before ? List.of() : LogLine.of(end(file.get(), size)));
              } catch (IOException gone) {
                return new End(before, List.of());
              }
            },
            end -> {
              reading = false;
              if (end.size() != before) {
                known = end.size();
                all = end.lines();
                fill(false);
              }
            });
  }

  /** The end of a file; what is cut at its beginning is no whole line and left out. */
  private static String end(Path file, long size) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(size, MOST_BYTES)];
      in.seek(size - bytes.length);
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void fill(boolean anew) {
    LogLine.Level from =
        level.getSelectedItem() instanceof LogLine.Level chosen ? chosen : LogLine.Level.NOTE;
    List<LogLine> shown = all.stream().filter(line -> line.has(from, search.words())).toList();
    if (anew || grid.getSelectedRowCount() == 0) {
      grid.replace(shown);
    } else {
      grid.update(shown.stream().distinct().toList(), LogLine::whole);
    }
    bar.say(shown.size() + (shown.size() == 1 ? " entry" : " entries"));
  }

  private void copy() {
    List<LogLine> chosen = grid.chosen();
    LogLine.Level from =
        level.getSelectedItem() instanceof LogLine.Level one ? one : LogLine.Level.NOTE;
    List<LogLine> copied =
        chosen.isEmpty()
            ? all.stream().filter(line -> line.has(from, search.words())).toList()
            : chosen;
    StringSelection text =
        new StringSelection(copied.stream().map(LogLine::whole).collect(Collectors.joining("\n")));
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
    bar.say("Copied");
  }
}
