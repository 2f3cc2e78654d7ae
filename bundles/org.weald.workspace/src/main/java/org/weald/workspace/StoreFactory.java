package org.weald.workspace;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;
import org.weald.model.Checked;

/**
 * Opens the store of a workspace; a service, one per kind of store, with the kind as its property
 * {@value #KIND}, so that it is not made before it is needed.
 */
@ConsumerType
public interface StoreFactory {

  /** The service property that holds the kind. */
  String KIND = "weald.store";

  /** The kind as written in workspace.json, "duckdb". */
  String kind();

  /**
   * Opens or makes the store below a folder. Heavy the first time (a database library is loaded),
   * so never called on the start path. What can be thrown away goes to a folder .weald beside it.
   *
   * @param folder the workspace's data folder, which exists
   */
  Checked<Store> open(Path folder);
}
