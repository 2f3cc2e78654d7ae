package org.weald.script.internal.worker;

import java.util.regex.Pattern;

/** Text from the worker as it may be shown: no letter in it steers a terminal. */
final class Plain {
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");

  private Plain() {}

  static String text(String text) {
    return STEERING.matcher(text).replaceAll("\uFFFD");
  }

  /** One line, and not a long one. */
  static String line(String text, int longest) {
    String line = STEERING.matcher(text).replaceAll("\uFFFD").replace('\n', ' ');
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}
