package org.weald.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import org.weald.workspace.Workspace;

/**
 * Workspaces of commands that still read figures after they got their catalogue. A command does not
 * say when it has ended, so they are given back when the next one asks, and at the latest when
 * Weald ends. Any thread.
 */
final class Loans {
  private final List<Workspace> lent = new ArrayList<>();

  /** Keeps a workspace open. */
  synchronized void lend(Workspace workspace) {
    lent.add(workspace);
  }

  /** Closes all. */
  synchronized void giveBack() {
    lent.forEach(Workspace::close);
    lent.clear();
  }
}
