package org.weald.themes.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.framework.Version;
import org.weald.model.Contribution;

/** The plan and the theme Safe Communities as they ship, read by the extender's own reader. */
public final class ShippedContent {
  private static final List<String> PLUGINS =
      List.of("org.weald.plan.sevenoaks", "org.weald.theme.safe");

  private ShippedContent() {}

  /** One contribution for each plug-in, in the order of their ids. */
  public static List<Contribution> read() {
    return PLUGINS.stream().map(ShippedContent::read).toList();
  }

  private static Contribution read(String plugin) {
    try {
      Path folder = Path.of("..", plugin, "src", "main", "resources");
      return PluginReader.read(PluginFiles.of(folder), new Version(0, 1, 0))
          .fold(
              good -> good,
              problems -> {
                throw new IllegalStateException(problems.get(0).sentence());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
