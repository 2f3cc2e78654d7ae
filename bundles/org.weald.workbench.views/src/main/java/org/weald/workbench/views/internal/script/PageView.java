package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import javax.swing.text.BadLocationException;
import org.fife.ui.autocomplete.AutoCompletion;
import org.fife.ui.rsyntaxtextarea.ErrorStrip;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rtextarea.RTextScrollPane;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workbench.views.internal.Bar;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.Tip;
import org.weald.workbench.views.internal.Turning;
import org.weald.workbench.views.internal.Typing;

/** One script in the editor: its text, what is wrong with it, and the form of its parameters. */
final class PageView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int PAUSE_MILLIS = 450;
  private static final int KEEP_MILLIS = 1500;
  private static final int NARROW = 560;

  private final transient Bench bench;
  private final transient Page page;
  private boolean waits;
  private final RSyntaxTextArea area = new RSyntaxTextArea();
  private final transient CodeProblems problems = new CodeProblems();
  private final transient AutoCompletion completion;
  private final transient Timer check;
  private final transient Timer keep;
  private final RTextScrollPane scroll = new RTextScrollPane(area);
  private final JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT);
  private final JButton save = new JButton("Save");
  private final JButton run = new JButton("Run");
  private final JButton stop = new JButton("Stop");
  private final JButton copy = new JButton("Copy into workspace…");
  private final JButton discard = new JButton("Back to what is saved");
  private final Bar bar = new Bar("What can be done with this script");
  private final JButton problem = new JButton();
  private final PageForm form;

  PageView(Bench bench, Page page, CodeWords words) {
    super(new BorderLayout());
    this.bench = bench;
    this.page = page;
    this.form = new PageForm(page);
    this.check = EditorView.once(PAUSE_MILLIS, () -> bench.check(page));
    this.keep = EditorView.once(KEEP_MILLIS, () -> bench.keep(page));
    this.completion = completion(words);
    setBackground(Look.paper());
    bar.add(run, "Runs with what the form is filled in with (Ctrl+Enter)", this::run)
        .add(stop, "Stops the script that runs (Escape)", bench.runs()::stop)
        .add(save, "Saves into the workspace (Ctrl+S)", this::save)
        .add(
            copy,
            "Makes a script of your own of it, to change it",
            () -> ScriptDialogs.copy(this, bench, page.script()))
        .add(discard, "Takes back what was written since it was saved", this::discard);
    add(bar, BorderLayout.NORTH);
    add(middle(), BorderLayout.CENTER);
    add(below(), BorderLayout.SOUTH);
    changed();
    ran(bench.runs().last());
  }

  private static AutoCompletion completion(CodeWords words) {
    AutoCompletion completion = new AutoCompletion(words);
    completion.setAutoCompleteSingleChoices(true);
    completion.setShowDescWindow(false);
    completion.setListCellRenderer(new WordCell());
    completion.setChoicesWindowSize(Look.scale(460), Look.scale(220));
    return completion;
  }

  private JPanel editor() {
    area.setSyntaxEditingStyle(SyntaxConstants.SYNTAX_STYLE_GROOVY);
    area.setText(page.written());
    area.setCaretPosition(0);
    area.discardAllEdits();
    area.setTabSize(2);
    area.setTabsEmulated(true);
    // It has the view's, as everything else.
    area.setPopupMenu(null);
    area.setMarkOccurrences(true);
    area.setEditable(page.script().own());
    area.setParserDelay(0);
    area.addParser(problems);
    area.getAccessibleContext().setAccessibleName("Text of " + page.script().name());
    area.getAccessibleContext()
        .setAccessibleDescription("Ctrl+Space completes, Ctrl+S saves, Ctrl+Enter runs");
    area.getDocument().addDocumentListener(new Typing(this::written));
    completion.install(area);
    Keyed.key(area, WHEN_FOCUSED, "ctrl ENTER", this::run);
    Keyed.key(area, WHEN_FOCUSED, "ESCAPE", bench.runs()::stop);
    scroll.setIconRowHeaderEnabled(true);
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Look.hairline()));
    CodeColours.on(area, scroll);
    JPanel pane = new JPanel(new BorderLayout());
    pane.setOpaque(false);
    pane.add(scroll, BorderLayout.CENTER);
    ErrorStrip strip = new ErrorStrip(area);
    strip.setBackground(Look.paper());
    pane.add(strip, BorderLayout.LINE_END);
    return pane;
  }

  /** The text, and at its right what it asks for. */
  private JSplitPane middle() {
    split.setLeftComponent(editor());
    split.setRightComponent(form);
    split.setResizeWeight(1);
    Turning.at(split, NARROW);
    split.setBorder(BorderFactory.createEmptyBorder());
    return split;
  }

  private JPanel below() {
    JPanel below = new JPanel(new BorderLayout());
    below.setOpaque(false);
    problem.putClientProperty("JButton.buttonType", "borderless");
    problem.setHorizontalAlignment(JButton.LEADING);
    problem.setToolTipText("Goes to the line");
    problem.addActionListener(event -> page.problems().stream().findFirst().ifPresent(this::goTo));
    below.add(problem, BorderLayout.CENTER);
    return below;
  }

  /** The keyboard goes into the text. */
  void begin() {
    area.requestFocusInWindow();
  }

  void save() {
    bench.save(page);
  }

  /** Runs it; where it is not checked yet, once it is: what it asks for is not known before. */
  void run() {
    if (page.checkup().isEmpty()) {
      waits = true;
    } else if (form.check()) {
      bench.run(page, form.values());
    }
  }

  private void discard() {
    bench.discard(page);
    area.setText(page.written());
    area.setCaretPosition(0);
  }

  /** Goes to a line and column. */
  void goTo(Place place) {
    try {
      int line = Math.min(Math.max(place.line(), 1), area.getLineCount()) - 1;
      int end = area.getLineEndOffset(line);
      int start = area.getLineStartOffset(line) + Math.max(place.column() - 1, 0);
      area.setCaretPosition(Math.max(Math.min(start, end - 1), 0));
      area.requestFocusInWindow();
    } catch (BadLocationException e) {
      throw new IllegalStateException("the line is one of the text's", e);
    }
  }

  private void goTo(Problem what) {
    goTo(what.where());
  }

  /** Goes to the next place where something is wrong. */
  void nextProblem() {
    List<Problem> all = page.problems();
    int line = area.getCaretLineNumber() + 1;
    all.stream()
        .filter(one -> one.where().line() > line)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .ifPresent(this::goTo);
  }

  /** Shows what is known of the page now. */
  void changed() {
    boolean own = page.script().own();
    area.setEditable(own);
    save.setEnabled(own && !page.isSaved());
    save.setVisible(own);
    copy.setVisible(!own && page.script().written());
    copy.setEnabled(bench.whyNoWriting().isEmpty());
    discard.setVisible(own && !page.isSaved());
    bar.say(state());
    problems.become(page.problems());
    area.forceReparsing(problems);
    showMargin();
    showProblem();
    showForm();
    if (waits && page.checkup().isPresent()) {
      waits = false;
      run();
    }
  }

  private String state() {
    if (!page.script().own()) {
      return "Brought by " + page.script().origin() + "; not yours to change";
    }
    if (page.broughtBack()) {
      return "What you wrote last time and did not save was brought back";
    }
    return page.isSaved() ? "Saved" : "Not saved; kept as a draft";
  }

  /** A mark at each line where something is wrong; its tip says what. */
  private void showMargin() {
    scroll.getGutter().removeAllTrackingIcons();
    for (Problem one : page.problems()) {
      int line = Math.min(Math.max(one.where().line(), 1), area.getLineCount()) - 1;
      try {
        scroll
            .getGutter()
            .addLineTrackingIcon(line, new StatusMark(Status.RED), Tip.of(one.sentence()));
      } catch (BadLocationException e) {
        throw new IllegalStateException("the line is one of the text's", e);
      }
    }
  }

  private void showProblem() {
    Optional<Problem> first = page.problems().stream().findFirst();
    problem.setEnabled(first.isPresent());
    if (first.isEmpty()) {
      problem.setIcon(null);
      problem.setToolTipText(null);
      problem.setText(page.checkup().isPresent() ? "Checked: nothing wrong" : "Being checked");
    }
    first.ifPresent(
        one -> {
          problem.setToolTipText("Goes to the line");
          int more = page.problems().size() - 1;
          String words = one.sentence() + (more == 0 ? "" : "  And " + more + " more.");
          problem.setText(words.replace('\n', ' '));
          problem.setToolTipText(Tip.of(words));
          problem.setIcon(new StatusMark(Status.RED));
          problem.setForeground(Look.ink());
        });
  }

  private void showForm() {
    if (form.update()) {
      split.resetToPreferredSizes();
    }
    revalidate();
  }

  /** What was run last has changed. */
  void ran(Ran now) {
    boolean running = now instanceof Ran.Running;
    stop.setEnabled(running);
    run.setText(running ? "Run again" : "Run");
  }

  /** Nobody looks at it any more. */
  void end() {
    check.stop();
    keep.stop();
    completion.uninstall();
  }

  private void written() {
    String text = area.getText();
    if (!text.equals(page.written())) {
      bench.written(page, text);
      check.restart();
      keep.restart();
    }
  }
}
