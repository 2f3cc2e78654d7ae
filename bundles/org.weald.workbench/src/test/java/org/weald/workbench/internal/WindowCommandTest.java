package org.weald.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.weald.spi.ChartRenderer;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.workspace.Workspaces;

class WindowCommandTest {

  @Test
  void withoutADisplayItSaysSoAndWhatToDoInstead() {
    Assumptions.assumeTrue(GraphicsEnvironment.isHeadless());
    StringWriter said = new StringWriter();
    WindowCommand command =
        new WindowCommand(
            never(Monitor.class),
            never(Workspaces.class),
            new ViewShelf(),
            never(ChartRenderer.class),
            never(BundleContext.class));

    Exit exit = command.run(call(said));

    assertThat(exit).isEqualTo(Exit.WRONG_USAGE);
    assertThat(said.toString())
        .startsWith("There is no display to open a window on.")
        .contains("weald report");
  }

  /** A service that must not be asked: nothing is opened where no window can be. */
  private static <T> T never(Class<T> service) {
    return service.cast(
        Proxy.newProxyInstance(
            service.getClassLoader(),
            new Class<?>[] {service},
            (proxy, method, arguments) -> {
              throw new AssertionError(method + " was called");
            }));
  }

  private static CommandCall call(StringWriter err) {
    return new CommandCall(
        List.of(),
        Map.of(),
        "",
        Optional.empty(),
        Path.of("."),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        Progress.silent());
  }
}
