package org.weald.workbench.views.internal.console;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.felix.service.command.CommandSession;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The names that can be typed.
 *
 * @param commands what a line begins with
 * @param bundles what start and stop take
 */
record CommandNames(List<String> commands, List<String> bundles) {
  private static final String SCOPE = "weald:";

  /** The variable in which the shell says what it knows, "scope:name". */
  private static final String KNOWN = ".commands";

  static CommandNames of(CommandSession session, BundleContext context) {
    Stream<String> own =
        session.get(KNOWN) instanceof Collection<?> known
            ? known.stream()
                .map(String::valueOf)
                .filter(name -> name.startsWith(SCOPE))
                .map(name -> name.substring(SCOPE.length()))
            : Stream.of();
    return new CommandNames(
        Stream.concat(own, Stream.of("start", "stop", "lb")).distinct().sorted().toList(),
        Arrays.stream(context.getBundles())
            .map(Bundle::getSymbolicName)
            .filter(Objects::nonNull)
            .sorted()
            .toList());
  }
}
