package org.weald.script.internal.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the list of what scripts may use is written. */
final class OfferedFile {
  private OfferedFile() {}

  /** Reads the types; a line that is none of the forms is an error of ours. */
  static Map<String, OfferedType> types(List<String> lines) {
    Map<String, OfferedType> types = new HashMap<>();
    List<String> members = new ArrayList<>();
    String head = "";
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("== ")) {
        continue;
      }
      if (line.startsWith("  ")) {
        members.add(line.strip());
      } else if (line.equals("}")) {
        put(types, head, members);
        members.clear();
      } else if (line.endsWith(" {}")) {
        put(types, line.substring(0, line.length() - 3), List.of());
      } else if (line.endsWith(" {")) {
        head = line.substring(0, line.length() - 2);
      } else {
        throw new IllegalArgumentException("not understood: " + line);
      }
    }
    return types;
  }

  private static void put(Map<String, OfferedType> types, String head, List<String> members) {
    int space = head.indexOf(' ');
    OfferedType.Use use =
        OfferedType.Use.valueOf(head.substring(0, space).toUpperCase(Locale.ROOT));
    String name = head.substring(space + 1);
    if (types.put(name, new OfferedType(use, members)) != null) {
      throw new IllegalArgumentException("listed twice: " + name);
    }
  }

  /**
   * A member's name and parameters as in a class file: "indexOf(Ljava/lang/String;I)"; of a
   * constant the name only.
   */
  static String member(String line) {
    int bracket = line.indexOf('(');
    if (bracket < 0) {
      return line.substring(line.lastIndexOf(' ') + 1);
    }
    String name = line.substring(line.lastIndexOf(' ', bracket) + 1, bracket);
    StringBuilder member = new StringBuilder(name.equals("new") ? "<init>" : name).append('(');
    String inside = line.substring(bracket + 1, line.lastIndexOf(')'));
    if (!inside.isBlank()) {
      for (String type : inside.split(",", -1)) {
        member.append(Descriptors.ofName(type.strip()));
      }
    }
    return member.append(')').toString();
  }
}
