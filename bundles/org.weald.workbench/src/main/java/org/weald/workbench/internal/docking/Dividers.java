package org.weald.workbench.internal.docking;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JSplitPane;

/** The shares parts of the frame have of their room. Event thread only. */
final class Dividers {
  private static final double MOST = 0.95;

  private Dividers() {}

  /** Gives every part of a layout the share it is meant to have. */
  static void settle(Layout layout, Component part) {
    if (layout instanceof Layout.Split split) {
      split(part)
          .ifPresent(
              pane -> {
                // Where the window becomes larger or smaller every part keeps its share.
                pane.setResizeWeight(split.share());
                pane.setDividerLocation((int) Math.round(split.share() * length(pane)));
                pane.validate();
                settle(split.first(), pane.getLeftComponent());
                settle(split.second(), pane.getRightComponent());
              });
    }
  }

  private static Optional<JSplitPane> split(Component part) {
    if (part instanceof JSplitPane pane) {
      return Optional.of(pane);
    }
    if (part instanceof DockedView || !(part instanceof Container)) {
      return Optional.empty();
    }
    return Arrays.stream(((Container) part).getComponents())
        .flatMap(child -> split(child).stream())
        .findFirst();
  }

  /**
   * The share the first part has. A part that is shut, or not laid out yet, says little of how
   * large it is meant to be.
   */
  static double share(JSplitPane split) {
    double length = length(split);
    double share = length > 0 ? split.getDividerLocation() / length : split.getResizeWeight();
    return Math.min(MOST, Math.max(1 - MOST, share));
  }

  private static double length(JSplitPane split) {
    boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
    return (double) (beside ? split.getWidth() : split.getHeight()) - split.getDividerSize();
  }
}
