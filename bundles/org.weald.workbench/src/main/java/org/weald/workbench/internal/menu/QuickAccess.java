package org.weald.workbench.internal.menu;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
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
  private static final int ROWS = 14;
  private static final int WIDTH = 32;
  private static final int WIDE = 620;

  private final transient Supplier<List<Target>> targets;
  private final transient Consumer<Optional<Component>> back;
  private transient Optional<Component> before = Optional.empty();
  private final DefaultListModel<Target> found = new DefaultListModel<>();
  private final JList<Target> list =
      new JList<>(found) {
        private static final long serialVersionUID = 1L;

        /** Long titles are cut, so that what stands beside them is seen. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
          return true;
        }
      };
  private final JPopupMenu popup = new JPopupMenu();
  private transient List<Target> all = List.of();

  /**
   * An empty box.
   *
   * @param targets everything there is to be found; asked when somebody begins to look
   * @param back gives the keyboard to a view when the box is left: to what had it before, if any
   */
  public QuickAccess(Supplier<List<Target>> targets, Consumer<Optional<Component>> back) {
    super(WIDTH);
    this.targets = targets;
    this.back = back;
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
          public void focusGained(FocusEvent event) {
            if (!event.isTemporary()) {
              before = Optional.ofNullable(event.getOppositeComponent());
            }
          }

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
    list.setCellRenderer(new TargetRow());
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
      all = targets.get();
    }
    found.clear();
    Finder.matching(all, getText()).forEach(found::addElement);
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
    Target chosen = list.getSelectedValue();
    if (chosen != null && popup.isVisible()) {
      leave();
      chosen.go().run();
    }
  }

  private void leave() {
    popup.setVisible(false);
    setText("");
    popup.setVisible(false);
    Optional<Component> where = before;
    before = Optional.empty();
    back.accept(where);
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
}
