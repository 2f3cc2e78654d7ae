package org.weald.workbench.views.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.weald.chart.internal.Renderer;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.Tone;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.views.internal.script.ScriptShelf;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/** Opens the window on the shipped plan, for looking at it without the framework. */
public final class WindowByHand {
  private WindowByHand() {}

  /** Returns when the window is closed; the argument may name a view factory of the theme Safe. */
  public static void main(String[] arguments) throws Exception {
    SwitchableMonitor monitor = new SwitchableMonitor();
    ViewShelf shelf = Shelf.of(new Renderer());
    if (arguments.length > 0) {
      ViewFactory further =
          (ViewFactory)
              Class.forName(arguments[0])
                  .getConstructor(ChartRenderer.class)
                  .newInstance(new Renderer());
      shelf.put(arguments[0], Shelf.ofTheme("org.weald.theme.safe/safe", further));
    }
    Path folder = Path.of(System.getProperty("weald.byhand", "target/byhand"));
    Settings settings =
        Boolean.getBoolean("weald.byhand.dark")
            ? Settings.FIRST.withTone(Tone.DARK)
            : Settings.FIRST;
    try (ScriptShelf scripts = ScriptShelf.start(folder.resolve("cache"))) {
      scripts.fill(shelf, new Renderer());
      OpenWindow window =
          new OpenWindow(
              monitor,
              workspace(scripts.workspaces(), folder),
              shelf,
              CommandShelf.EMPTY,
              new Renderer(),
              settings);
      window.open();
      window.awaitClosed();
    }
  }

  private static Optional<Workspace> workspace(Workspaces workspaces, Path folder) {
    Path workspace = folder.resolve("workspace");
    return (workspaces.isWorkspace(workspace)
            ? workspaces.open(workspace)
            : workspaces.create(workspace))
        .fold(Optional::of, problems -> Optional.empty());
  }
}
