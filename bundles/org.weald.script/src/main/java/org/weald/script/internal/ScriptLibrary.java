package org.weald.script.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.script.internal.file.LiveFolder;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Revision;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptFile;
import org.weald.script.internal.file.ScriptFolder;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.file.TrustedScripts;
import org.weald.script.internal.run.Needs;
import org.weald.script.internal.run.Runner;
import org.weald.script.internal.run.ScriptLog;
import org.weald.spi.Calculation;
import org.weald.spi.Exporter;
import org.weald.spi.Extender;
import org.weald.spi.LocalCalculations;
import org.weald.spi.Notices;
import org.weald.spi.PluginScripts;
import org.weald.spi.View;

/**
 * Every script there is: Weald's own, the plug-ins', and those of a workspace. Looks at the files
 * at each use, so that what was saved is what runs, and again and again meanwhile, so that who
 * shows scripts is told. Any thread.
 */
@Component(service = {ScriptLibrary.class, LocalCalculations.class, Notices.class})
public final class ScriptLibrary implements LocalCalculations, Notices {
  private static final Logger LOG = LoggerFactory.getLogger(ScriptLibrary.class);

  private final Setting setting;
  private final ScriptLog log;
  private final Runners runners;
  private final Optional<LiveFolder> shipped;
  private final Map<Path, WorkspaceScripts> workspaces = new HashMap<>();
  private final Map<ServiceReference<PluginScripts>, BroughtScripts> brought = new TreeMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Sweep sweep;
  private long announced;

  private volatile Optional<Extender> extender = Optional.empty();

  /**
   * What a library works with.
   *
   * @param home the distribution, with Weald's own scripts; without it none is shipped
   * @param trusted what may run as full Groovy
   */
  record Setting(Optional<Path> home, TrustedScripts trusted, Clock clock) {
    static Setting of(BundleContext context) {
      Optional<Path> home =
          Optional.ofNullable(context.getProperty("weald.home")).map(folder -> Path.of(folder));
      String property = Optional.ofNullable(context.getProperty("weald.trusted")).orElse("");
      Clock clock = Clock.systemUTC();
      TrustedScripts trusted = new TrustedScripts(TrustedScripts.usualFile(property), clock);
      return new Setting(home, trusted, clock);
    }
  }

  /** Weald's own scripts stand in the folder scripts of the property weald.home. */
  @Activate
  public ScriptLibrary(BundleContext context, @Reference Runners runners) {
    this(Setting.of(context), runners);
  }

  /** With runners of its own. */
  public ScriptLibrary(BundleContext context) {
    this(Setting.of(context), new Runners());
  }

  ScriptLibrary(Setting setting, Runners runners) {
    this.setting = setting;
    this.log = new ScriptLog(setting.clock());
    this.runners = runners;
    Keeping keeping =
        new Keeping(runners.compilations(), log, revision -> Mode.BOX, Optional.empty());
    this.shipped =
        setting
            .home()
            .map(home -> home.resolve("scripts"))
            .map(folder -> new LiveFolder(folder, Origin.WEALD, keeping, setting.clock()));
    this.sweep = new Sweep(this::announceChanges);
  }

  /** Lets every script go. */
  @Deactivate
  public void close() {
    sweep.close();
    shipped.ifPresent(LiveFolder::close);
    synchronized (workspaces) {
      workspaces.values().forEach(WorkspaceScripts::close);
      workspaces.clear();
    }
  }

  /** Finds the plug-ins that stand in a workspace as folders. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      unbind = "unfollow")
  void follow(Extender reader) {
    extender = Optional.of(reader);
  }

  void unfollow(Extender reader) {
    extender = extender.filter(known -> known != reader);
  }

  @Reference(
      service = PluginScripts.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void addScripts(ServiceReference<PluginScripts> reference, PluginScripts scripts) {
    ShippedPlugins shippedOnes = new ShippedPlugins(setting.home());
    boolean vouched = reference.getBundle() != null && shippedOnes.has(reference.getBundle());
    Origin origin = new Origin(Origin.Layer.PLUGIN, scripts.plugin(), vouched);
    synchronized (brought) {
      brought.put(reference, BroughtScripts.of(scripts, origin));
    }
    tell();
  }

  void removeScripts(ServiceReference<PluginScripts> reference) {
    Optional<BroughtScripts> gone;
    synchronized (brought) {
      gone = Optional.ofNullable(brought.remove(reference));
    }
    gone.ifPresent(scripts -> scripts.scripts().forEach(runners.compilations()::drop));
    tell();
  }

  /**
   * All scripts as they are now.
   *
   * @param workspace whose own scripts and plug-in folders count as well
   */
  public Shelf shelf(Optional<Path> workspace) {
    Shelving shelving = new Shelving();
    shipped.ifPresent(folder -> shelving.add(folder.look(), Map.of()));
    brought().values().forEach(shelving::add);
    workspace.ifPresent(folder -> ofWorkspace(folder).addTo(shelving));
    return shelving.shelf();
  }

  /** Weald's own only. */
  Shelf shippedShelf() {
    Shelving shelving = new Shelving();
    shipped.ifPresent(folder -> shelving.add(folder.look(), Map.of()));
    return shelving.shelf();
  }

  /** What each plug-in brought that runs as a bundle. */
  Map<ServiceReference<PluginScripts>, BroughtScripts> brought() {
    synchronized (brought) {
      return new TreeMap<>(brought);
    }
  }

  private WorkspaceScripts ofWorkspace(Path workspace) {
    Path folder = workspace.toAbsolutePath().normalize();
    synchronized (workspaces) {
      return workspaces.computeIfAbsent(
          folder,
          where ->
              new WorkspaceScripts(
                  where,
                  runners.compilations(),
                  log,
                  setting.trusted(),
                  this::pluginFolders,
                  setting.clock()));
    }
  }

  private SortedMap<String, Path> pluginFolders(Path folder) {
    return extender.map(reader -> reader.pluginFolders(folder)).orElseGet(TreeMap::new);
  }

  /**
   * The script somebody asks for: an existing file that ends in .groovy, or one of the shelf, see
   * {@link Shelf#find}.
   *
   * @param asked a path, an id, a name
   * @param directory what a relative path is relative to
   */
  public Checked<Shelf.Entry> find(String asked, Optional<Path> workspace, Path directory) {
    return file(asked, directory)
        .map(file -> ofFile(asked, file, workspace))
        .orElseGet(() -> shelf(workspace).find(asked));
  }

  private static Optional<Path> file(String asked, Path directory) {
    try {
      return Optional.of(directory.resolve(asked).toAbsolutePath().normalize())
          .filter(file -> asked.endsWith(Script.ENDING) && Files.exists(file));
    } catch (InvalidPathException noPath) {
      LOG.debug("{} is no path", asked, noPath);
      return Optional.empty();
    }
  }

  /** A file of the workspace is the script of its shelf, with its last good revision and trust. */
  private Checked<Shelf.Entry> ofFile(String asked, Path file, Optional<Path> workspace) {
    Optional<Path> scripts =
        workspace.map(folder -> folder.toAbsolutePath().normalize().resolve("scripts"));
    Optional<String> own =
        scripts
            .filter(file::startsWith)
            .map(folder -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(ScriptFolder::isScriptPath);
    if (own.isPresent()) {
      return shelf(workspace).find(Origin.WORKSPACE.name() + "/" + own.get());
    }
    String id = asked.substring(0, asked.length() - Script.ENDING.length());
    return new ScriptFile(file, id, Origin.FILE)
        .readLoose()
        .then(
            revision ->
                Checked.good(
                    new Shelf.Entry(revision.script(), Mode.BOX, List.of(), List.of(), false)));
  }

  /** A script of a workspace with the bytes it has now, for who is about to trust them. */
  Checked<Revision> asItIs(Shelf.Entry entry, Path workspace) {
    Path file = workspace.resolve("scripts").resolve(entry.id() + Script.ENDING);
    return entry.script().origin().equals(Origin.WORKSPACE)
        ? new ScriptFile(file, entry.id(), Origin.WORKSPACE).revision()
        : Checked.good(new Revision(entry.script(), ""));
  }

  /** What runs a script the way it must run; what comes of it is written down. */
  public Runner runner(Shelf.Entry entry, Optional<Path> workspace) {
    return log.logged(Needs.met(runners.of(entry.mode())), entry.mode(), workspace);
  }

  /** Why a script's file as it is now does not load or compile. */
  List<Problem> faults(Shelf.Entry entry) {
    return entry.newer().isEmpty() ? runners.faults(entry.script(), entry.mode()) : entry.newer();
  }

  /** A script of the kind calculation as any other calculation. */
  public Calculation calculation(Shelf.Entry entry, Optional<Path> workspace) {
    return new ScriptCalculation(entry.script(), runner(entry, workspace));
  }

  /** A script of the kind export as any other exporter. */
  public Exporter exporter(Shelf.Entry entry, Optional<Path> workspace) {
    return new ScriptExporter(entry.script(), runner(entry, workspace));
  }

  /** A script of the kind view as any other view. */
  public View view(Shelf.Entry entry, Optional<Path> workspace) {
    return new ScriptView(entry.script(), runner(entry, workspace));
  }

  @Override
  public List<Calculation> of(Path workspace) {
    Shelving shelving = new Shelving();
    ofWorkspace(workspace).addTo(shelving);
    Shelf own = shelving.shelf();
    Stream<Calculation> good =
        own.entries().stream()
            .filter(entry -> entry.script().header().kind() == ScriptHeader.Kind.CALCULATION)
            .map(entry -> calculation(entry, Optional.of(workspace)));
    return Stream.concat(good, own.broken().stream().map(BrokenCalculation::new)).toList();
  }

  /** What scripts did, and what was wrong with them. */
  public ScriptLog log() {
    return log;
  }

  /** What may run as full Groovy. */
  public TrustedScripts trusted() {
    return setting.trusted();
  }

  /**
   * Calls when scripts have come, changed or gone, within a second of it, on any thread; close to
   * end it. Of a workspace it is told once the workspace's shelf has been asked for.
   */
  public AutoCloseable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private synchronized void announceChanges() {
    List<WorkspaceScripts> followed;
    synchronized (workspaces) {
      followed = new ArrayList<>(workspaces.values());
    }
    long changes =
        shipped.map(LiveFolder::changes).orElse(0L)
            + followed.stream().mapToLong(WorkspaceScripts::changes).sum();
    if (changes != announced) {
      announced = changes;
      tell();
    }
  }

  /** Of the files as they are at this moment. */
  @Override
  public List<String> take() {
    announceChanges();
    return log.takeNews();
  }

  private void tell() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException failure) {
        LOG.error("who follows scripts failed", failure);
      }
    }
  }
}
