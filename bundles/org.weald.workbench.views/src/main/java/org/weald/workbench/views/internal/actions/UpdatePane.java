package org.weald.workbench.views.internal.actions;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.border.Border;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.Period;
import org.weald.model.Plan;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.Sentence;
import org.weald.workbench.views.internal.Typing;
import org.weald.workspace.Edit;

/** What was said of one action quarter by quarter, and the form for this quarter. */
final class UpdatePane extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int FORM = 440;
  private static final int LEAST = 150;
  private static final int LEAST_TOLD = 90;

  /** A choice with its words. */
  private record Choice(Optional<Status> status, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /** A quarter by its label. */
  private record Quarter(Period period) {
    @Override
    public String toString() {
      return period.label();
    }
  }

  /** What a draft is of. */
  private record Draft(String action, String quarter) {}

  private final transient ViewSite site;
  private final Prose told = new Prose("Updates by quarter");
  private final JLabel heading = new JLabel(" ");
  private final JComboBox<Quarter> quarter = new JComboBox<>();
  private final JComboBox<Choice> status = new JComboBox<>();
  private final JComboBox<String> progress = new JComboBox<>();
  private final JTextArea comment = new JTextArea(3, 30);
  private final JButton save = new JButton("Save update");
  private final Sentence said = new Sentence("Message");
  private final JPanel form = new JPanel(new BorderLayout(0, Look.scale(4)));

  /** What is filled in and not saved: nothing typed is lost by looking elsewhere. */
  private final transient Map<Draft, UpdateEntry> drafts = new HashMap<>();

  private transient Optional<ActionRow> row = Optional.empty();
  private transient Optional<Scorecard> card = Optional.empty();
  private transient UpdateEntry base = UpdateEntry.NONE;
  private String filled = "";
  private boolean filling;
  private boolean stacked;

  UpdatePane(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    JScrollPane read = new JScrollPane(told);
    read.setBorder(BorderFactory.createEmptyBorder());
    read.getViewport().setBackground(Look.paper());
    add(read, BorderLayout.CENTER);
    form();
    stack(false);
  }

  /** In a narrow place the form stands below what is told, and is as high as it needs. */
  void stack(boolean below) {
    stacked = below;
    form.setPreferredSize(below ? null : new Dimension(Look.scale(FORM), 0));
    remove(form);
    add(form, below ? BorderLayout.SOUTH : BorderLayout.LINE_END);
    form.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(below ? 1 : 0, below ? 0 : 1, 0, 0, Look.hairline()),
            around()));
    revalidate();
  }

  boolean stacked() {
    return stacked;
  }

  @Override
  public Dimension getMinimumSize() {
    int told = Look.scale(LEAST_TOLD);
    return new Dimension(0, stacked ? told + form.getPreferredSize().height : Look.scale(LEAST));
  }

  private static Border around() {
    int gap = Look.scale(8);
    return BorderFactory.createEmptyBorder(gap, gap, gap, gap);
  }

  private void form() {
    form.setBackground(Look.paper());
    heading.setFont(Look.text(1.0, true));
    heading.setBorder(BorderFactory.createEmptyBorder(0, Look.scale(4), 0, 0));
    JPanel fields = new JPanel(new GridBagLayout());
    fields.setOpaque(false);
    comment.setLineWrap(true);
    comment.setWrapStyleWord(true);
    comment.setFont(Look.text());
    comment.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    comment.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    comment.setToolTipText("What happened, why, what next and by when");
    UpdateEntry.STEPS.forEach(progress::addItem);
    progress.insertItemAt("", 0);
    progress.setSelectedIndex(0);
    field(fields, 0, "Status", status, status);
    field(fields, 1, "Progress", progress, progress);
    JScrollPane text = new JScrollPane(comment);
    field(fields, 2, "Comment", comment, text);
    JPanel foot = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
    foot.setOpaque(false);
    save.setToolTipText("Writes it to the workspace (Ctrl+Enter); it can be undone");
    foot.add(save);
    JPanel below = new JPanel(new BorderLayout());
    below.setOpaque(false);
    below.add(said, BorderLayout.CENTER);
    below.add(foot, BorderLayout.LINE_END);
    form.add(head(), BorderLayout.NORTH);
    form.add(fields, BorderLayout.CENTER);
    form.add(below, BorderLayout.SOUTH);
    listen();
  }

  /** Which action, and the quarter that is said of it. */
  private JComponent head() {
    quarter.getAccessibleContext().setAccessibleName("Quarter");
    quarter.setToolTipText("The quarter the update is of; what is printed of each stands beside");
    JPanel head = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(4), 0));
    head.setOpaque(false);
    head.add(heading);
    head.add(quarter);
    return head;
  }

  private void listen() {
    quarter.addActionListener(event -> quarterChosen());
    save.addActionListener(event -> save());
    Keyed.key(form, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "ctrl ENTER", this::save);
    status.addActionListener(event -> changed());
    progress.addActionListener(event -> changed());
    comment.getDocument().addDocumentListener(new Typing(this::changed));
  }

  private static void field(
      JPanel fields, int line, String name, JComponent input, JComponent shown) {
    JLabel label = new JLabel(name);
    label.setLabelFor(input);
    input.getAccessibleContext().setAccessibleName(name);
    GridBagConstraints at = new GridBagConstraints();
    int gap = Look.scale(3);
    at.insets = new Insets(gap, gap, gap, Look.scale(8));
    at.gridy = line;
    at.anchor = GridBagConstraints.FIRST_LINE_START;
    fields.add(label, at);
    at.weightx = 1;
    at.weighty = shown == input ? 0 : 1;
    at.fill = shown == input ? GridBagConstraints.NONE : GridBagConstraints.BOTH;
    fields.add(shown, at);
  }

  /** Shows an action; what is being filled in for it stays. */
  void show(Optional<Scorecard> of, Optional<ActionRow> chosen) {
    boolean another = !chosen.map(ActionRow::id).equals(row.map(ActionRow::id));
    card = of;
    row = chosen;
    told.display(chosen.map(this::story).orElseGet(UpdatePane::nothing));
    form.setVisible(chosen.isPresent());
    if (chosen.isEmpty() || of.isEmpty()) {
      return;
    }
    heading.setText(chosen.get().ref() + " in");
    quarters(of.get(), chosen.get().action(), another);
    held(another);
    if (another) {
      said.clear();
    }
    able();
  }

  /** The first quarter nothing is said of yet is offered, or the one with words not saved. */
  private void quarters(Scorecard of, Action action, boolean another) {
    List<Period> offered = UpdateEntry.quarters(of.plan(), of.edition());
    List<Period> now =
        IntStream.range(0, quarter.getItemCount())
            .mapToObj(quarter::getItemAt)
            .map(Quarter::period)
            .toList();
    if (!another && now.equals(offered)) {
      return;
    }
    Period next =
        offered.stream()
            .filter(it -> drafts.containsKey(new Draft(action.id(), it.label())))
            .findFirst()
            .or(
                () ->
                    offered.stream()
                        .filter(it -> UpdateEntry.said(action, it).isEmpty())
                        .findFirst())
            .orElseGet(() -> offered.get(offered.size() - 1));
    filling = true;
    try {
      quarter.removeAllItems();
      offered.forEach(it -> quarter.addItem(new Quarter(it)));
      quarter.setSelectedItem(new Quarter(next));
    } finally {
      filling = false;
    }
  }

  private void quarterChosen() {
    if (!filling && row.isPresent() && card.isPresent()) {
      held(false);
      said.clear();
      able();
    }
  }

  /** What is held of the action for the quarter, or is being filled in for it. */
  private void held(boolean another) {
    ActionRow of = row.orElseThrow();
    Period chosen = quarter();
    UpdateEntry held =
        UpdateEntry.said(of.action(), chosen).map(UpdateEntry::of).orElse(UpdateEntry.NONE);
    if (another || !filled.equals(chosen.label()) || !held.equals(base)) {
      filled = chosen.label();
      base = held;
      fill(drafts.getOrDefault(draft(of), held), card.orElseThrow().plan());
    }
  }

  private Period quarter() {
    return quarter.getSelectedItem() instanceof Quarter chosen
        ? chosen.period()
        : UpdateEntry.quarter(card.orElseThrow().edition());
  }

  private Draft draft(ActionRow of) {
    return new Draft(of.id(), quarter().label());
  }

  private static List<Block> nothing() {
    return List.of(
        new Block.Paragraph("Choose an action to read and write what is said of it.", true));
  }

  private List<Block> story(ActionRow of) {
    Action action = of.action();
    List<Block> text = new ArrayList<>();
    text.add(new Block.Outcome(of.status().status(), headline(of), action.text()));
    text.add(
        new Block.Paragraph(
            "Lead: "
                + (of.lead().isEmpty() ? "not in the text" : of.lead())
                + ". By when: "
                + (action.byWhen().isEmpty() ? "not in the text" : action.byWhen())
                + (of.overdue().isEmpty() ? "" : ". " + of.overdue())
                + ". "
                + of.priority()
                + ".",
            true));
    List<Action.Update> updates = new ArrayList<>(action.updates());
    java.util.Collections.reverse(updates);
    for (Action.Update update : updates) {
      text.add(new Block.Heading(update.period().label() + ": " + word(update)));
      text.add(
          update.comment().isBlank()
              ? new Block.Paragraph("No comment.", true)
              : new Block.Paragraph(update.comment(), false));
      printed(action, update).ifPresent(text::add);
    }
    return text;
  }

  /** What the plan printed for the quarter, where something of one's own stands in its place. */
  private Optional<Block> printed(Action action, Action.Update shown) {
    return site.snapshot().catalogue().contributions().stream()
        .flatMap(from -> from.actions().stream())
        .filter(it -> it.id().equals(action.id()))
        .flatMap(it -> UpdateEntry.said(it, shown.period()).stream())
        .filter(update -> !UpdateEntry.of(update).equals(UpdateEntry.of(shown)))
        .findFirst()
        .map(
            update ->
                new Block.Paragraph(
                    "Printed: "
                        + word(update)
                        + (update.comment().isBlank() ? "" : ". " + update.comment()),
                    true));
  }

  private static String headline(ActionRow of) {
    return of.ref()
        + ": "
        + of.status().word()
        + (of.progress().isEmpty() ? "" : ", " + of.progress().toLowerCase(java.util.Locale.UK));
  }

  private String word(Action.Update update) {
    String word =
        card.map(of -> of.plan().scheme().word(update.status())).orElse(update.status().words());
    return word + (update.progress().isBlank() ? "" : ", " + update.progress());
  }

  private void fill(UpdateEntry entry, Plan plan) {
    filling = true;
    try {
      status.removeAllItems();
      status.addItem(new Choice(Optional.empty(), "–"));
      plan.scheme().words().values().stream()
          .distinct()
          .sorted()
          .map(one -> new Choice(Optional.of(one), plan.scheme().word(one)))
          .forEach(status::addItem);
      IntStream.range(0, status.getItemCount())
          .filter(i -> status.getItemAt(i).status().equals(entry.status()))
          .forEach(status::setSelectedIndex);
      if (IntStream.range(0, progress.getItemCount())
          .noneMatch(i -> progress.getItemAt(i).equals(entry.progress()))) {
        progress.addItem(entry.progress());
      }
      progress.setSelectedItem(entry.progress());
      comment.setText(entry.comment());
      comment.setCaretPosition(0);
      status.putClientProperty("JComponent.outline", null);
    } finally {
      filling = false;
    }
  }

  private UpdateEntry entry() {
    return new UpdateEntry(
        status.getSelectedItem() instanceof Choice choice ? choice.status() : Optional.empty(),
        progress.getSelectedItem() instanceof String step ? step : "",
        comment.getText());
  }

  private void changed() {
    if (filling || row.isEmpty()) {
      return;
    }
    status.putClientProperty("JComponent.outline", null);
    UpdateEntry now = entry();
    if (now.equals(base)) {
      drafts.remove(draft(row.get()));
    } else {
      drafts.put(draft(row.get()), now);
    }
    said.clear();
    able();
  }

  private void able() {
    Optional<String> whyNot = site.edits().whyNot();
    boolean can = whyNot.isEmpty();
    status.setEnabled(can);
    progress.setEnabled(can);
    comment.setEditable(can);
    savable(can && !entry().equals(base));
    whyNot.ifPresent(said::say);
  }

  /** A button that is switched off gives the keyboard away to anywhere: here to the comment. */
  private void savable(boolean can) {
    if (!can && save.isFocusOwner()) {
      comment.requestFocusInWindow();
    }
    save.setEnabled(can);
  }

  private void save() {
    if (row.isEmpty() || card.isEmpty() || site.edits().whyNot().isPresent()) {
      return;
    }
    ActionRow shown = row.get();
    UpdateEntry entry = entry();
    List<String> wrong = entry.wrong(card.get().plan());
    if (!wrong.isEmpty()) {
      status.putClientProperty("JComponent.outline", entry.status().isEmpty() ? "error" : null);
      said.refuse(wrong);
      (entry.status().isEmpty() ? status : comment).requestFocusInWindow();
      return;
    }
    Period of = quarter();
    Edit edit = entry.edit(shown.action(), of, "Update of " + shown.ref() + ", " + of.label());
    List<String> remarks = entry.remarks(card.get().plan());
    String saved =
        of.end().isAfter(card.get().edition().asAt())
            ? "Saved. It counts from the report of " + of.label() + " on."
            : "Saved.";
    Draft draft = draft(shown);
    site.edits().write(edit, "", why -> ended(draft, entry, why, remarks, saved));
  }

  private void ended(
      Draft of, UpdateEntry entry, List<String> why, List<String> remarks, String saved) {
    if (!why.isEmpty()) {
      said.refuse(why);
      return;
    }
    if (entry.equals(drafts.get(of))) {
      drafts.remove(of);
    }
    if (row.map(this::draft).equals(Optional.of(of))) {
      base = entry;
      savable(!entry().equals(base));
      if (remarks.isEmpty()) {
        said.say(saved);
      } else {
        said.warn(remarks);
      }
    }
  }
}
