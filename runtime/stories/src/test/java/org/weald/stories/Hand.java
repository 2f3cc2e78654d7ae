package org.weald.stories;

import java.awt.Component;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;

/** How somebody does things in the window: with the keyboard alone, or with the mouse too. */
interface Hand {
  /** Brings a view to the front, by the words on its tab. */
  void view(String title);

  /** Brings a view among the tabs of another, which lies above it. */
  void bring(String title, String onto);

  /** Gets to something, so that what is typed next goes there. */
  void into(Component what);

  /** Presses a button. */
  void use(AbstractButton button);

  /** Chooses a cell of a table. */
  void choose(JTable table, int row, int column);

  /** Chooses a line of a tree. */
  void choose(JTree tree, int row);

  /** Ticks a line of a list, or takes its tick away. */
  void tick(JList<?> list, int line);

  /** Chooses an entry of a drop-down list by its words. */
  void choose(JComboBox<?> box, String words);

  /**
   * Does what a menu offers.
   *
   * @param menu the menu
   * @param title what the item's words begin with
   * @param keys its keys; empty where it has none
   */
  void command(String menu, String title, String keys);
}
