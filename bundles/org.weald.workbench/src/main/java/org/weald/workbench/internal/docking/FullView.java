package org.weald.workbench.internal.docking;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JSplitPane;

/**
 * One view that fills the window for a while. All others stay docked where they are and are only
 * not shown, so that nothing of theirs is lost. Event thread only.
 */
final class FullView {
  private Optional<String> view = Optional.empty();
  private Optional<Layout> before = Optional.empty();
  private final List<Component> hidden = new ArrayList<>();

  /** The id of the view that fills the window. */
  Optional<String> view() {
    return view;
  }

  /** How the views stood before; empty where none fills the window. */
  Optional<Layout> before() {
    return before;
  }

  /** Whether a view is not shown because another fills the window. */
  boolean hides(Component docked) {
    return hidden.stream()
        .anyMatch(part -> part instanceof Container all && all.isAncestorOf(docked));
  }

  /** Lets a view fill the area. */
  void fill(DockedView filling, Container area, Optional<Layout> now) {
    view = Optional.of(filling.getPersistentID());
    before = now;
    Component part = filling;
    while (part.getParent() != null && part != area) {
      if (part.getParent() instanceof JSplitPane split) {
        hide(
            split.getLeftComponent() == part
                ? split.getRightComponent()
                : split.getLeftComponent());
      }
      part = part.getParent();
    }
    area.validate();
  }

  private void hide(Component other) {
    if (other != null && other.isVisible()) {
      other.setVisible(false);
      hidden.add(other);
    }
  }

  /** All are shown as they stood before. */
  void end(Container area) {
    hidden.forEach(part -> part.setVisible(true));
    hidden.clear();
    area.validate();
    before.ifPresent(layout -> Dividers.settle(layout, area));
    view = Optional.empty();
    before = Optional.empty();
  }
}
