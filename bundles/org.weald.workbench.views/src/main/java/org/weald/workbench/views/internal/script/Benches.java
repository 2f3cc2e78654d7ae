package org.weald.workbench.views.internal.script;

import java.util.IdentityHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.ScriptDesk;
import org.weald.workbench.Selection;
import org.weald.workbench.ViewSite;

/** One bench for each window, for as long as anything of the window uses it. Event thread only. */
@Component(service = Benches.class)
public final class Benches {
  private final ScriptDesk desk;
  private final Map<Selection, Used> benches = new IdentityHashMap<>();

  private static final class Used {
    private final Bench bench;
    private int users;

    Used(Bench bench) {
      this.bench = bench;
    }
  }

  /** With what knows scripts. */
  @Activate
  public Benches(@Reference ScriptDesk desk) {
    this.desk = desk;
  }

  /** The bench of a view's window, which is the one that has what is selected there. */
  Bench of(ViewSite site) {
    Selection window = site.selection();
    Used used = benches.computeIfAbsent(window, it -> new Used(new Bench(desk, site)));
    used.users++;
    site.onClose(() -> giveBack(window, used));
    return used.bench;
  }

  private void giveBack(Selection window, Used used) {
    used.users--;
    if (used.users == 0) {
      benches.remove(window);
      used.bench.end();
    }
  }
}
