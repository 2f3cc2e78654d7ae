package org.weald.workbench.views.internal.actions;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.UIManager;
import org.weald.model.Status;
import org.weald.show.ActionCounts;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.Tip;

/**
 * The actions as cards in a column for each status: arrows walk, Ctrl and an arrow moves a card.
 */
final class ActionBoard extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int CARD = 90;

  /** A column. */
  private record Lane(
      Status status, JLabel heading, JList<ActionRow> list, DefaultListModel<ActionRow> cards) {}

  private final transient Consumer<ActionRow> chosen;
  private final transient BiConsumer<ActionRow, Status> move;
  private final transient List<Lane> lanes = new ArrayList<>();
  private transient List<Status> statuses = List.of();
  private boolean updating;
  private String moved = "";

  /**
   * Empty.
   *
   * @param chosen told of the card that is walked to
   * @param move told of a card that is to have another status
   */
  ActionBoard(Consumer<ActionRow> chosen, BiConsumer<ActionRow, Status> move) {
    super(new GridLayout(1, 0, Look.scale(8), 0));
    this.chosen = chosen;
    this.move = move;
    setBackground(Look.paper());
    int gap = Look.scale(8);
    setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
  }

  /** Shows actions in the columns of their statuses. */
  void show(ActionCounts counts, List<ActionRow> rows) {
    List<Status> wanted = counts.statuses().stream().map(ActionCounts.OfStatus::status).toList();
    updating = true;
    try {
      if (!wanted.equals(statuses)) {
        statuses = wanted;
        lanes.clear();
        removeAll();
        counts.statuses().forEach(this::add);
        revalidate();
      }
      for (int i = 0; i < lanes.size(); i++) {
        fill(lanes.get(i), counts.statuses().get(i), rows);
      }
    } finally {
      updating = false;
    }
    if (!moved.isEmpty()) {
      String id = moved;
      moved = "";
      choose(id, true);
    }
  }

  private static void fill(Lane lane, ActionCounts.OfStatus of, List<ActionRow> rows) {
    List<ActionRow> cards =
        rows.stream().filter(row -> row.status().status() == lane.status()).toList();
    lane.heading().setText(of.word() + " (" + cards.size() + ")");
    lane.list().getAccessibleContext().setAccessibleName(of.word() + ", " + cards.size());
    List<ActionRow> now = java.util.Collections.list(lane.cards().elements());
    if (!now.equals(cards)) {
      int selected = lane.list().getSelectedIndex();
      lane.cards().clear();
      lane.cards().addAll(cards);
      if (selected >= 0 && !cards.isEmpty() && lane.list().isFocusOwner()) {
        lane.list().setSelectedIndex(Math.min(selected, cards.size() - 1));
      }
    }
  }

  private void add(ActionCounts.OfStatus of) {
    DefaultListModel<ActionRow> cards = new DefaultListModel<>();
    JList<ActionRow> list = new Cards(cards);
    JLabel heading = new JLabel(of.word(), new StatusMark(of.status()), JLabel.LEADING);
    heading.setFont(Look.text(1.0, true));
    heading.setIconTextGap(7);
    heading.setBorder(
        BorderFactory.createEmptyBorder(Look.scale(2), Look.scale(6), Look.scale(6), 0));
    heading.setLabelFor(list);
    Lane lane = new Lane(of.status(), heading, list, cards);
    int index = lanes.size();
    lanes.add(lane);
    list.addListSelectionListener(event -> walked(lane));
    list.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            if (list.isSelectionEmpty() && !cards.isEmpty()) {
              list.setSelectedIndex(0);
            }
            walked(lane);
          }
        });
    Keyed.key(list, WHEN_FOCUSED, "RIGHT", () -> walk(index, 1));
    Keyed.key(list, WHEN_FOCUSED, "LEFT", () -> walk(index, -1));
    Keyed.key(list, WHEN_FOCUSED, "ctrl RIGHT", () -> moveOn(index, 1));
    Keyed.key(list, WHEN_FOCUSED, "ctrl LEFT", () -> moveOn(index, -1));
    JScrollPane scroll = new JScrollPane(list);
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.pane());
    JPanel column = new JPanel(new BorderLayout());
    column.setBackground(Look.pane());
    int gap = Look.scale(6);
    column.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    column.add(heading, BorderLayout.NORTH);
    column.add(scroll, BorderLayout.CENTER);
    add(column);
  }

  private void walked(Lane lane) {
    ActionRow card = lane.list().getSelectedValue();
    if (updating || card == null) {
      return;
    }
    lanes.stream().filter(other -> other != lane).forEach(other -> other.list().clearSelection());
    chosen.accept(card);
  }

  /** To the nearest column that has a card. */
  private void walk(int from, int step) {
    int row = Math.max(0, lanes.get(from).list().getSelectedIndex());
    for (int i = from + step; i >= 0 && i < lanes.size(); i += step) {
      Lane lane = lanes.get(i);
      if (!lane.cards().isEmpty()) {
        lane.list().setSelectedIndex(Math.min(row, lane.cards().size() - 1));
        lane.list().ensureIndexIsVisible(lane.list().getSelectedIndex());
        lane.list().requestFocusInWindow();
        return;
      }
    }
  }

  private void moveOn(int from, int step) {
    ActionRow card = lanes.get(from).list().getSelectedValue();
    int to = from + step;
    if (card != null && to >= 0 && to < lanes.size()) {
      moved = card.id();
      move.accept(card, lanes.get(to).status());
    }
  }

  /** Walks to a card. */
  void choose(String id, boolean focus) {
    updating = true;
    try {
      for (Lane lane : lanes) {
        Optional<ActionRow> card =
            java.util.Collections.list(lane.cards().elements()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
        if (card.isEmpty()) {
          lane.list().clearSelection();
        } else if (!card.get().equals(lane.list().getSelectedValue())) {
          lane.list().setSelectedValue(card.get(), true);
        }
        if (card.isPresent() && focus) {
          lane.list().requestFocusInWindow();
        }
      }
    } finally {
      updating = false;
    }
  }

  private static final class Cards extends JList<ActionRow> {
    private static final long serialVersionUID = 1L;

    Cards(DefaultListModel<ActionRow> cards) {
      super(cards);
      setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
      setBackground(Look.pane());
      setFixedCellHeight(Look.scale(CARD));
      setCellRenderer(new Card());
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }

  /** Ref and date, the action in at most two lines, who leads. */
  private static final class Card extends JComponent implements ListCellRenderer<ActionRow> {
    private static final long serialVersionUID = 1L;
    private transient Optional<ActionRow> row = Optional.empty();
    private boolean selected;
    private boolean focused;

    @Override
    public Component getListCellRendererComponent(
        JList<? extends ActionRow> list, ActionRow value, int index, boolean on, boolean focus) {
      row = Optional.of(value);
      selected = on;
      focused = focus && list.isFocusOwner();
      setPreferredSize(new Dimension(Look.scale(120), Look.scale(CARD)));
      setToolTipText(Tip.of(value.ref() + ". " + value.action().text() + ". " + value.overdue()));
      getAccessibleContext()
          .setAccessibleName(
              value.ref() + ", " + value.action().text() + ", " + value.status().word());
      return this;
    }

    @Override
    public javax.accessibility.AccessibleContext getAccessibleContext() {
      if (accessibleContext == null) {
        accessibleContext =
            new AccessibleJComponent() {
              private static final long serialVersionUID = 1L;
            };
      }
      return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      Graphics2D g = (Graphics2D) graphics.create();
      Object hints =
          java.awt.Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
      if (hints instanceof java.util.Map<?, ?> map) {
        g.addRenderingHints(map);
      }
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      int gap = Look.scale(3);
      int width = getWidth() - 2 * gap;
      int height = getHeight() - 2 * gap;
      Color ground = selected ? UIManager.getColor("List.selectionBackground") : Look.paper();
      g.setColor(ground == null ? Look.selection() : ground);
      g.fillRoundRect(gap, gap, width, height, 2 * gap, 2 * gap);
      g.setColor(focused ? Look.accent() : Look.hairline());
      g.drawRoundRect(gap, gap, width - 1, height - 1, 2 * gap, 2 * gap);
      row.ifPresent(card -> write(g, card, 3 * gap, getWidth() - 6 * gap));
      g.dispose();
    }

    private static void write(Graphics2D g, ActionRow card, int x, int width) {
      g.setFont(Look.text(1.0, true));
      FontMetrics bold = g.getFontMetrics();
      int line = bold.getHeight();
      int y = Look.scale(11) + bold.getAscent();
      g.setColor(Look.ink());
      g.drawString(card.ref(), x, y);
      int after = x + bold.stringWidth(card.ref()) + Look.scale(10);
      g.setFont(Look.text());
      FontMetrics plain = g.getFontMetrics();
      g.setColor(Look.soft());
      String when = cut(card.action().byWhen(), plain, x + width - after);
      g.drawString(when, x + width - plain.stringWidth(when), y);
      g.setColor(Look.ink());
      for (String text : lines(card.action().text(), plain, width)) {
        y += line;
        g.drawString(text, x, y);
      }
      g.setColor(Look.soft());
      String foot = card.overdue().isEmpty() ? card.lead() : card.overdue();
      g.drawString(cut(foot, plain, width), x, Look.scale(11) + bold.getAscent() + 3 * line);
    }

    private static List<String> lines(String text, FontMetrics metrics, int width) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      String[] words = text.split("\\s+");
      for (int i = 0; i < words.length; i++) {
        String longer = line.length() == 0 ? words[i] : line + " " + words[i];
        if (metrics.stringWidth(longer) <= width || line.length() == 0) {
          line.setLength(0);
          line.append(longer);
        } else if (lines.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(words[i]);
        } else {
          line.append(' ').append(String.join(" ", List.of(words).subList(i, words.length)));
          break;
        }
      }
      lines.add(cut(line.toString(), metrics, width));
      return lines;
    }

    private static String cut(String text, FontMetrics metrics, int width) {
      if (metrics.stringWidth(text) <= width) {
        return text;
      }
      int end = text.length();
      while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
        end--;
      }
      return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
    }
  }
}
