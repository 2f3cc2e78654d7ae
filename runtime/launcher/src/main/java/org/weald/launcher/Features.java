package org.weald.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which features a command line needs: the window's bundles are started for the window only, and
 * the plans' for all but tables.
 */
final class Features {
  private static final List<String> CONTENT =
      List.of("sevenoaks", "csap", "kentagreement", "strategicstatement");
  private static final Set<String> NO_WINDOW = Set.of("--headless", "--no-window", "--help", "-h");
  private static final Set<String> TAKES_A_VALUE = Set.of("--workspace", "-w", "--format");

  private Features() {}

  static List<String> choose(List<String> arguments, Map<String, String> environment) {
    List<String> features = new ArrayList<>(List.of("weald"));
    String command = command(arguments).orElse("");
    if (command.equals("window")
        || (command.equals("demo") && display(environment) && mayOpenWindow(arguments))) {
      features.add("desktop");
    }
    if (!command.equals("assess") || arguments.stream().noneMatch(Features::isTable)) {
      features.addAll(CONTENT);
    }
    return features;
  }

  // A table is judged without a plan, and so without its plug-ins.
  private static boolean isTable(String argument) {
    return argument.equals("--data") || argument.startsWith("--data=");
  }

  // The first word that is neither an option nor an option's value.
  private static Optional<String> command(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (TAKES_A_VALUE.contains(argument)) {
        i++;
      } else if (!argument.startsWith("-")) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  private static boolean display(Map<String, String> environment) {
    String os = System.getProperty("os.name", "");
    return os.startsWith("Windows")
        || os.startsWith("Mac")
        || !environment.getOrDefault("DISPLAY", "").isEmpty();
  }

  private static boolean mayOpenWindow(List<String> arguments) {
    return arguments.stream().noneMatch(NO_WINDOW::contains);
  }
}
