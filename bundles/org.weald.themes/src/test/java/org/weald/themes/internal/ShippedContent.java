package org.weald.themes.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Problem;

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

  private static final List<String> OTHER_PLANS =
      List.of(
          "org.weald.plan.csap",
          "org.weald.plan.kentagreement",
          "org.weald.plan.strategicstatement");

  private ShippedContent() {}

  /** Every plan that ships, joined: the community plan and those of three other documents. */
  public static Catalogue ofEveryPlan() {
    return Catalogue.of(
        Stream.concat(PLUGINS.stream(), OTHER_PLANS.stream())
            .map(ShippedContent::contribution)
            .toList());
  }

  /** The same, and the report templates. */
  public static Catalogue withTemplates() {
    return Catalogue.of(
        Stream.concat(
                ofEveryPlan().contributions().stream(),
                Stream.of(contribution("org.weald.templates")))
            .toList());
  }

  /** All of it joined. */
  public static Catalogue catalogue() {
    return Catalogue.of(contributions());
  }

  /** One contribution for each plug-in, in the order of their ids. */
  public static List<Contribution> contributions() {
    return PLUGINS.stream().map(ShippedContent::contribution).toList();
  }

  private static Contribution contribution(String plugin) {
    return read(plugin)
        .fold(
            good -> good,
            bad -> {
              throw new AssertionError(bad.stream().map(Problem::sentence).toList());
            });
  }

  /** Reads one plug-in's folder. */
  static Checked<Contribution> read(String plugin) {
    try {
      Path folder = Path.of("..", plugin, "src", "main", "resources");
      return PluginReader.read(PluginFiles.of(folder), new Version(0, 1, 0));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
