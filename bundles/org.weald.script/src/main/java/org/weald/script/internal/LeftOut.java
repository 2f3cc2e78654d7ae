package org.weald.script.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.script.internal.file.ScriptHeader.Kind;
import org.weald.script.internal.file.Shelf;
import org.weald.spi.CommandCall;
import org.weald.spi.Monitor;
import org.weald.spi.RefusedPlugin;

/**
 * Plug-ins that cannot be read are left out of a run, and it is said, once in a call: a script has
 * mostly nothing to do with them. A script of such a plug-in itself is refused with it, and so is
 * an export: it goes to others, as a report does, and a part of the plan must not pass for all.
 */
final class LeftOut {
  private static final int MOST_PROBLEMS = 5;

  private final Monitor monitor;
  private final CommandCall call;
  private final Set<String> said = new HashSet<>();

  LeftOut(Monitor monitor, CommandCall call) {
    this.monitor = monitor;
    this.call = call;
  }

  /** What there is to run something on. */
  Checked<Catalogue> rest(Offer offer) {
    return monitor.rest(call).then(rest -> rest(offer, rest, this::say));
  }

  /** What there is to test a script on. */
  Checked<Catalogue> rest(Shelf.Entry tested, CommandCall layers) {
    return monitor.rest(layers).then(rest -> part(rest, Optional.of(tested), this::say));
  }

  /**
   * The same of what has been read.
   *
   * @param say tells of a plug-in that is left out
   */
  static Checked<Catalogue> rest(Offer offer, Monitor.Rest rest, Consumer<RefusedPlugin> say) {
    return offer.kind() == Kind.EXPORT ? whole(rest) : part(rest, offer.entry(), say);
  }

  private static Checked<Catalogue> whole(Monitor.Rest rest) {
    List<Problem> problems =
        rest.leftOut().stream().flatMap(plugin -> plugin.problems().stream()).toList();
    return problems.isEmpty() ? Checked.good(rest.catalogue()) : Checked.bad(problems);
  }

  private static Checked<Catalogue> part(
      Monitor.Rest rest, Optional<Shelf.Entry> entry, Consumer<RefusedPlugin> say) {
    Optional<String> from = entry.map(script -> script.script().origin().name());
    Optional<RefusedPlugin> own =
        rest.leftOut().stream()
            .filter(plugin -> from.filter(plugin.id()::equals).isPresent())
            .findFirst();
    if (own.isPresent()) {
      return Checked.bad(own.get().problems());
    }
    rest.leftOut().forEach(say);
    return Checked.good(rest.catalogue());
  }

  private void say(RefusedPlugin plugin) {
    if (!said.add(plugin.id())) {
      return;
    }
    List<Problem> problems = plugin.problems();
    call.err()
        .println(
            "The plug-in "
                + plugin.id()
                + " cannot be read and is left out; what it brings is missing here:");
    problems.stream()
        .limit(MOST_PROBLEMS)
        .forEach(problem -> call.err().println("  " + problem.sentence()));
    if (problems.size() > MOST_PROBLEMS) {
      call.err()
          .println(
              "  and " + (problems.size() - MOST_PROBLEMS) + " more problems. See weald problems.");
    }
    call.err().flush();
  }
}
