package org.weald.workbench.views.internal.console;

import java.util.List;

/**
 * How a line that is begun can go on.
 *
 * @param line it, as far as it is clear how it goes on
 * @param choices how its last word could end
 */
record Completion(String line, List<String> choices) {
  /** Copies the list. */
  Completion {
    choices = List.copyOf(choices);
  }

  /** Completes the last word of a line. */
  static Completion of(String begun, CommandNames names) {
    int start = begun.lastIndexOf(' ') + 1;
    String word = begun.substring(start);
    String before = begun.substring(0, start).strip();
    List<String> choices =
        known(before, names).stream().filter(name -> name.startsWith(word)).toList();
    if (choices.isEmpty()) {
      return new Completion(begun, choices);
    }
    String end = choices.size() == 1 ? choices.get(0) + " " : common(choices);
    return new Completion(begun.substring(0, start) + end, choices);
  }

  private static List<String> known(String before, CommandNames names) {
    return switch (before) {
      case "", "help", "weald" -> names.commands();
      case "start", "stop", "plugins start", "plugins stop" -> names.bundles();
      default -> List.of();
    };
  }

  private static String common(List<String> choices) {
    String common = choices.get(0);
    for (String choice : choices) {
      while (!choice.startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common;
  }
}
