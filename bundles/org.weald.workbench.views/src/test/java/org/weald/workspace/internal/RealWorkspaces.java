package org.weald.workspace.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.weald.store.duckdb.internal.DuckDbStores;
import org.weald.workspace.Workspace;

/** Workspaces in folders with the store that ships, without the framework. */
public final class RealWorkspaces {
  private static final DuckDbStores STORES = new DuckDbStores();

  private RealWorkspaces() {}

  /** A new one, open. */
  public static Workspace create(Path folder) {
    return new FolderWorkspaces(kind -> Optional.of(STORES), Optional.empty(), Clock.systemUTC())
        .create(folder)
        .fold(
            good -> good,
            problems -> {
              throw new IllegalStateException(problems.get(0).sentence());
            });
  }
}
