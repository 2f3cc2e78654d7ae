package org.weald.workbench.internal;

import java.util.function.Consumer;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.QuickAccess;
import org.weald.workbench.internal.own.WindowCommands;

/**
 * What the Window menu does in this window. Event thread only.
 *
 * @param views whose places are put back
 * @param box the box that finds everything
 * @param kept what the user prefers
 * @param leave closes the window, for what comes next
 */
record LookActions(
    ViewsAtHand views, QuickAccess box, KeptSettings kept, Consumer<OpenWindow.Next> leave)
    implements WindowCommands.Actions {
  @Override
  public void resetLayout() {
    views.putBack();
  }

  @Override
  public void find() {
    box.begin();
  }

  @Override
  public Settings settings() {
    return kept.now();
  }

  @Override
  public void settings(Settings other) {
    kept.take(other);
    leave.accept(OpenWindow.Next.ANEW);
  }
}
