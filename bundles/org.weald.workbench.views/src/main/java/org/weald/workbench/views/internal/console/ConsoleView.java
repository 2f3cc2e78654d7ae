package org.weald.workbench.views.internal.console;

import java.awt.AWTKeyStroke;
import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.Progress;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Keyed;

/** A line to type a command in and what it prints: the same commands as on the command line. */
final class ConsoleView extends JPanel {
  /** Commands of the session look there whether to stop. */
  private static final String CANCELLED = ".weald.cancelled";

  /** The current folder of its commands, and so their workspace. */
  private static final String DIRECTORY = ".weald.directory";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ConsoleView.class);
  private static final int LONGEST = 200_000;

  private final transient ViewSite site;
  private final transient CommandProcessor processor;
  private final transient BundleContext context;
  private final JTextArea output = new JTextArea();
  private final JTextField line = new JTextField();
  private final transient History history = new History();
  private String ends = "";
  private transient Optional<CommandSession> session = Optional.empty();
  private transient Optional<Jobs.Job> underWay = Optional.empty();

  ConsoleView(ViewSite site, CommandProcessor processor, BundleContext context) {
    super(new BorderLayout());
    this.site = site;
    this.processor = processor;
    this.context = context;
    setBackground(Look.paper());
    add(outputPane(), BorderLayout.CENTER);
    add(inputPane(), BorderLayout.SOUTH);
    site.onLine(this::given);
    site.onClose(this::close);
  }

  private JScrollPane outputPane() {
    output.setEditable(false);
    output.setLineWrap(false);
    output.setBackground(Look.paper());
    output.setFont(mono());
    int margin = Look.scale(10);
    output.setBorder(BorderFactory.createEmptyBorder(Look.scale(4), margin, Look.scale(4), margin));
    output.getAccessibleContext().setAccessibleName("Output of commands");
    output.addKeyListener(new ToTheLine());
    output.getInputMap().put(KeyStroke.getKeyStroke("ctrl V"), "to the line");
    Keyed.put(output, "to the line", this::pasteIntoLine);
    JScrollPane scroll = new JScrollPane(output);
    scroll
        .getViewport()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent event) {
                showNewest();
              }
            });
    scroll.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Look.hairline()));
    return scroll;
  }

  private JPanel inputPane() {
    JPanel pane = new JPanel(new BorderLayout(Look.scale(8), 0));
    pane.setOpaque(false);
    int margin = Look.scale(5);
    pane.setBorder(BorderFactory.createEmptyBorder(margin, Look.scale(10), margin, margin));
    JLabel prompt = new JLabel("weald");
    prompt.setForeground(Look.soft());
    prompt.setDisplayedMnemonic('w');
    prompt.setLabelFor(line);
    line.setFont(mono());
    line.putClientProperty(
        "JTextField.placeholderText",
        "A command: assess, problems, stop org.weald.theme.safe, help");
    line.getAccessibleContext().setAccessibleName("Command");
    line.addActionListener(event -> run());
    Keyed.key(line, WHEN_FOCUSED, "UP", () -> history.earlier().ifPresent(line::setText));
    Keyed.key(line, WHEN_FOCUSED, "DOWN", () -> line.setText(history.later()));
    Keyed.key(line, WHEN_FOCUSED, "ESCAPE", this::interrupt);
    // Tab completes where there is something to complete; an empty line lets it go on as usual.
    line.setFocusTraversalKeys(
        KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
        Set.of(AWTKeyStroke.getAWTKeyStroke("ctrl TAB")));
    Keyed.key(line, WHEN_FOCUSED, "TAB", this::complete);
    pane.add(prompt, BorderLayout.LINE_START);
    pane.add(line, BorderLayout.CENTER);
    return pane;
  }

  private static Font mono() {
    return new Font(Font.MONOSPACED, Font.PLAIN, Look.text().getSize());
  }

  private void pasteIntoLine() {
    line.requestFocusInWindow();
    line.paste();
  }

  /** What is typed while the output has the focus is meant for the line. */
  private final class ToTheLine extends KeyAdapter {
    @Override
    public void keyTyped(KeyEvent event) {
      boolean shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
      if (!shortcut && !Character.isISOControl(event.getKeyChar())) {
        line.requestFocusInWindow();
        line.replaceSelection(String.valueOf(event.getKeyChar()));
        event.consume();
      }
    }
  }

  /** A line that was given elsewhere runs as if it had been typed here. */
  private void given(String typed) {
    line.setText(typed);
    run();
  }

  private void complete() {
    String begun = line.getText().substring(0, line.getCaretPosition());
    if (begun.isBlank()) {
      line.transferFocus();
      return;
    }
    site.jobs()
        .run(
            "Looking for names",
            progress -> Completion.of(begun, CommandNames.of(session(), context)),
            found -> completed(begun, found));
  }

  private void completed(String begun, Completion found) {
    if (!line.getText().startsWith(begun)) {
      return;
    }
    String rest = line.getText().substring(begun.length());
    line.setText(found.line() + rest);
    line.setCaretPosition(found.line().length());
    if (found.choices().size() > 1 && found.line().equals(begun)) {
      append("\n" + String.join("   ", found.choices()) + "\n");
    }
  }

  private void run() {
    String typed = line.getText().strip();
    if (typed.isEmpty()) {
      return;
    }
    if (underWay.filter(Jobs.Job::running).isPresent()) {
      append("A command still runs; Escape stops it.\n");
      return;
    }
    history.add(typed);
    line.setText("");
    append("> " + typed + "\n");
    underWay =
        Optional.of(
            site.jobs()
                .run("Running " + typed, progress -> execute(typed, progress), this::append));
  }

  /** Off the event thread; what is printed meanwhile is shown as it comes. */
  private String execute(String typed, Progress progress) throws Exception {
    progress.at("Running " + typed, Double.NaN);
    CommandSession open = session();
    BooleanSupplier cancelled = progress::cancelled;
    open.put(CANCELLED, cancelled);
    try {
      Object result = open.execute(typed);
      open.getConsole().flush();
      return result == null ? "" : open.format(result, Converter.INSPECT) + "\n";
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      // What was typed was wrong or the command refused it: the user is told, the log has the
      // trace.
      LOG.info("the command \"{}\" ended with an error", typed, e);
      open.getConsole().flush();
      String says = e.getMessage() == null ? e.toString() : e.getMessage();
      return says + "\n";
    }
  }

  private synchronized CommandSession session() {
    if (session.isEmpty()) {
      PrintStream shown = new PrintStream(new TextStream(this::show), true, StandardCharsets.UTF_8);
      session =
          Optional.of(processor.createSession(new ByteArrayInputStream(new byte[0]), shown, shown));
    }
    CommandSession open = session.get();
    site.workspace().ifPresent(workspace -> open.put(DIRECTORY, workspace.folder()));
    open.put("start", new BundleSwitch(context, BundleSwitch.Way.START));
    open.put("stop", new BundleSwitch(context, BundleSwitch.Way.STOP));
    return open;
  }

  private void show(String text) {
    SwingUtilities.invokeLater(() -> append(text));
  }

  private void append(String text) {
    // Ends of lines wait for the next line: the newest one is at the bottom, not empty lines.
    String all = ends + text;
    String shown = all.replaceAll("\\n+$", "");
    ends = all.substring(shown.length());
    output.append(shown);
    int tooMuch = output.getDocument().getLength() - LONGEST;
    if (tooMuch > 0) {
      output.replaceRange("", 0, tooMuch);
    }
    output.setCaretPosition(output.getDocument().getLength());
    showNewest();
  }

  private void showNewest() {
    output.scrollRectToVisible(new Rectangle(0, output.getPreferredSize().height - 1, 1, 1));
  }

  private void interrupt() {
    if (underWay.filter(Jobs.Job::running).isPresent()) {
      underWay.ifPresent(Jobs.Job::cancel);
      append("Stopping it; what it has done stays done.\n");
      underWay = Optional.empty();
    } else {
      line.setText("");
    }
  }

  private synchronized void close() {
    underWay.ifPresent(Jobs.Job::cancel);
    session.ifPresent(CommandSession::close);
    session = Optional.empty();
  }

  /** What was typed before, walked with the arrow keys. */
  static final class History {
    private final List<String> lines = new ArrayList<>();
    private int at;

    void add(String line) {
      lines.remove(line);
      lines.add(line);
      at = lines.size();
    }

    Optional<String> earlier() {
      at = Math.max(0, at - 1);
      return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    String later() {
      at = Math.min(lines.size(), at + 1);
      return at < lines.size() ? lines.get(at) : "";
    }
  }
}
