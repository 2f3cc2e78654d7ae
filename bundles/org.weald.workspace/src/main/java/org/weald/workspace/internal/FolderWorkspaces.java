package org.weald.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/** Workspaces in folders of the file system. */
@Component
public final class FolderWorkspaces implements Workspaces {
  private static final String CANNOT_OPEN = "the workspace cannot be opened";

  private final StoreFactories factories;
  private final Optional<Path> schemas;
  private final Clock clock;
  private final Runnable onStop;

  /** By real path, so that a link and its target are one workspace. */
  private final Map<Path, OpenWorkspace> open = new HashMap<>();

  /** The service: stores are services too, the schemas are the distribution's. */
  @Activate
  public FolderWorkspaces(BundleContext context) {
    ServiceStoreFactories services = new ServiceStoreFactories(context);
    this.factories = services;
    this.onStop = services::close;
    this.clock = Clock.systemDefaultZone();
    this.schemas =
        Optional.ofNullable(context.getProperty("weald.home")).map(home -> Path.of(home, "schema"));
  }

  /** Outside OSGi. */
  FolderWorkspaces(StoreFactories factories, Optional<Path> schemas, Clock clock) {
    this.factories = factories;
    this.schemas = schemas;
    this.clock = clock;
    this.onStop = () -> {};
  }

  /** Closes what is still open, so that the locks are free and the stores are written out. */
  @Deactivate
  void stop() {
    synchronized (open) {
      List.copyOf(open.values()).forEach(OpenWorkspace::close);
    }
    onStop.run();
  }

  @Override
  public boolean isWorkspace(Path folder) {
    return Files.isRegularFile(folder.resolve(WorkspaceFile.NAME));
  }

  @Override
  public Checked<Workspace> create(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Optional<Problem> problem = new NewWorkspace(absolute, schemas, clock).make();
    return problem.isPresent() ? Checked.bad(problem.get()) : open(absolute);
  }

  @Override
  public Checked<Workspace> open(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Optional<Problem> none = noWorkspace(absolute);
    return none.isPresent()
        ? Checked.bad(none.get())
        : file(absolute).then(file -> held(absolute, file));
  }

  private Optional<Problem> noWorkspace(Path folder) {
    Place where = Place.of(folder.toString());
    if (!Files.exists(folder)) {
      return Optional.of(
          new Problem(
              "there is no such folder",
              where,
              "",
              "Check the name, or make a workspace there with: weald new FOLDER"));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          new Problem(
              "this is not a workspace",
              where,
              "it is a file, and a workspace is a folder",
              "Give the folder"));
    }
    if (!Files.exists(folder.resolve(WorkspaceFile.NAME))) {
      return Optional.of(
          new Problem(
              "this is not a workspace",
              where,
              "it has no " + WorkspaceFile.NAME,
              "Check the folder, or make a new workspace with: weald new FOLDER"));
    }
    return Optional.empty();
  }

  private static Checked<WorkspaceFile> file(Path folder) {
    Path file = folder.resolve(WorkspaceFile.NAME);
    try {
      return WorkspaceFile.read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      return Checked.bad(
          new Problem(
              "the workspace cannot be opened",
              Place.of(file.toString()),
              "this file cannot be read: " + e.getMessage(),
              "Check that it is a file and that you may read it"));
    }
  }

  private Checked<Workspace> held(Path folder, WorkspaceFile file) {
    synchronized (open) {
      try {
        Path real = folder.toRealPath();
        OpenWorkspace here = open.get(real);
        return here != null ? Checked.good(here.handle()) : taken(folder, real, file);
      } catch (IOException e) {
        return Checked.bad(DiskProblems.of(CANNOT_OPEN, folder, e));
      }
    }
  }

  private Checked<Workspace> taken(Path folder, Path real, WorkspaceFile file) {
    for (Path needed : List.of(folder, folder.resolve("data"))) {
      if (Files.exists(needed) && !Files.isWritable(needed)) {
        return Checked.bad(DiskProblems.readOnly(CANNOT_OPEN, needed));
      }
    }
    return FolderLock.take(real, folder, clock).then(lock -> furnished(folder, real, file, lock));
  }

  /** A folder without files is often lost on the way through an archive or a repository. */
  private Checked<Workspace> furnished(
      Path folder, Path real, WorkspaceFile file, FolderLock lock) {
    try {
      for (String name : NewWorkspace.FOLDERS) {
        Files.createDirectories(folder.resolve(name));
      }
    } catch (IOException e) {
      lock.close();
      return Checked.bad(DiskProblems.of(CANNOT_OPEN, folder, e));
    }
    OpenWorkspace here = new OpenWorkspace(folder, file, lock, factories, open, real);
    open.put(real, here);
    return Checked.good(here.handle());
  }
}
