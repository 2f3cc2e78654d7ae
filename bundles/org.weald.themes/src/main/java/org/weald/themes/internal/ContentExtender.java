package org.weald.themes.internal;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.spi.Extender;
import org.weald.spi.PluginScripts;
import org.weald.spi.PluginsRead;
import org.weald.spi.RefusedPlugin;

/**
 * Follows bundles that are wired to this one by {@code osgi.extender=weald.content}, one after the
 * other on one thread. A plug-in's contribution is registered through the plug-in's own bundle
 * context, so that stopping the bundle takes everything away, whoever stops it.
 */
@Component(immediate = true)
public final class ContentExtender implements Extender, BundleTrackerCustomizer<Bundle> {
  private static final Logger LOG = LoggerFactory.getLogger(ContentExtender.class);
  private static final long STOP_SECONDS = 5;
  private static final String EXTENDER = "osgi.extender";

  private final BundleContext context;
  private final ExecutorService queue;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final BundleTracker<Bundle> tracker;
  private final Map<Bundle, RefusedPlugin> refused = new HashMap<>();
  private final Map<String, Bundle> holders = new TreeMap<>();

  /** Starts to follow bundles. */
  @Activate
  public ContentExtender(BundleContext context) {
    this.context = context;
    this.queue =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "weald-content");
              thread.setDaemon(true);
              return thread;
            });
    if (Runtime.getRuntime().availableProcessors() == 1) {
      queue.execute(this::letTheStartGoFirst);
    }
    this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
    tracker.open();
  }

  /**
   * Stops following and waits for the plug-in being read; what was registered goes with its
   * bundles.
   */
  @Deactivate
  public void stop() {
    tracker.close();
    queue.shutdownNow();
    try {
      if (!queue.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("a plug-in is still being read after {} s", STOP_SECONDS);
      }
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * On a single processor reading waits until someone asks for content, or a moment: the start has
   * it first. Where there are more, the framework starts on one and plug-ins are read on another.
   */
  private void letTheStartGoFirst() {
    try {
      if (!asked.await(1, TimeUnit.SECONDS)) {
        LOG.debug("nobody has asked yet; reading begins");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public @Nullable Bundle addingBundle(Bundle bundle, BundleEvent event) {
    if (!isWiredToUs(bundle)) {
      return null;
    }
    queue.execute(() -> take(bundle));
    return bundle;
  }

  @Override
  public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle same) {
    // Only the state ACTIVE is followed: nothing changes within it.
  }

  @Override
  public void removedBundle(Bundle bundle, BundleEvent event, Bundle same) {
    if (!queue.isShutdown()) {
      queue.execute(() -> forget(bundle));
    }
  }

  private boolean isWiredToUs(Bundle bundle) {
    BundleWiring wiring = bundle.adapt(BundleWiring.class);
    if (wiring == null) {
      return false;
    }
    List<BundleWire> wires = wiring.getRequiredWires(EXTENDER);
    return wires.stream()
        .anyMatch(
            wire ->
                wire.getProvider().getBundle().equals(context.getBundle())
                    && "weald.content".equals(wire.getCapability().getAttributes().get(EXTENDER)));
  }

  private void take(Bundle bundle) {
    if (bundle.getState() != Bundle.ACTIVE || queue.isShutdown()) {
      return;
    }
    try {
      PluginFiles files = PluginFiles.of(bundle);
      PluginReader.read(files, workbench())
          .then(
              contribution ->
                  files
                      .scripts()
                      .then(
                          scripts ->
                              claimId(bundle, contribution)
                                  .then(mine -> Checked.good(register(bundle, mine, scripts)))))
          .fold(done -> true, problems -> refuse(bundle, problems));
    } catch (IllegalStateException stoppedMeanwhile) {
      LOG.info("{} stopped while it was read", bundle.getSymbolicName(), stoppedMeanwhile);
    } catch (RuntimeException ours) {
      LOG.error("reading {} failed", bundle.getSymbolicName(), ours);
      refuse(
          bundle,
          List.of(
              new Problem(
                  "the plug-in could not be read: " + ours,
                  Place.of(bundle.getSymbolicName()),
                  "this is a fault of Weald's",
                  "See the log")));
    }
  }

  private Version workbench() {
    Version version = context.getBundle().getVersion();
    return new Version(version.getMajor(), version.getMinor(), version.getMicro());
  }

  private Checked<Contribution> claimId(Bundle bundle, Contribution contribution) {
    Bundle holder = holders.get(contribution.origin());
    if (holder != null && !holder.equals(bundle)) {
      return Checked.bad(
          new Problem(
              "two plug-ins have the id \"" + contribution.origin() + "\"",
              Place.of(bundle.getSymbolicName() + " " + bundle.getVersion()),
              "the other one is "
                  + holder.getSymbolicName()
                  + " "
                  + holder.getVersion()
                  + " ("
                  + holder.getLocation()
                  + ")",
              "Stop one of them, or give one another id in its weald.json"));
    }
    holders.put(contribution.origin(), bundle);
    return Checked.good(contribution);
  }

  private boolean register(
      Bundle bundle, Contribution contribution, SortedMap<String, String> scripts) {
    BundleContext plugin = bundle.getBundleContext();
    if (plugin == null) {
      // It was stopped while it was read, as when a command ends early; its leaving comes next.
      return false;
    }
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put("weald.id", contribution.origin());
    properties.put("weald.version", contribution.version());
    properties.put("weald.title", contribution.title());
    plugin.registerService(Contribution.class, contribution, properties);
    if (!scripts.isEmpty()) {
      PluginScripts brought = new PluginScripts(contribution.origin(), scripts);
      plugin.registerService(PluginScripts.class, brought, properties);
    }
    LOG.info(
        "{} {}: {} themes, {} figures",
        contribution.origin(),
        contribution.version(),
        contribution.themes().size(),
        contribution.observations().size());
    return true;
  }

  private boolean refuse(Bundle bundle, List<Problem> problems) {
    synchronized (refused) {
      refused.put(bundle, new RefusedPlugin(bundle.getSymbolicName(), problems));
    }
    problems.forEach(problem -> LOG.warn("{}", problem.sentence()));
    return false;
  }

  private void forget(Bundle bundle) {
    synchronized (refused) {
      refused.remove(bundle);
    }
    if (holders.values().remove(bundle)) {
      retryRefused();
    }
  }

  /** Whoever was refused because of an id that is free now gets another chance. */
  private void retryRefused() {
    List<Bundle> waiting;
    synchronized (refused) {
      waiting = List.copyOf(refused.keySet());
      refused.clear();
    }
    waiting.forEach(this::take);
  }

  @Override
  public void settle() {
    if (queue.isShutdown()) {
      return;
    }
    asked.countDown();
    try {
      queue.submit(() -> {}).get();
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public List<RefusedPlugin> refused() {
    settle();
    synchronized (refused) {
      return List.copyOf(refused.values());
    }
  }

  @Override
  public PluginsRead folders(Path folder) {
    return PluginFolders.read(folder, workbench());
  }

  @Override
  public SortedMap<String, Path> pluginFolders(Path folder) {
    return PluginFolders.byId(folder);
  }

  @Override
  public SortedMap<String, Checked<ReportTemplate>> templates(Path folder) {
    return TemplateFolder.read(folder);
  }
}
