package org.weald.workbench.internal.docking;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/** A view that is being moved and sized with the keyboard, step by step. Event thread only. */
final class PlacedByKeys implements PlacingPane.Keys {

  /** The views and where they stand. */
  interface Ground {
    /** How the views stand; empty where none does. */
    Optional<Layout> layout();

    /** Lets the views stand otherwise. */
    void stand(Layout other);

    /** The tabs a view stands in; empty where it has left. */
    Optional<JTabbedPane> tabs(DockedView view);

    /** The words on the tabs beside a view's own. */
    List<String> beside(DockedView view);
  }

  private final JFrame frame;
  private final Ground ground;
  private final DockedView view;
  private final Optional<Layout> before;
  private final Component glass;
  private final PlacingPane pane;
  private final Runnable ended;
  private boolean over;

  /**
   * Begins: the keyboard is for placing from now on.
   *
   * @param ended called once when it is over, so that somebody else takes the keyboard
   */
  PlacedByKeys(JFrame frame, Ground ground, DockedView view, Runnable ended) {
    this.frame = frame;
    this.ground = ground;
    this.view = view;
    this.ended = ended;
    this.before = ground.layout();
    this.glass = frame.getGlassPane();
    this.pane = new PlacingPane(view.title(), this);
    frame.setGlassPane(pane);
    pane.setVisible(true);
    tellWhere();
    pane.begin();
  }

  @Override
  public void move(Side side) {
    step(placing -> placing.moved(side), "It stands at the " + side.edge() + " edge already.");
  }

  @Override
  public void size(Side side) {
    step(placing -> placing.sized(side), "It cannot be sized further this way.");
  }

  @Override
  public void shift(int steps) {
    step(
        placing -> placing.shifted(steps),
        "It is the " + (steps > 0 ? "last" : "first") + " of its tabs already.");
  }

  private void step(Function<Placing, Optional<Layout>> done, String whyNot) {
    Optional<Layout> now = ground.layout().filter(layout -> layout.views().contains(id()));
    if (now.isEmpty()) {
      // It has left with its plug-in meanwhile.
      keep();
      return;
    }
    done.apply(new Placing(now.get(), id()))
        .ifPresentOrElse(
            other -> {
              ground.stand(other);
              tellWhere();
            },
            () -> pane.tell(whyNot));
  }

  private String id() {
    return view.getPersistentID();
  }

  private void tellWhere() {
    List<String> others = ground.beside(view);
    pane.tell(
        others.isEmpty()
            ? "It stands by itself."
            : "It shares its place with " + String.join(", ", others) + ".");
  }

  @Override
  public void keep() {
    if (!over) {
      over = true;
      pane.setVisible(false);
      frame.setGlassPane(glass);
      ended.run();
    }
  }

  @Override
  public void giveUp() {
    before.ifPresent(ground::stand);
    keep();
  }

  @Override
  public Rectangle room() {
    return ground
        .tabs(view)
        .map(tabs -> SwingUtilities.convertRectangle(tabs.getParent(), tabs.getBounds(), pane))
        .orElseGet(Rectangle::new);
  }
}
