package org.weald.workbench.internal.menu;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.weald.workbench.Look;

/**
 * One box that finds everything: views, commands, measures, areas, scripts and settings. What is
 * typed narrows a list below it; the arrow keys walk it, Enter goes there, Escape leaves. Event
 * thread only.
 */
public final class QuickAccess extends JTextField {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 40;
  private static final int ROWS = 14;
  private static final int WIDTH = 32;
  private static final int WIDE = 620;

  /**
   * Something that can be found.
   *
   * @param kind "Measure"
   * @param title what it is found and shown by
   * @param detail what stands beside it in less weight: a key, a theme, a status; found by as well
   * @param go goes there
   */
  public record Entry(String kind, String title, String detail, Runnable go) {}

  private final transient Supplier<List<Entry>> entries;
  private final DefaultListModel<Entry> found = new DefaultListModel<>();
  private final JList<Entry> list =
      new JList<>(found) {
        private static final long serialVersionUID = 1L;

        /** Long titles are cut, so that what stands beside them is seen. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
          return true;
        }
      };
  private final JPopupMenu popup = new JPopupMenu();
  private transient List<Entry> all = List.of();

  /**
   * An empty box.
   *
   * @param entries everything there is to be found; asked when somebody begins to look
   */
  public QuickAccess(Supplier<List<Entry>> entries) {
    super(WIDTH);
    this.entries = entries;
    putClientProperty(
        "JTextField.placeholderText", "Find anything: view, measure, area, script…  Ctrl+3");
    putClientProperty("JTextField.showClearButton", true);
    getAccessibleContext().setAccessibleName("Find anything");
    getAccessibleContext()
        .setAccessibleDescription("Views, commands, measures, areas, scripts and settings");
    setUpList();
    getDocument().addDocumentListener(new Typing());
    on("DOWN", () -> walk(1));
    on("UP", () -> walk(-1));
    on("PAGE_DOWN", () -> walk(ROWS));
    on("PAGE_UP", () -> walk(-ROWS));
    on("ENTER", this::go);
    on("ESCAPE", this::leave);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            popup.setVisible(false);
          }
        });
  }

  private void setUpList() {
    list.setFocusable(false);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setVisibleRowCount(ROWS);
    list.setCellRenderer(new Row());
    list.getAccessibleContext().setAccessibleName("What was found");
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseReleased(MouseEvent event) {
            go();
          }
        });
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    popup.setFocusable(false);
    popup.setLayout(new BorderLayout());
    popup.add(scroll, BorderLayout.CENTER);
  }

  private void on(String key, Runnable action) {
    getInputMap().put(KeyStroke.getKeyStroke(key), key);
    getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }

  /** Puts the keyboard into the box. */
  public void begin() {
    requestFocusInWindow();
    selectAll();
    find();
  }

  private void find() {
    if (!popup.isVisible()) {
      all = entries.get();
    }
    found.clear();
    matching(all, getText()).forEach(found::addElement);
    if (found.isEmpty() || !isShowing()) {
      popup.setVisible(false);
      return;
    }
    list.setSelectedIndex(0);
    list.ensureIndexIsVisible(0);
    list.setVisibleRowCount(Math.min(ROWS, found.size()));
    Dimension wanted =
        new Dimension(
            Math.max(getWidth(), Look.scale(WIDE)),
            list.getPreferredScrollableViewportSize().height + Look.scale(4));
    popup.setPreferredSize(wanted);
    if (popup.isVisible()) {
      popup.pack();
    } else {
      popup.show(this, getWidth() - wanted.width, getHeight());
    }
  }

  /**
   * What has all the words, in its title, kind or detail: first what begins with them, then what
   * has a word that does.
   */
  static List<Entry> matching(List<Entry> all, String typed) {
    List<String> words =
        Arrays.stream(typed.toLowerCase(Locale.UK).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    record Ranked(int rank, int index, Entry entry) {}
    List<Ranked> ranked = new ArrayList<>();
    IntStream.range(0, all.size())
        .forEach(
            i -> {
              int rank = rank(all.get(i), words);
              if (rank >= 0) {
                ranked.add(new Ranked(rank, i, all.get(i)));
              }
            });
    return ranked.stream()
        .sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::index))
        .limit(MOST)
        .map(Ranked::entry)
        .toList();
  }

  private static int rank(Entry entry, List<String> words) {
    String title = entry.title().toLowerCase(Locale.UK);
    String text = title + " " + (entry.kind() + " " + entry.detail()).toLowerCase(Locale.UK);
    if (!words.stream().allMatch(text::contains)) {
      return -1;
    }
    String all = String.join(" ", words);
    if (title.startsWith(all)) {
      return 0;
    }
    if (words.stream().allMatch(word -> (" " + title).contains(" " + word))) {
      return 1;
    }
    return words.stream().allMatch(title::contains) ? 2 : 3;
  }

  private void walk(int steps) {
    if (!popup.isVisible()) {
      find();
      return;
    }
    int next = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + steps));
    list.setSelectedIndex(next);
    list.ensureIndexIsVisible(next);
  }

  private void go() {
    Entry chosen = list.getSelectedValue();
    if (chosen != null && popup.isVisible()) {
      leave();
      chosen.go().run();
    }
  }

  private void leave() {
    popup.setVisible(false);
    setText("");
    popup.setVisible(false);
    transferFocus();
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      find();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      if (isFocusOwner() && !getText().isEmpty()) {
        find();
      } else {
        popup.setVisible(false);
      }
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      find();
    }
  }

  /** Kind, title and detail of what was found. */
  private static final class Row extends JPanel implements ListCellRenderer<Entry> {
    private static final long serialVersionUID = 1L;
    private final JLabel kind = new JLabel();
    private final JLabel title = new JLabel();
    private final JLabel detail = new JLabel();

    Row() {
      super(new BorderLayout(Look.scale(8), 0));
      setBorder(
          BorderFactory.createEmptyBorder(
              Look.scale(4), Look.scale(10), Look.scale(4), Look.scale(10)));
      kind.setPreferredSize(new Dimension(Look.scale(74), kind.getFont().getSize() + 4));
      kind.setForeground(Look.soft());
      detail.setForeground(Look.soft());
      detail.setHorizontalAlignment(SwingConstants.TRAILING);
      add(kind, BorderLayout.LINE_START);
      add(title, BorderLayout.CENTER);
      add(detail, BorderLayout.LINE_END);
    }

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Entry> in, Entry entry, int index, boolean chosen, boolean focused) {
      kind.setText(entry.kind());
      title.setText(entry.title());
      detail.setText(entry.detail());
      Font font = Look.text();
      title.setFont(font);
      setBackground(chosen ? Look.selection() : Look.paper());
      getAccessibleContext()
          .setAccessibleName(entry.kind() + ": " + entry.title() + " " + entry.detail());
      return this;
    }
  }
}
