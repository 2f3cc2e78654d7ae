package org.weald.workspace;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.model.Checked;

/** Makes and opens workspaces; a service. Safe for several threads. */
@ProviderType
public interface Workspaces {

  /**
   * Makes a new workspace in a folder that is absent or empty: workspace.json, data/, scripts/,
   * plugins/, reports/, .weald/, and schema/ where this Weald ships JSON schemas; all of it or
   * nothing. Parents that are absent are made too. It is opened at once.
   */
  Checked<Workspace> create(Path folder);

  /**
   * Opens a workspace and takes its lock. A workspace that this process has open already gives
   * another handle of it. Problems: not a workspace, made by a newer Weald, in use by another
   * process (named), read-only, damaged.
   */
  Checked<Workspace> open(Path folder);

  /** Whether a folder is a workspace. */
  boolean isWorkspace(Path folder);
}
