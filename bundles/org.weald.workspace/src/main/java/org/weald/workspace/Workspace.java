package org.weald.workspace;

import java.nio.file.Path;
import org.weald.model.Checked;

/** An open workspace: a folder that this process holds the lock of. Closing gives the lock back. */
public interface Workspace extends AutoCloseable {

  /** The folder. */
  Path folder();

  /** The folder's name, for people. */
  String name();

  /** The store; opened at the first call, later calls give the same one. Safe for several threads. */
  Checked<Store> store();

  /** Where reports are written. */
  Path reports();

  /** Where the user's own scripts are. */
  Path scripts();

  @Override
  void close();
}
