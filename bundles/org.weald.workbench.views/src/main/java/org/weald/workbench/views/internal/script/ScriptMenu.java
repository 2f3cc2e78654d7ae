package org.weald.workbench.views.internal.script;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;
import org.weald.workbench.MenuSource;
import org.weald.workbench.ViewSite;

/** The menu "Scripts": every script there is, whichever views are open. */
@org.osgi.service.component.annotations.Component
public final class ScriptMenu implements MenuSource {
  private static final int GROUP = 100;

  private final Benches benches;

  /** With the benches, which know the scripts. */
  @Activate
  public ScriptMenu(@Reference Benches benches) {
    this.benches = benches;
  }

  @Override
  public void begin(ViewSite site) {
    Bench bench = benches.of(site);
    Bench.Listener listener =
        new Bench.Listener() {
          @Override
          public void listed() {
            site.offerOnly(commands(bench));
          }
        };
    bench.add(listener);
    site.onClose(() -> bench.remove(listener));
    site.offerOnly(commands(bench));
  }

  private static List<MenuCommand> commands(Bench bench) {
    List<MenuCommand> all = new ArrayList<>();
    all.add(
        new MenuCommand(
            "weald.script.new",
            "New script…",
            "Scripts",
            100,
            "",
            "Begins a script of your own from a template",
            () -> State.unless(bench.whyNoWriting()),
            () -> ScriptDialogs.make(window(), bench)));
    for (Listed script : bench.scripts()) {
      if (!script.hidden()) {
        all.add(
            new MenuCommand(
                "weald.script.run." + script.key(),
                script.name() + "…",
                "Scripts",
                (script.sort().ordinal() + 2) * GROUP,
                "",
                script.help(),
                () -> run(window(), bench, script)));
      }
    }
    return all;
  }

  /** Asks for what it needs, runs it and shows what it comes to. */
  static void run(@Nullable Component over, Bench bench, Listed script) {
    bench.runs().ask(script, checkup -> ScriptDialogs.answers(over, script, checkup));
  }

  private static @Nullable Window window() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
  }
}
