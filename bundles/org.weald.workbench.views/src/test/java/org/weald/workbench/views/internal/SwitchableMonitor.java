package org.weald.workbench.views.internal;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.spi.CommandCall;
import org.weald.spi.Monitor;
import org.weald.spi.RefusedPlugin;
import org.weald.themes.internal.ShippedContent;
import org.weald.workspace.Workspace;

/** A monitor over the shipped plan whose plug-ins can be stopped and started by name. */
public final class SwitchableMonitor implements Monitor {
  private final List<Contribution> shipped;
  private final Set<String> stopped = new TreeSet<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Boolean> judgedOnEventThread = new CopyOnWriteArrayList<>();

  /** Over the community plan and its themes. */
  public SwitchableMonitor() {
    this(ShippedContent.read());
  }

  /** Over certain plug-ins. */
  public SwitchableMonitor(List<Contribution> shipped) {
    this.shipped = List.copyOf(shipped);
  }

  void stop(String plugin) {
    synchronized (stopped) {
      stopped.add(plugin);
    }
    listeners.forEach(Runnable::run);
  }

  void start(String plugin) {
    synchronized (stopped) {
      stopped.remove(plugin);
    }
    listeners.forEach(Runnable::run);
  }

  int listeners() {
    return listeners.size();
  }

  boolean everJudgedOnEventThread() {
    return judgedOnEventThread.contains(true);
  }

  @Override
  public Catalogue catalogue() {
    return Catalogue.of(running());
  }

  private List<Contribution> running() {
    judgedOnEventThread.add(EventQueue.isDispatchThread());
    List<Contribution> running = new ArrayList<>();
    synchronized (stopped) {
      shipped.stream().filter(it -> !stopped.contains(it.origin())).forEach(running::add);
    }
    return running;
  }

  @Override
  public Checked<Catalogue> catalogue(Workspace workspace) {
    return workspace
        .store()
        .then(
            store -> {
              long revision = store.revision();
              List<Contribution> all = running();
              all.add(
                  Contribution.ofWorkspace(
                      Long.toString(revision),
                      store.observations(revision),
                      store.updates(revision),
                      store.narratives(revision)));
              return Checked.good(Catalogue.of(all));
            });
  }

  @Override
  public Checked<Catalogue> catalogue(CommandCall call) {
    return Checked.good(catalogue());
  }

  @Override
  public List<RefusedPlugin> refused() {
    return List.of();
  }

  @Override
  public Scorecard judge(Catalogue catalogue, Plan plan, Edition edition) {
    judgedOnEventThread.add(EventQueue.isDispatchThread());
    return Judge.judge(catalogue, plan, edition);
  }

  @Override
  public AutoCloseable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
