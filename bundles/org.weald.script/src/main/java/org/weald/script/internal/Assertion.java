package org.weald.script.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Groovy says of an assertion that does not hold: the line, and below it each value under the
 * word it is of.
 */
final class Assertion {
  /** A call or a property, and what it should be: plain ones only, others are shown as they are. */
  private static final Pattern EQUALITY =
      Pattern.compile(
          "assert (?:\\w+\\.){0,20}(\\w{1,100})(?:\\([^()]*\\))? == ('[^']*'|\"[^\"$]*\"|-?[\\w.]{1,40})");

  private Assertion() {}

  /** "6.0 is not 7", where the assertion is an equality whose two values can be told. */
  static Optional<String> difference(String shown) {
    List<String> lines = shown.strip().lines().toList();
    Matcher equality = EQUALITY.matcher(lines.isEmpty() ? "" : lines.get(0).strip());
    if (lines.size() < 3 || !equality.matches()) {
      return Optional.empty();
    }
    String wanted = equality.group(2);
    boolean isPlain = "'\"-0123456789".indexOf(wanted.charAt(0)) >= 0;
    return isPlain
        ? value(lines, equality.start(1)).map(value -> value + " is not " + wanted)
        : Optional.empty();
  }

  /** The value at the end of the bar that begins under a word. */
  private static Optional<String> value(List<String> lines, int column) {
    for (String line : lines.subList(1, lines.size())) {
      if (line.length() <= column || line.charAt(column) == ' ') {
        return Optional.empty();
      }
      if (line.charAt(column) != '|') {
        // What stands further right is another value's, or its bar.
        String value = line.substring(column).split(" {2,}| \\|", 2)[0].strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
