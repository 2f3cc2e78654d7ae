package org.weald.exchange.internal.frozen;

import java.util.Map;
import java.util.TreeMap;
import org.weald.spi.PlanChoice;

/**
 * Which report.
 *
 * @param plan qualified id
 * @param edition its label
 * @param template id of the report's template, or empty for the usual one
 * @param officers whether it is the officers' copy
 */
public record Asked(String plan, String edition, String template, boolean officers) {

  /** As the report command takes it. */
  Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    options.put(PlanChoice.PLAN.name(), plan);
    options.put(PlanChoice.EDITION.name(), edition);
    if (!template.isEmpty()) {
      options.put("--template", template);
    }
    if (officers) {
      options.put(PlanChoice.OFFICERS.name(), "");
    }
    return options;
  }
}
