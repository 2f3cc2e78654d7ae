package org.weald.workbench.internal.docking;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.plaf.UIResource;

/**
 * The tabs views share: which is in front, and how they are dressed. Event thread only.
 *
 * @param docked the views there are
 * @param closes told the id of a view whose tab's cross is pressed
 * @param goes told the id of a view whose tab is pressed
 * @param fills told the id of a view whose tab is pressed twice
 * @param room which of the places are one
 */
record TabStrips(
    Collection<DockedView> docked,
    Consumer<String> closes,
    Consumer<String> goes,
    Consumer<String> fills,
    Supplier<Room> room) {

  /** The tabs a view stands in. */
  Optional<JTabbedPane> of(Component view) {
    return Optional.ofNullable(
        (JTabbedPane) SwingUtilities.getAncestorOfClass(JTabbedPane.class, view));
  }

  /** The view that is seen in the tabs of another. */
  Optional<DockedView> front(DockedView view) {
    return of(view)
        .flatMap(tabs -> Optional.ofNullable(tabs.getSelectedComponent()))
        .flatMap(this::viewIn);
  }

  /** The view that stands in a tab. */
  Optional<DockedView> viewIn(Component tab) {
    return docked.stream().filter(view -> SwingUtilities.isDescendingFrom(view, tab)).findFirst();
  }

  /** The ids of the views that share a view's tabs. */
  List<String> beside(DockedView view) {
    return of(view).stream()
        .flatMap(tabs -> docked.stream().filter(tabs::isAncestorOf))
        .filter(other -> !other.equals(view))
        .map(DockedView::getPersistentID)
        .toList();
  }

  /**
   * The tree keeps its width and the bottom its height when the window grows; tabs carry no menu
   * button.
   */
  void dress(DockedView view) {
    of(view)
        .ifPresent(
            tabs -> {
              tabs.putClientProperty("JTabbedPane.trailingComponent", null);
              tabs.putClientProperty("JTabbedPane.tabClosable", true);
              tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", "Close this view");
              BiConsumer<JTabbedPane, Integer> close = this::pressedCross;
              tabs.putClientProperty("JTabbedPane.tabCloseCallback", close);
              if (tabs.getComponentPopupMenu() == null) {
                tabs.setComponentPopupMenu(new OnTab(tabs));
                Arrays.stream(tabs.getComponents())
                    .filter(UIResource.class::isInstance)
                    .forEach(TabStrips::inherit);
              }
              if (tabs.getClientProperty(Twice.class) == null) {
                Twice twice = new Twice();
                tabs.putClientProperty(Twice.class, twice);
                tabs.addMouseListener(twice);
              }
            });
    JSplitPane split = (JSplitPane) SwingUtilities.getAncestorOfClass(JSplitPane.class, view);
    if (split != null) {
      switch (room.get().given(view.description().place())) {
        case LEFT -> split.setResizeWeight(room.get().left());
        case BOTTOM -> split.setResizeWeight(1 - FirstLayout.BOTTOM);
        case MAIN, LOWER_LEFT, LOWER_RIGHT -> split.setResizeWeight(split.getResizeWeight());
      }
    }
  }

  /** Tabs that can be scrolled lie on parts of their own, which are what is pointed at. */
  private static void inherit(Component part) {
    if (part instanceof JComponent plain) {
      plain.setInheritsPopupMenu(true);
      Arrays.stream(plain.getComponents()).forEach(TabStrips::inherit);
    }
  }

  /** On a tab the menu of its view is shown, which comes to the front for it. */
  private final class OnTab extends JPopupMenu {
    private static final long serialVersionUID = 1L;
    private final JTabbedPane tabs;

    OnTab(JTabbedPane tabs) {
      this.tabs = tabs;
    }

    @Override
    public void show(Component invoker, int x, int y) {
      Point pointed = SwingUtilities.convertPoint(invoker, x, y, tabs);
      int tab = tabs.indexAtLocation(pointed.x, pointed.y);
      if (tab >= 0) {
        tabs.setSelectedIndex(tab);
        // Only then can the view be seen, and have the keyboard.
        tabs.validate();
        viewIn(tabs.getComponentAt(tab))
            .ifPresent(
                view -> {
                  Point at = SwingUtilities.convertPoint(tabs, pointed, view);
                  view.getComponentPopupMenu().show(view, at.x, at.y);
                });
      }
    }
  }

  /** A tab that is pressed, once to go to its view, twice to let that fill the window. */
  private final class Twice extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent event) {
      if (SwingUtilities.isLeftMouseButton(event)
          && event.getComponent() instanceof JTabbedPane tabs) {
        int tab = tabs.indexAtLocation(event.getX(), event.getY());
        // Where its cross was pressed another tab may be there now, which is not in front.
        if (tab >= 0 && tab == tabs.getSelectedIndex()) {
          Consumer<String> does = event.getClickCount() == 2 ? fills : goes;
          viewIn(tabs.getComponentAt(tab)).ifPresent(view -> does.accept(view.getPersistentID()));
        }
      }
    }
  }

  private void pressedCross(JTabbedPane tabs, int index) {
    if (tabs.getComponentAt(index) instanceof Container part) {
      viewIn(part).ifPresent(view -> closes.accept(view.getPersistentID()));
    }
  }
}
