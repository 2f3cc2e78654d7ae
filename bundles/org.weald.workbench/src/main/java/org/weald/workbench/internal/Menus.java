package org.weald.workbench.internal;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Scorecard;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;

/** The menu bar: everything the window can do, with its key. */
final class Menus {
  private static final int KEYED_VIEWS = 9;
  private static final String REPORT = "Write the report of this edition…";
  private static final String IMPORT = "Import figures…";
  private static final String KEYS =
      """
      F5  read and judge everything again
      Ctrl+R  write the report of this edition
      Ctrl+I  import figures into the workspace
      Ctrl+F  filter the plan
      Ctrl+1 … Ctrl+9  go to a view
      Ctrl+E  the next edition
      Alt with an underlined letter  open a menu
      Tab, Shift+Tab  to the next or previous control
      Ctrl+Tab  out of a table
      Arrow keys, + and − on the number pad  walk, open and close the plan's tree
      Ctrl+Q  close the window""";

  /** What the menus do. */
  interface Actions {
    void refresh();

    void report();

    void importFigures();

    void close();

    /** Shows all figures, those held back from publication too, or no longer. */
    void officers(boolean all);

    void resetLayout();

    void goTo(String viewId);

    void edition(String plan, String edition);
  }

  private final Actions actions;
  private final JMenuBar bar = new JMenuBar();
  private final JMenu plan = menu("Plan", 'P');
  private final JMenu view = menu("View", 'V');
  private final JMenuItem report;
  private final JMenuItem importing;
  private final JCheckBoxMenuItem officers = new JCheckBoxMenuItem("Officers’ view");

  Menus(Actions actions) {
    this.actions = actions;
    report = item(REPORT, 'W', key(KeyEvent.VK_R, control()), actions::report);
    importing = item(IMPORT, 'I', key(KeyEvent.VK_I, control()), actions::importFigures);
    JMenu file = menu("File", 'F');
    file.add(report);
    file.add(importing);
    file.addSeparator();
    file.add(item("Refresh", 'R', key(KeyEvent.VK_F5, 0), actions::refresh));
    file.addSeparator();
    file.add(item("Close", 'C', key(KeyEvent.VK_Q, control()), actions::close));
    officers.setMnemonic('O');
    officers.setToolTipText(
        "Show the figures that are held back from publication as well; not for publication");
    officers.addActionListener(event -> actions.officers(officers.isSelected()));
    JMenu help = menu("Help", 'H');
    help.add(item("Keys", 'K', key(KeyEvent.VK_F1, 0), this::keys));
    bar.add(file);
    bar.add(plan);
    bar.add(view);
    bar.add(help);
  }

  JMenuBar bar() {
    return bar;
  }

  /**
   * Says what can be done with files.
   *
   * @param whyNoWorkspace why nothing can, in few words and in a sentence; empty where it can
   * @param edition whether one is looked at, which a report is of
   */
  void files(Optional<Reason> whyNoWorkspace, boolean edition) {
    Optional<Reason> noEdition =
        edition
            ? Optional.empty()
            : Optional.of(new Reason("no edition is shown", "There is no plan to report on."));
    allow(importing, IMPORT, whyNoWorkspace);
    allow(report, REPORT, whyNoWorkspace.or(() -> noEdition));
  }

  /** Why something cannot be done now, on the item itself and in its tool tip. */
  record Reason(String brief, String sentence) {}

  private static void allow(JMenuItem item, String title, Optional<Reason> whyNot) {
    int mnemonic = item.getMnemonic();
    item.setEnabled(whyNot.isEmpty());
    item.setText(title + whyNot.map(reason -> "  (" + reason.brief() + ")").orElse(""));
    item.setMnemonic(mnemonic);
    item.setToolTipText(whyNot.map(Reason::sentence).orElse(null));
    item.getAccessibleContext()
        .setAccessibleDescription(whyNot.map(Reason::sentence).orElse(title));
  }

  /** Lists the views there are. */
  void views(List<DockedView> views) {
    view.removeAll();
    int number = 1;
    for (DockedView docked : views) {
      KeyStroke key = number <= KEYED_VIEWS ? key(KeyEvent.VK_0 + number, control()) : null;
      String id = docked.getPersistentID();
      JMenuItem item = new JMenuItem(docked.description().title());
      item.setAccelerator(key);
      item.addActionListener(event -> actions.goTo(id));
      view.add(item);
      number++;
    }
    if (number > 1) {
      view.addSeparator();
    }
    view.add(officers);
    view.add(item("Put views back in place", 'b', null, actions::resetLayout));
  }

  /** Lists the plans' editions, the one that is looked at marked. */
  void editions(Snapshot snapshot, Selected selected) {
    plan.removeAll();
    ButtonGroup group = new ButtonGroup();
    Optional<Scorecard> next = next(snapshot, selected);
    for (Scorecard card : snapshot.scorecards()) {
      String id = card.plan().id();
      String label = card.edition().label();
      JRadioButtonMenuItem item = new JRadioButtonMenuItem(card.plan().title() + ", " + label);
      item.setSelected(id.equals(selected.plan()) && label.equals(selected.edition()));
      item.addActionListener(event -> actions.edition(id, label));
      group.add(item);
      plan.add(item);
    }
    next.ifPresent(
        card -> {
          plan.addSeparator();
          plan.add(
              item(
                  "Next edition",
                  'N',
                  key(KeyEvent.VK_E, control()),
                  () -> actions.edition(card.plan().id(), card.edition().label())));
        });
    plan.setEnabled(!snapshot.scorecards().isEmpty());
  }

  private static Optional<Scorecard> next(Snapshot snapshot, Selected selected) {
    List<Scorecard> cards = snapshot.scorecards();
    return snapshot
        .scorecard(selected)
        .filter(card -> cards.size() > 1)
        .map(card -> cards.get((cards.indexOf(card) + 1) % cards.size()));
  }

  private void keys() {
    JOptionPane.showMessageDialog(bar.getRootPane(), KEYS, "Keys", JOptionPane.PLAIN_MESSAGE);
  }

  private static JMenu menu(String title, char mnemonic) {
    JMenu menu = new JMenu(title);
    menu.setMnemonic(mnemonic);
    return menu;
  }

  private static JMenuItem item(
      String title, char mnemonic, @Nullable KeyStroke key, Runnable action) {
    JMenuItem item = new JMenuItem(title);
    item.setMnemonic(mnemonic);
    item.setAccelerator(key);
    item.addActionListener(event -> action.run());
    return item;
  }

  private static KeyStroke key(int code, int modifiers) {
    return KeyStroke.getKeyStroke(code, modifiers);
  }

  private static int control() {
    int mask = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    return mask == 0 ? InputEvent.CTRL_DOWN_MASK : mask;
  }
}
