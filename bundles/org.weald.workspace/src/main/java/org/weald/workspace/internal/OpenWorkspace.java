package org.weald.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;
import org.weald.workspace.Workspace;

/**
 * A workspace this process holds, shared by all its handles. Handles are counted under the registry
 * of open workspaces, the store is opened under this object; where both are held, the registry was
 * taken first.
 */
final class OpenWorkspace {
  private static final Logger LOG = LoggerFactory.getLogger(OpenWorkspace.class);

  private final Path folder;
  private final WorkspaceFile file;
  private final FolderLock lock;
  private final StoreFactories factories;
  private final Map<Path, OpenWorkspace> registry;
  private final Path key;
  private int handles;
  private boolean closed;
  private @Nullable Opened opened;

  private record Opened(StoreFactory factory, GuardedStore store) {}

  OpenWorkspace(
      Path folder,
      WorkspaceFile file,
      FolderLock lock,
      StoreFactories factories,
      Map<Path, OpenWorkspace> registry,
      Path key) {
    this.folder = folder;
    this.file = file;
    this.lock = lock;
    this.factories = factories;
    this.registry = registry;
    this.key = key;
  }

  /** One more handle; the caller holds the registry. */
  Workspace handle() {
    handles++;
    return new Handle();
  }

  private synchronized Checked<Store> store() {
    if (closed) {
      throw new IllegalStateException("the workspace is closed: " + folder);
    }
    Optional<StoreFactory> factory = factories.find(file.store());
    Opened last = opened;
    if (last != null && factory.isPresent() && last.factory == factory.get()) {
      return Checked.good(last.store);
    }
    // The bundle that brought the store has been stopped or replaced, and has closed it.
    shutStore();
    if (factory.isEmpty()) {
      return Checked.bad(
          new Problem(
              "this Weald cannot read the figures of the workspace",
              Place.of(folder.resolve(WorkspaceFile.NAME).toString()),
              "they are in a store of the kind \"" + file.store() + "\", which is not running here",
              "Start the bundle that brings this store, or use a Weald that has it"));
    }
    return data().then(data -> factory.get().open(data)).then(store -> keep(factory.get(), store));
  }

  private Checked<Store> keep(StoreFactory factory, Store store) {
    GuardedStore guarded = new GuardedStore(store);
    opened = new Opened(factory, guarded);
    return Checked.good(guarded);
  }

  private Checked<Path> data() {
    Path data = folder.resolve("data");
    if (!Files.exists(folder)) {
      return Checked.bad(
          new Problem(
              "the store cannot be opened",
              Place.of(folder.toString()),
              "the workspace is not there any more: its folder was moved, renamed or deleted, or its"
                  + " disk was taken away",
              "Put the folder back in this place, then try again"));
    }
    try {
      return Checked.good(Files.createDirectories(data));
    } catch (IOException e) {
      return Checked.bad(DiskProblems.of("the store cannot be opened", data, e));
    }
  }

  private void shutStore() {
    Opened last = opened;
    opened = null;
    if (last != null) {
      last.store.shut();
    }
  }

  /** Closes it whoever still has a handle; the caller holds the registry. */
  synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    registry.remove(key);
    try {
      shutStore();
    } catch (RuntimeException e) {
      // Whatever is wrong with the store, the lock is given back.
      LOG.error("the store of {} did not close", folder, e);
    } finally {
      lock.close();
    }
  }

  private final class Handle implements Workspace {
    private volatile boolean released;

    @Override
    public Path folder() {
      return folder;
    }

    @Override
    public String name() {
      return Optional.ofNullable(folder.getFileName()).orElse(folder).toString();
    }

    @Override
    public Checked<Store> store() {
      if (released) {
        throw new IllegalStateException("this handle of the workspace is closed: " + folder);
      }
      return OpenWorkspace.this.store();
    }

    @Override
    public Path reports() {
      return folder.resolve("reports");
    }

    @Override
    public Path scripts() {
      return folder.resolve("scripts");
    }

    @Override
    public boolean standsAlone() {
      return file.alone();
    }

    @Override
    public void close() {
      synchronized (registry) {
        if (!released) {
          released = true;
          handles--;
          if (handles == 0) {
            OpenWorkspace.this.close();
          }
        }
      }
    }

    @Override
    public String toString() {
      return "workspace " + folder;
    }
  }
}
