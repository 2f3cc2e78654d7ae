package org.weald.themes.internal;

import java.util.List;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.spi.CommandCall;
import org.weald.spi.Monitor;
import org.weald.spi.RefusedPlugin;
import org.weald.workspace.Workspace;

/** Knows the shipped plan and nothing of workspaces; for tests of commands without a framework. */
public final class ShippedMonitor implements Monitor {
  private final Catalogue catalogue;

  /** Knows all of it. */
  public ShippedMonitor() {
    this(ShippedContent.catalogue());
  }

  /** Knows this instead. */
  public ShippedMonitor(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public Checked<Catalogue> catalogue(Workspace workspace) {
    return Checked.good(catalogue);
  }

  @Override
  public Checked<Catalogue> catalogue(CommandCall call) {
    return Checked.good(catalogue);
  }

  @Override
  public List<RefusedPlugin> refused() {
    return List.of();
  }

  @Override
  public Scorecard judge(Catalogue known, Plan plan, Edition edition) {
    return Judge.judge(known, plan, edition);
  }

  @Override
  public AutoCloseable onChange(Runnable listener) {
    return () -> {};
  }
}
