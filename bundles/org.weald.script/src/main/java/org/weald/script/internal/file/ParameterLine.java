package org.weald.script.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.syntax.Types;
import org.weald.reading.Quoted;
import org.weald.spi.Described;

/**
 * What stands behind {@code //@ param}: {@code years: int = 5 "How many years"}.
 *
 * @param parameter where it could be read
 * @param faults what is wrong with it
 */
record ParameterLine(Optional<Described.Parameter> parameter, List<Fault> faults) {
  private static final Pattern FORM =
      Pattern.compile(
          "([^\\s:=\"]+)\\s*:\\s*([A-Za-z][\\w-]*(?:\\s*\\([^()\"]*\\))?)\\s*"
              + "(?:=\\s*([^\"]*?))?\\s*(?:\"([^\"]*)\")?");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  /** What word processors make of a quotation mark. */
  private static final Pattern PASTED = Pattern.compile("[\u201C\u201D\u201E]");

  private static final String EXAMPLE = "Write //@ param years: int = 5 \"How many years\"";

  /**
   * Something wrong.
   *
   * @param offset in the text, from 0
   */
  record Fault(int offset, String what, String remedy) {}

  static ParameterLine read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return new ParameterLine(
          Optional.empty(),
          List.of(new Fault(0, "the parameter cannot be read: " + Quoted.of(text), remedy(text))));
    }
    List<Fault> faults = new ArrayList<>();
    name(form.group(1)).ifPresent(faults::add);
    Optional<String> type = ParameterType.named(form.group(2));
    if (type.isEmpty()) {
      faults.add(
          new Fault(
              form.start(2),
              "unknown type " + Quoted.of(form.group(2)),
              ParameterType.suggestion(form.group(2))));
      return new ParameterLine(Optional.empty(), faults);
    }
    String value = Objects.requireNonNullElse(form.group(3), "");
    Described.Parameter parameter =
        new Described.Parameter(
            form.group(1), type.get(), value, Objects.requireNonNullElse(form.group(4), ""));
    if (!value.isEmpty()) {
      ParameterType.fault(parameter, value)
          .ifPresent(
              fault -> faults.add(new Fault(form.start(3), fault, "Correct what is behind the =")));
    }
    return new ParameterLine(Optional.of(parameter), faults);
  }

  private static String remedy(String text) {
    Matcher pasted = PASTED.matcher(text);
    return pasted.find() ? "Write \" instead of " + pasted.group() : EXAMPLE;
  }

  private static Optional<Fault> name(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of(
          new Fault(
              0,
              Quoted.of(name) + " cannot be the name of a parameter",
              "Begin it with a small letter, and use letters and digits only"));
    }
    return isGroovy(name)
        ? Optional.of(
            new Fault(
                0, "\"" + name + "\" is a word of the script language", "Give it another name"))
        : Optional.empty();
  }

  /** It becomes a variable of the script; "it" is what a closure is given. */
  private static boolean isGroovy(String name) {
    return name.equals("it") || Types.lookupKeyword(name) != Types.UNKNOWN;
  }
}
