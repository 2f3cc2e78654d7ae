package org.weald.workbench.internal;

import java.util.List;
import java.util.Optional;
import org.weald.workbench.internal.own.EditCommands;

/**
 * Undo and redo, with what goes wrong told at the top. Event thread only.
 *
 * @param edits what was changed in this window
 * @param notice where it is told
 */
record UndoActions(EditHistory edits, NoticeStrip notice) implements EditCommands.Actions {
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

  private void tell(List<String> whyNot) {
    if (!whyNot.isEmpty()) {
      notice.say(String.join(" ", whyNot));
    }
  }
}
