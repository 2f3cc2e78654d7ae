package org.weald.workbench.internal.docking;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;

/**
 * Reads off the components how views stand: the docking library keeps what it knows of a first
 * frame when a second one is opened after it. Event thread only.
 *
 * @param viewIn the id of the view that stands in a tab
 */
record LayoutReader(Function<Component, Optional<String>> viewIn) {

  /** The layout of a part; empty where no view stands in it. */
  Optional<Layout> read(@Nullable Component part) {
    if (part instanceof JSplitPane split) {
      return split(split);
    }
    if (part instanceof JTabbedPane tabs) {
      return tabs(tabs);
    }
    if (part instanceof DockedView view) {
      return Optional.of(new Layout.Tabs(List.of(view.getPersistentID()), view.getPersistentID()));
    }
    return part instanceof Container container
        ? Arrays.stream(container.getComponents())
            .flatMap(child -> read(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Layout> split(JSplitPane split) {
    Optional<Layout> first = read(split.getLeftComponent());
    Optional<Layout> second = read(split.getRightComponent());
    boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
    return first.isPresent() && second.isPresent()
        ? Optional.of(new Layout.Split(beside, Dividers.share(split), first.get(), second.get()))
        : first.or(() -> second);
  }

  private Optional<Layout> tabs(JTabbedPane tabs) {
    List<String> views =
        IntStream.range(0, tabs.getTabCount())
            .mapToObj(tabs::getComponentAt)
            .flatMap(tab -> viewIn.apply(tab).stream())
            .toList();
    Optional<String> front = Optional.ofNullable(tabs.getSelectedComponent()).flatMap(viewIn);
    return views.isEmpty()
        ? Optional.empty()
        : Optional.of(new Layout.Tabs(views, front.orElse(views.get(0))));
  }
}
