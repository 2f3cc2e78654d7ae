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
  private final List<Contribution> shipped = ShippedContent.read();
  private final Set<String> stopped = new TreeSet<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final List<Boolean> judgedOnEventThread = new CopyOnWriteArrayList<>();

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
    judgedOnEventThread.add(EventQueue.isDispatchThread());
    List<Contribution> running = new ArrayList<>();
    synchronized (stopped) {
      shipped.stream().filter(it -> !stopped.contains(it.origin())).forEach(running::add);
    }
    return Catalogue.of(running);
  }

  @Override
  public Checked<Catalogue> catalogue(Workspace workspace) {
    return Checked.good(catalogue());
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
