package org.weald.workbench.internal;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.weald.workbench.Perspective;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewPlace;
import org.weald.workbench.internal.docking.DockedView;
import org.weald.workbench.internal.own.PerspectiveCommands;
import org.weald.workbench.internal.own.ViewCommands;

/** The open views as the user goes through them, the keyboard with them. Event thread only. */
final class ViewsAtHand implements ViewCommands.Actions, PerspectiveCommands.Actions {
  private static final String WELCOME = "org.weald.workbench.views.welcome";

  private final OpenViews views;
  private final Runnable chosen;
  private boolean begun;

  /**
   * Over the open views.
   *
   * @param chosen called when other views are shown
   */
  ViewsAtHand(OpenViews views, Runnable chosen) {
    this.views = views;
    this.chosen = chosen;
  }

  @Override
  public List<ViewDescription> views() {
    return views.views();
  }

  @Override
  public void goTo(String viewId) {
    views.show(viewId).ifPresent(KeyboardFocus::into);
  }

  @Override
  public void withKeyboard(Consumer<String> does) {
    // A menu that was clicked gives the keyboard back to the view only after its command has run.
    SwingUtilities.invokeLater(() -> withKeyboard().ifPresent(does));
  }

  @Override
  public void inSight(Consumer<String> does) {
    SwingUtilities.invokeLater(() -> withKeyboard().or(this::firstInSight).ifPresent(does));
  }

  @Override
  public void close(String viewId) {
    views.close(viewId);
  }

  @Override
  public void walk(int steps) {
    List<String> ids = views.shown().stream().map(DockedView::getPersistentID).toList();
    if (!ids.isEmpty()) {
      // From nowhere one step on is the first, one back the last.
      int from = withKeyboard().map(ids::indexOf).orElse(steps > 0 ? -1 : 0);
      goTo(ids.get(Math.floorMod(from + steps, ids.size())));
    }
  }

  @Override
  public void fill(String viewId) {
    String other = views.full().orElse(viewId);
    views.toggleFull(other);
    chosen.run();
    goTo(other);
  }

  @Override
  public void place(String viewId) {
    views.place(viewId, () -> placed(viewId));
  }

  /** Who went elsewhere with the mouse has the keyboard there. */
  private void placed(String id) {
    chosen.run();
    SwingUtilities.invokeLater(
        () -> {
          if (withKeyboard().isEmpty()) {
            goTo(id);
          }
        });
  }

  @Override
  public boolean isFull() {
    return views.full().isPresent();
  }

  /** The keyboard goes back to where it was in a view, or into the first one. */
  void goBack(Optional<Component> before) {
    before
        .filter(Component::isShowing)
        .filter(
            was ->
                views.shown().stream().anyMatch(view -> SwingUtilities.isDescendingFrom(was, view)))
        .ifPresentOrElse(
            Component::requestFocusInWindow, () -> firstMain().ifPresent(KeyboardFocus::into));
  }

  /** The id of the view that has the keyboard. */
  Optional<String> withKeyboard() {
    return KeyboardFocus.in(views.shown()).map(DockedView::getPersistentID);
  }

  /** A view that is shown. */
  Optional<DockedView> shown(String viewId) {
    return views.shown().stream().filter(view -> view.getPersistentID().equals(viewId)).findFirst();
  }

  @Override
  public Perspective perspective() {
    return views.perspective();
  }

  @Override
  public void choose(Perspective perspective) {
    views.choose(perspective);
    chosen.run();
    firstMain().ifPresent(view -> SwingUtilities.invokeLater(() -> KeyboardFocus.into(view)));
  }

  /** Puts every view of the perspective back; the keyboard stays in the one that has it. */
  void putBack() {
    Optional<String> before = withKeyboard();
    views.reset();
    SwingUtilities.invokeLater(
        () ->
            before
                .flatMap(this::shown)
                .or(this::firstMain)
                .ifPresent(view -> goTo(view.getPersistentID())));
  }

  /** The keyboard goes to where it was in a window before this one, and does not begin anew. */
  void goesOn() {
    begun = true;
  }

  /** The keyboard begins where most is read, once there is something: in the first main view. */
  void beginInScorecard() {
    Optional<DockedView> first = begun ? Optional.empty() : firstMain();
    first.ifPresent(
        view -> {
          begun = true;
          SwingUtilities.invokeLater(
              () -> {
                // Who was quicker and is typing already is not taken away from it.
                if (!KeyboardFocus.isTyping()) {
                  KeyboardFocus.into(view);
                }
              });
        });
  }

  private Optional<DockedView> firstMain() {
    return views.shown().stream()
        .filter(view -> view.description().place() == ViewPlace.MAIN)
        .findFirst();
  }

  private Optional<String> firstInSight() {
    return views.shown().stream()
        .filter(view -> view.isShowing() && view.description().place() == ViewPlace.MAIN)
        .findFirst()
        .or(() -> views.shown().stream().filter(DockedView::isShowing).findFirst())
        .map(DockedView::getPersistentID);
  }

  /** Shows the doors by which one comes in. */
  void welcome() {
    views.show(WELCOME);
  }

  /** Who has come in by one of its doors need not see them again. */
  void closeWelcome() {
    if (views.shown().stream().anyMatch(shown -> shown.getPersistentID().equals(WELCOME))) {
      views.close(WELCOME);
    }
  }
}
