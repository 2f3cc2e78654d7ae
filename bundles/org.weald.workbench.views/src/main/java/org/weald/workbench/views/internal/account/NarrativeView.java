package org.weald.workbench.views.internal.account;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Timer;
import org.weald.assess.Judgement;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Narrative;
import org.weald.model.Place;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;
import org.weald.workbench.views.internal.Sentence;
import org.weald.workbench.views.internal.Typing;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;

/** The account of the selected measure, written in place and saved as it is written. */
final class NarrativeView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int PAUSE_MILLIS = 1000;

  /** Characters in a line that is read with ease. */
  private static final int LINE = 72;

  private static final String ASKED =
      "What happened, why, what happens next, and by when. Saved as you write.";

  /** What is being written: its measure, edition, and the words before. */
  private record Subject(String measure, String edition, String name) {}

  private final transient ViewSite site;
  private final JTextArea text = new Measured();
  private final JLabel heading = new JLabel(" ");
  private final Sentence said = new Sentence("About the account");
  private final JScrollPane scroll = new JScrollPane(text);
  private final Timer pause = new Timer(PAUSE_MILLIS, event -> save());
  private transient Optional<Subject> subject = Optional.empty();
  private transient Optional<Narrative> own = Optional.empty();
  private String stood = "";
  private boolean filling;

  NarrativeView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    pause.setRepeats(false);
    setUpText();
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    heading.setFont(Look.text(1.0, true));
    int gap = Look.scale(12);
    heading.setBorder(BorderFactory.createEmptyBorder(Look.scale(8), gap, 0, gap));
    top.add(heading, BorderLayout.NORTH);
    top.add(said, BorderLayout.SOUTH);
    add(top, BorderLayout.NORTH);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
    site.onSnapshot(snapshot -> update(snapshot, site.selection().now()));
    site.onSelection(selected -> update(site.snapshot(), selected));
    site.onClose(
        () -> {
          save();
          subject = Optional.empty();
        });
  }

  private void setUpText() {
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(Look.text(1.08, false));
    text.getAccessibleContext().setAccessibleName("Account");
    text.getAccessibleContext().setAccessibleDescription(ASKED);
    text.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    text.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    text.getDocument()
        .addDocumentListener(
            new Typing(
                () -> {
                  if (!filling) {
                    pause.restart();
                  }
                }));
    text.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            save();
          }
        });
  }

  private void update(Snapshot snapshot, Selected selected) {
    Optional<Judgement> row = snapshot.row(selected);
    Optional<Measure> measure = snapshot.measure(selected);
    Optional<Subject> next =
        row.flatMap(
            judged -> measure.map(it -> new Subject(it.id(), judged.edition(), name(judged, it))));
    if (!next.equals(subject)) {
      save();
    }
    boolean another = !next.equals(subject);
    subject = next;
    scroll.setVisible(next.isPresent());
    heading.setText(
        next.map(it -> measure.orElseThrow().title() + ", " + it.edition()).orElse(" "));
    if (next.isEmpty()) {
      said.say(
          Absence.sentence(snapshot, selected)
              .orElse("This priority has no single measure, so it has no account of its own."));
      return;
    }
    fill(snapshot, measure.orElseThrow(), next.get(), another);
  }

  private static String name(Judgement row, Measure measure) {
    return row.ref().isEmpty() ? measure.title() : row.ref();
  }

  private void fill(Snapshot snapshot, Measure measure, Subject of, boolean another) {
    own =
        snapshot.catalogue().contributions().stream()
            .filter(one -> one.origin().equals(Contribution.WORKSPACE))
            .flatMap(one -> one.narratives().stream())
            .filter(it -> it.measure().equals(of.measure()) && it.edition().equals(of.edition()))
            .findFirst();
    String told = snapshot.catalogue().narrative(measure, of.edition());
    boolean untouched = text.getText().equals(stood);
    if (another || (untouched && !told.equals(stood))) {
      put(told);
    }
    if (untouched || another) {
      stood = told;
    }
    boolean can = site.edits().whyNot().isEmpty();
    text.setEditable(can);
    text.setForeground(own.isPresent() || told.isEmpty() ? Look.ink() : Look.soft());
    said.say(
        site.edits()
            .whyNot()
            .orElse(
                own.isPresent()
                    ? "Written in this workspace. Saved as you write; empty it to have the words"
                        + " of the plug-in back."
                    : told.isEmpty()
                        ? ASKED
                        : "From the plug-in that brings the measure. Write to make it your own."));
  }

  private void put(String told) {
    filling = true;
    try {
      text.setText(told);
      text.setCaretPosition(0);
    } finally {
      filling = false;
    }
  }

  /** Writes what differs from what stood; nothing where nothing does. */
  private void save() {
    pause.stop();
    String now = text.getText().strip();
    if (subject.isEmpty() || site.edits().whyNot().isPresent() || now.equals(stood.strip())) {
      return;
    }
    Subject of = subject.get();
    Narrative account =
        new Narrative(of.measure(), of.edition(), now, Place.of(Contribution.WORKSPACE));
    if (now.isEmpty() && own.isEmpty()) {
      // There is nothing of one's own to take away: the plug-in's words come back.
      put(stood);
      return;
    }
    String title = "Account of " + of.name() + ", " + of.edition();
    Edit edit =
        now.isEmpty()
            ? new Edit(title, Entries.NONE, Entries.of(account))
            : new Edit(title, Entries.of(account), Entries.NONE);
    String before = stood;
    stood = text.getText();
    own = now.isEmpty() ? Optional.empty() : Optional.of(account);
    text.setForeground(Look.ink());
    site.edits().write(edit, "", why -> ended(of, before, why));
  }

  private void ended(Subject of, String before, List<String> why) {
    if (!why.isEmpty()) {
      if (subject.equals(Optional.of(of))) {
        stood = before;
      }
      said.refuse(why);
    }
  }

  /** Lines no longer than is read with ease, however wide the view is. */
  private static final class Measured extends JTextArea {
    private static final long serialVersionUID = 1L;

    @Override
    public void setBounds(int x, int y, int width, int height) {
      int side = Look.scale(12);
      int most = getFontMetrics(getFont()).charWidth('n') * LINE;
      int right = Math.max(side, width - side - most);
      if (getInsets().right != right) {
        setBorder(BorderFactory.createEmptyBorder(Look.scale(6), side, side, right));
      }
      super.setBounds(x, y, width, height);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return new Dimension(Look.scale(300), Look.scale(100));
    }
  }
}
