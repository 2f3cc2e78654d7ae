package org.weald.workspace;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.model.Checked;

/**
 * An open workspace: a folder that this process holds the lock of. Each one got from {@link
 * Workspaces} is a handle; the lock is given back when the last handle is closed. Safe for several
 * threads.
 */
@ProviderType
public interface Workspace extends AutoCloseable {

  /** The folder, absolute. */
  Path folder();

  /** The folder's name, for people. */
  String name();

  /**
   * The store; opened at the first call, later calls give the same one. Safe for several threads.
   * The workspace owns it: closing the store does nothing, closing the workspace's last handle
   * closes it.
   *
   * @return the store, or why it cannot be opened; a later call tries again
   * @throws IllegalStateException where this handle is closed
   */
  Checked<Store> store();

  /** Where reports are written; the folder exists. */
  Path reports();

  /** Where the user's own scripts are: calculations/, exports/, views/; the folder exists. */
  Path scripts();

  /**
   * Whether it knows only the plug-ins that stand in it, and none of those that come with Weald: so
   * that what was kept of an edition is judged by itself.
   */
  default boolean standsAlone() {
    return false;
  }

  /** Closing twice does nothing. */
  @Override
  void close();
}
