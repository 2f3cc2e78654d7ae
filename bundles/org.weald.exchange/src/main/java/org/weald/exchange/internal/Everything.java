package org.weald.exchange.internal;

import java.util.List;
import org.weald.assess.publication.HeldBack;
import org.weald.assess.publication.Publication;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/**
 * All that is known, with every figure as it is: what is carried elsewhere is judged there as here
 * only where nothing is held back. Who takes figures along that are held back from publication has
 * to say so.
 */
record Everything(Monitor monitor, Workspaces workspaces) {
  /** The option to take them along. */
  static final CommandDescription.Option OFFICERS =
      new CommandDescription.Option(
          PlanChoice.OFFICERS.name(),
          "",
          "Take along figures that are held back from publication; then it is not for"
              + " publication.");

  /** The catalogue of a call's workspace, or of the plug-ins alone. */
  Checked<Catalogue> of(CommandCall call) {
    // Asks for the plug-ins that were refused as well: a part must not pass for the whole.
    return monitor
        .catalogue(call)
        .then(shown -> whole(call))
        .then(
            catalogue -> {
              List<HeldBack> held = Publication.of(catalogue).heldBack();
              return held.isEmpty() || call.has(OFFICERS.name())
                  ? Checked.good(catalogue)
                  : Checked.bad(refusal(held.size()));
            });
  }

  private Checked<Catalogue> whole(CommandCall call) {
    return call.workspace()
        .map(folder -> workspaces.open(folder).then(this::in))
        .orElseGet(() -> Checked.good(monitor.catalogue()));
  }

  private Checked<Catalogue> in(Workspace opened) {
    try (Workspace workspace = opened) {
      return monitor.catalogue(workspace);
    }
  }

  private static Problem refusal(int figures) {
    return new Problem(
        (figures == 1 ? "1 figure is" : figures + " figures are") + " held back from publication",
        Place.of("command line"),
        "they would be readable in what is written",
        "Give " + OFFICERS.name() + " to take them along, and keep it among officers");
  }
}
