package org.weald.workspace;

import java.nio.file.Path;
import org.weald.model.Checked;

/** Opens the store of a workspace; a service, one per kind of store. */
public interface StoreFactory {

  /** The kind as written in workspace.json, "duckdb". */
  String kind();

  /**
   * Opens or makes the store below a folder. Heavy the first time (a database library is loaded), so never
   * called on the start path.
   *
   * @param folder the workspace's data folder, which exists
   */
  Checked<Store> open(Path folder);
}
