package org.weald.workbench.internal;

import java.util.List;
import java.util.Optional;
import org.weald.workbench.internal.own.EditCommands;

/**
 * What the Edit menu does in this window, with what goes wrong told at the top. Event thread only.
 *
 * @param edits what was changed in this window
 * @param notice where it is told
 * @param preferred what the user prefers
 */
record EditActions(EditHistory edits, NoticeStrip notice, Preferences preferred)
    implements EditCommands.Actions {
  @Override
  public Optional<String> undoable() {
    return edits.undoable();
  }

  @Override
  public Optional<String> redoable() {
    return edits.redoable();
  }

  @Override
  public void undo() {
    edits.undo(this::tell);
  }

  @Override
  public void redo() {
    edits.redo(this::tell);
  }

  @Override
  public void preferences() {
    preferred.open();
  }

  private void tell(List<String> whyNot) {
    if (whyNot.isEmpty()) {
      // What was told of before, a figure that was kept, is so no more.
      notice.clear();
    } else {
      notice.say(String.join(" ", whyNot));
    }
  }
}
