package org.weald.workspace;

import java.nio.file.Path;
import org.weald.model.Checked;

/** Makes and opens workspaces; a service. */
public interface Workspaces {

  /**
   * Makes a new workspace in a folder that is absent or empty: workspace.json, data/, scripts/, plugins/,
   * reports/, .weald/; all of it or nothing. It is opened at once.
   */
  Checked<Workspace> create(Path folder);

  /**
   * Opens a workspace and takes its lock. Problems: not a workspace, made by a newer Weald, in use by
   * another process (named), read-only, damaged.
   */
  Checked<Workspace> open(Path folder);

  /** Whether a folder is a workspace. */
  boolean isWorkspace(Path folder);
}
