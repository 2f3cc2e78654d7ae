package org.weald.workbench.internal.menu;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.JTextComponent;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.ViewSite;

/**
 * What a right click in a view offers, or the menu key: what can be done with text where there is
 * some, then commands. It is made when it is shown. Event thread only.
 */
public final class ContextMenu extends JPopupMenu {
  private static final long serialVersionUID = 1L;
  private static final String COPY = "copy";

  private final transient Function<Component, List<List<MenuCommand>>> commands;
  private final transient Consumer<MenuCommand> run;
  private final transient Consumer<Component> pointed;

  /**
   * Over commands.
   *
   * @param commands in groups, as they are when it is shown, for what is pointed at
   * @param run runs one, or says why it cannot be run now
   * @param pointed told what the mouse points at, before anything is shown
   */
  public ContextMenu(
      Function<Component, List<List<MenuCommand>>> commands,
      Consumer<MenuCommand> run,
      Consumer<Component> pointed) {
    this.commands = commands;
    this.run = run;
    this.pointed = pointed;
    getAccessibleContext().setAccessibleName("What can be done here");
  }

  @Override
  public void show(Component invoker, int x, int y) {
    if (EventQueue.getCurrentEvent() instanceof MouseEvent) {
      pointed.accept(invoker);
      choose(invoker, new Point(x, y));
      // Once it is closed the keyboard goes back to where it was when it opened: first it gets
      // where somebody points.
      SwingUtilities.invokeLater(() -> open(invoker, new Point(x, y)));
    } else {
      open(invoker, chosen(invoker, new Point(x, y)));
    }
  }

  private void open(Component invoker, Point at) {
    removeAll();
    List<List<MenuCommand>> groups = commands.apply(invoker);
    Set<Character> letters = new HashSet<>();
    if (invoker instanceof JComponent line) {
      opens(line, letters);
    }
    if (invoker instanceof JTextComponent text) {
      ofText(text, letters);
    } else if (invoker instanceof JComponent plain && plain.getActionMap().get(COPY) != null) {
      copies(plain, groups, letters);
    }
    groups.forEach(group -> add(group, letters));
    if (getComponentCount() > 0 && invoker.isShowing()) {
      super.show(invoker, at.x, at.y);
    }
  }

  /** What is pointed at is what is meant; a line that is chosen with others stays so. */
  private static void choose(Component invoker, Point at) {
    if (invoker instanceof JTable table) {
      int row = table.rowAtPoint(at);
      int column = table.columnAtPoint(at);
      boolean cells = table.getCellSelectionEnabled();
      boolean chosen =
          cells ? table.isCellSelected(row, column) : row >= 0 && table.isRowSelected(row);
      if (row >= 0 && column >= 0 && !chosen) {
        table.changeSelection(row, column, false, false);
      }
    } else if (invoker instanceof JTree tree) {
      int row = tree.getRowForLocation(at.x, at.y);
      if (row >= 0 && !tree.isRowSelected(row)) {
        tree.setSelectionRow(row);
      }
    }
  }

  /** Beside the line that is chosen: without a mouse nobody points elsewhere. */
  private static Point chosen(Component invoker, Point otherwise) {
    Rectangle line = null;
    if (invoker instanceof JTable table && table.getSelectedRow() >= 0) {
      line =
          table.getCellRect(table.getSelectedRow(), Math.max(0, table.getSelectedColumn()), true);
    } else if (invoker instanceof JTree tree && tree.getLeadSelectionRow() >= 0) {
      line = tree.getRowBounds(tree.getLeadSelectionRow());
    }
    return line == null || !((JComponent) invoker).getVisibleRect().intersects(line)
        ? otherwise
        : new Point(line.x + line.height, line.y + line.height);
  }

  /** What Enter does comes first. */
  private void opens(JComponent line, Set<Character> letters) {
    Action open = line.getActionMap().get(ViewSite.OPEN);
    if (open != null && open.getValue(Action.NAME) instanceof String words) {
      item(line, words, ViewSite.OPEN, letters).setEnabled(isChosen(line));
      addSeparator();
    }
  }

  private static boolean isChosen(JComponent line) {
    return !(line instanceof JTable table) || table.getSelectedRow() >= 0;
  }

  private void ofText(JTextComponent text, Set<Character> letters) {
    boolean chosen = text.getSelectionStart() != text.getSelectionEnd();
    if (text.isEditable()) {
      item(text, "Cut", DefaultEditorKit.cutAction, letters).setEnabled(chosen);
    }
    item(text, "Copy", DefaultEditorKit.copyAction, letters).setEnabled(chosen);
    if (text.isEditable()) {
      item(text, "Paste", DefaultEditorKit.pasteAction, letters);
    }
    item(text, "Select all", DefaultEditorKit.selectAllAction, letters);
  }

  private void copies(JComponent from, List<List<MenuCommand>> groups, Set<Character> letters) {
    boolean told =
        groups.stream()
            .flatMap(List::stream)
            .anyMatch(command -> command.title().startsWith("Copy"));
    if (!told) {
      item(from, "Copy", COPY, letters);
    }
  }

  private JMenuItem item(JComponent on, String words, String action, Set<Character> letters) {
    JMenuItem item = new JMenuItem(words);
    CommandItem.mnemonic(item, letters);
    item.addActionListener(
        event -> {
          Action does = on.getActionMap().get(action);
          does.actionPerformed(
              new java.awt.event.ActionEvent(on, event.getID(), action, event.getModifiers()));
        });
    return add(item);
  }

  private void add(List<MenuCommand> group, Set<Character> letters) {
    if (!group.isEmpty()
        && getComponentCount() > 0
        && !(getComponent(getComponentCount() - 1) instanceof Separator)) {
      addSeparator();
    }
    for (MenuCommand command : group) {
      JMenuItem item = CommandItem.of(command, run);
      CommandItem.follow(command, item);
      CommandItem.mnemonic(item, letters);
      add(item);
    }
  }
}
