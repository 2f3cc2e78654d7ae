package org.weald.themes.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Version;
import org.weald.model.Contribution;

/** The plan and its six themes as they ship, read by the extender's own reader. */
public final class ShippedContent {
  private static final List<String> PLUGINS =
      List.of(
          "org.weald.plan.sevenoaks",
          "org.weald.theme.caring",
          "org.weald.theme.dynamic",
          "org.weald.theme.green",
          "org.weald.theme.healthy",
          "org.weald.theme.safe",
          "org.weald.theme.sustainable");

  private ShippedContent() {}

  /** One contribution for each plug-in, in the order of their ids. */
  public static List<Contribution> read() {
    return PLUGINS.stream().map(ShippedContent::read).toList();
  }

  /** The same and the community safety plan, which has actions. */
  public static List<Contribution> readWithActions() {
    List<Contribution> all = new ArrayList<>(read());
    all.add(read("org.weald.plan.csap"));
    return all;
  }

  /** The same and the Kent Agreement. */
  public static List<Contribution> readWithKent() {
    List<Contribution> all = new ArrayList<>(readWithActions());
    all.add(read("org.weald.plan.kentagreement"));
    return all;
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
