package org.weald.script.internal.box;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in quotation marks beside a sign of arithmetic: {@code '1000' * notices}.
 *
 * @param quoted as it is written, with its marks
 * @param number to be written instead
 */
record QuotedNumber(String quoted, String number) {
  /** The methods the compiler takes the signs for. */
  private static final Set<String> SIGNS =
      Set.of("plus", "minus", "multiply", "div", "remainder", "mod", "power");

  private static final String NUMBER = "((['\"])([0-9]{1,3}(?:,?[0-9]{3})*|[0-9]+)(\\.[0-9]+)?\\2)";
  private static final Pattern FIRST = Pattern.compile("^" + NUMBER + "\\s*[-+*/%]");
  private static final Pattern LAST = Pattern.compile("[-+*/%]\\s*" + NUMBER + "$");

  /**
   * What stands first or last in what was refused.
   *
   * @param method the compiler's name of what is not there
   */
  static Optional<QuotedNumber> in(String text, String method) {
    String bare = text.strip();
    return SIGNS.contains(method)
        ? found(FIRST.matcher(bare)).or(() -> found(LAST.matcher(bare)))
        : Optional.empty();
  }

  private static Optional<QuotedNumber> found(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    String part = matcher.group(4) == null ? "" : matcher.group(4);
    return Optional.of(
        new QuotedNumber(matcher.group(1), matcher.group(3).replace(",", "") + part));
  }

  String why() {
    return quoted + " is text";
  }

  String remedy() {
    return "Write " + number + " without quotation marks";
  }
}
