package org.weald.workbench.views.internal;

import java.util.Optional;
import org.weald.chart.internal.Renderer;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;

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
    OpenWindow window =
        new OpenWindow(monitor, Optional.empty(), shelf, CommandShelf.EMPTY, Settings.FIRST);
    window.open();
    window.awaitClosed();
  }
}
