package org.weald.spi;

import java.util.List;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Problem;

/**
 * What came of reading plug-ins that stand side by side.
 *
 * @param contributions of those that could be read
 * @param refused those that could not, and why
 */
public record PluginsRead(List<Contribution> contributions, List<RefusedPlugin> refused) {
  /** Copies the lists. */
  public PluginsRead {
    contributions = List.copyOf(contributions);
    refused = List.copyOf(refused);
  }

  /** All of them, or every problem there is. */
  public Checked<List<Contribution>> all() {
    List<Problem> problems =
        refused.stream().flatMap(plugin -> plugin.problems().stream()).toList();
    return problems.isEmpty() ? Checked.good(contributions) : Checked.bad(problems);
  }
}
