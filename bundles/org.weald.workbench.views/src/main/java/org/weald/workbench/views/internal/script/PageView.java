package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.BadLocationException;
import org.fife.ui.autocomplete.AutoCompletion;
import org.fife.ui.rsyntaxtextarea.ErrorStrip;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rtextarea.RTextScrollPane;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.show.FormSpec;
import org.weald.workbench.FormPane;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workbench.views.internal.Tip;

/** One script in the editor: its text, what is wrong with it, and the form of its parameters. */
final class PageView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int PAUSE_MILLIS = 450;
  private static final int KEEP_MILLIS = 1500;
  private static final int SMALLEST_FORM = 400;

  private final transient Bench bench;
  private final transient Page page;
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
  private final JLabel state = new JLabel();
  private final JButton problem = new JButton();
  private final JScrollPane formScroll = new JScrollPane();
  private transient FormSpec shown = new FormSpec("", "", List.of());
  private FormPane form = new FormPane(shown);

  PageView(Bench bench, Page page, CodeWords words) {
    super(new BorderLayout());
    this.bench = bench;
    this.page = page;
    this.check = EditorView.once(PAUSE_MILLIS, () -> bench.check(page));
    this.keep = EditorView.once(KEEP_MILLIS, () -> bench.keep(page));
    this.completion = completion(words);
    setBackground(Look.paper());
    add(bar(), BorderLayout.NORTH);
    add(middle(), BorderLayout.CENTER);
    add(below(), BorderLayout.SOUTH);
    changed();
    ran(bench.ran());
  }

  private static AutoCompletion completion(CodeWords words) {
    AutoCompletion completion = new AutoCompletion(words);
    completion.setAutoCompleteSingleChoices(true);
    completion.setShowDescWindow(false);
    completion.setListCellRenderer(new WordCell());
    completion.setChoicesWindowSize(Look.scale(460), Look.scale(220));
    return completion;
  }

  private JToolBar bar() {
    JToolBar bar = new JToolBar();
    bar.setFloatable(false);
    bar.setBackground(Look.paper());
    int gap = Look.scale(4);
    bar.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    bar.getAccessibleContext().setAccessibleName("What can be done with this script");
    save.setToolTipText("Saves into the workspace (Ctrl+S)");
    save.addActionListener(event -> save());
    run.setToolTipText("Runs with what the form is filled in with (Ctrl+Enter)");
    run.addActionListener(event -> run());
    stop.setToolTipText("Stops the script that runs (Escape)");
    stop.addActionListener(event -> bench.stop());
    copy.setToolTipText("Makes a script of your own of it, to change it");
    copy.addActionListener(event -> ScriptDialogs.copy(this, bench, page.script()));
    discard.setToolTipText("Takes back what was written since it was saved");
    discard.addActionListener(event -> discard());
    for (JButton button : List.of(run, stop, save, copy, discard)) {
      bar.add(button);
    }
    bar.add(Box.createHorizontalGlue());
    state.setForeground(Look.soft());
    bar.add(state);
    bar.add(Box.createHorizontalStrut(Look.scale(8)));
    return bar;
  }

  private JPanel editor() {
    area.setSyntaxEditingStyle(SyntaxConstants.SYNTAX_STYLE_GROOVY);
    area.setText(page.written());
    area.setCaretPosition(0);
    area.discardAllEdits();
    area.setTabSize(2);
    area.setTabsEmulated(true);
    area.setMarkOccurrences(true);
    area.setEditable(page.script().own());
    area.setParserDelay(0);
    area.addParser(problems);
    area.getAccessibleContext().setAccessibleName("Text of " + page.script().name());
    area.getAccessibleContext()
        .setAccessibleDescription("Ctrl+Space completes, Ctrl+S saves, Ctrl+Enter runs");
    area.getDocument().addDocumentListener(new Written());
    completion.install(area);
    on("ctrl ENTER", this::run);
    on("ESCAPE", bench::stop);
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
    formScroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Look.hairline()));
    formScroll.getViewport().setBackground(Look.paper());
    split.setLeftComponent(editor());
    split.setRightComponent(formScroll);
    split.setResizeWeight(1);
    split.setBorder(BorderFactory.createEmptyBorder());
    return split;
  }

  private void on(String key, Runnable what) {
    area.getInputMap().put(KeyStroke.getKeyStroke(key), key);
    area.getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                what.run();
              }
            });
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

  void run() {
    if (form.check() && page.checkup().map(it -> ScriptDialogs.faultless(form, it)).orElse(true)) {
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
    state.setText(state());
    problems.become(page.problems());
    area.forceReparsing(problems);
    showMargin();
    showProblem();
    showForm();
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

  /** The form keeps what is filled in while the header stays the same. */
  private void showForm() {
    if (page.checkup().isEmpty() || (!page.problems().isEmpty() && isEmpty(page.form()))) {
      return;
    }
    FormSpec now = page.form();
    if (!now.equals(shown)) {
      page.answer(form.values());
      shown = now;
      form = new FormPane(filled(now, page.answers()));
      int margin = Look.scale(8);
      JPanel top = new Narrow();
      top.setBackground(Look.paper());
      top.setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
      top.add(form, BorderLayout.NORTH);
      formScroll.setViewportView(top);
      formScroll.setMinimumSize(new Dimension(Look.scale(SMALLEST_FORM), 0));
      split.resetToPreferredSizes();
    }
    formScroll.setVisible(!isEmpty(now));
    revalidate();
  }

  private static boolean isEmpty(FormSpec form) {
    return form.fields().isEmpty();
  }

  private static FormSpec filled(FormSpec form, Map<String, String> answers) {
    return new FormSpec(
        form.title(),
        form.help(),
        form.fields().stream()
            .map(
                field ->
                    new FormSpec.Field(
                        field.name(),
                        field.label(),
                        field.input(),
                        field.choices(),
                        answers.getOrDefault(field.name(), field.proposed()),
                        field.required()))
            .toList());
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

  /** As wide as there is room: a long choice does not push the others away. */
  private static final class Narrow extends JPanel {
    private static final long serialVersionUID = 1L;

    Narrow() {
      super(new BorderLayout());
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Look.scale(SMALLEST_FORM) / 2, super.getPreferredSize().height);
    }
  }

  private final class Written implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      written();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      written();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}

    private void written() {
      String text = area.getText();
      if (!text.equals(page.written())) {
        bench.written(page, text);
        check.restart();
        keep.restart();
      }
    }
  }
}
