package org.weald.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;

/**
 * Opens DuckDB stores. Loading the library takes about half a second and 50 MB, so nothing of it is
 * touched before the first {@link #open}.
 */
@Component(property = StoreFactory.KIND + "=duckdb")
public final class DuckDbStores implements StoreFactory {
  static final String FILE = "weald.duckdb";

  /**
   * The stores of this process by file. DuckDB keeps other processes out, but two of its instances
   * in one process would both write to one file and ruin it.
   */
  private static final Map<Path, DuckDbStore> OPEN = new HashMap<>();

  /** Nothing is opened yet. */
  @Activate
  public DuckDbStores() {}

  @Override
  public String kind() {
    return "duckdb";
  }

  @Override
  public Checked<Store> open(Path folder) {
    synchronized (OPEN) {
      try {
        Path file = folder.toRealPath().resolve(FILE);
        if (OPEN.containsKey(file)) {
          return Checked.bad(
              new Problem(
                  "the store is open already",
                  Place.of(file.toString()),
                  "this Weald itself is using it",
                  "Close it first"));
        }
        return DuckDbStore.open(file, this::forget).then(store -> keep(file, store));
      } catch (IOException e) {
        return Checked.bad(
            new Problem(
                "the store cannot be opened",
                Place.of(folder.toString()),
                "this folder cannot be reached: " + e.getMessage(),
                "Check the folder"));
      }
    }
  }

  private static Checked<Store> keep(Path file, DuckDbStore store) {
    OPEN.put(file, store);
    return Checked.good(store);
  }

  private void forget(Path file) {
    synchronized (OPEN) {
      OPEN.remove(file);
    }
  }

  /** Writes out and closes what is open: the library leaves with this bundle. */
  @Deactivate
  void stop() {
    List<DuckDbStore> open;
    synchronized (OPEN) {
      open = List.copyOf(OPEN.values());
    }
    open.forEach(DuckDbStore::close);
  }
}
