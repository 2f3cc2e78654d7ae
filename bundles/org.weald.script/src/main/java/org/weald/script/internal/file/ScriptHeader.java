package org.weald.script.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.syntax.Types;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.Described;
import org.weald.spi.TableOutput;

/**
 * The header of a script: lines {@code //@ word value} at its top.
 *
 * @param name for people
 * @param kind calculation or export
 * @param help a sentence or two
 * @param format file ending of an export
 * @param parameters in order
 */
public record ScriptHeader(
    String name, Kind kind, String help, String format, List<Described.Parameter> parameters) {

  /** What a script is for. */
  public enum Kind {
    /** Works something out. */
    CALCULATION,
    /** Shows something. */
    VIEW,
    /** Writes files. */
    EXPORT
  }

  private static final Pattern LINE = Pattern.compile("//@\\s+(\\w+)\\s*(.*)");
  private static final int LONGEST_LINE = 500;
  private static final Pattern PARAMETER =
      Pattern.compile(
          "([a-z]\\w*)\\s*:\\s*(text|int|number)\\s*(?:=\\s*([^\"]*?))?\\s*(?:\"([^\"]*)\")?");
  private static final List<String> WORDS =
      List.of("format", "help", "kind", "measure", "name", "param");
  private static final Map<String, Kind> KINDS =
      Map.of("calculation", Kind.CALCULATION, "view", Kind.VIEW, "export", Kind.EXPORT);

  /**
   * Reads the header, or gives every problem of it. Empty lines and other comments may stand in it.
   */
  public static Checked<ScriptHeader> read(String file, String source) {
    Reading reading = new Reading(file);
    int line = 0;
    for (String text : source.lines().toList()) {
      line++;
      if (text.strip().startsWith("//@")) {
        reading.line(line, text.strip());
      } else if (!text.isBlank() && !text.startsWith("//")) {
        reading.close(line);
      }
    }
    return reading.done();
  }

  private static final class Reading {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Described.Parameter> parameters = new ArrayList<>();
    private String name = "";
    private String help = "";
    private String format = "csv";
    private Kind kind = Kind.CALCULATION;
    private boolean kindGiven;
    private int closedAt;

    Reading(String file) {
      this.file = file;
    }

    void close(int line) {
      closedAt = closedAt == 0 ? line : closedAt;
    }

    void line(int line, String text) {
      Matcher matcher = LINE.matcher(text);
      if (closedAt > 0) {
        problem(
            line,
            "a line of the header stands below the first line of the script",
            "Move it above line " + closedAt);
      } else if (text.length() > LONGEST_LINE) {
        problem(line, "the line is longer than " + LONGEST_LINE + " letters", "Shorten it");
      } else if (!matcher.matches()) {
        problem(line, "the line of the header cannot be read", "Write //@ name What it works out");
      } else {
        word(line, matcher.group(1), matcher.group(2).strip());
      }
    }

    private void word(int line, String word, String value) {
      switch (word) {
        case "name" -> name = value;
        case "help" -> help = help.isEmpty() ? value : help + " " + value;
        case "format" -> format(line, value);
        case "kind" -> kind(line, value);
        case "param" -> parameter(line, value);
        case "measure" -> {}
        default ->
            problem(
                line,
                "unknown word " + Quoted.of(word) + " in the header",
                Suggestion.of(word, WORDS));
      }
    }

    private void format(int line, String value) {
      format = value;
      if (!TableOutput.FORMATS.contains(value)) {
        problem(
            line,
            "unknown format " + Quoted.of(value),
            "Known: " + String.join(", ", TableOutput.FORMATS));
      }
    }

    private void kind(int line, String value) {
      Kind given = KINDS.get(value.toLowerCase(Locale.ROOT));
      if (given == null) {
        problem(
            line,
            "unknown kind " + Quoted.of(value),
            "Write //@ kind calculation or //@ kind export");
      } else {
        kind = given;
        kindGiven = true;
      }
    }

    private void parameter(int line, String value) {
      Matcher matcher = PARAMETER.matcher(value);
      if (!matcher.matches()) {
        problem(
            line,
            "the parameter cannot be read: " + value,
            "Write //@ param years: int = 5 \"How many years\"; there are text, int and number");
        return;
      }
      Described.Parameter parameter =
          new Described.Parameter(
              matcher.group(1),
              matcher.group(2),
              Objects.requireNonNullElse(matcher.group(3), ""),
              Objects.requireNonNullElse(matcher.group(4), ""));
      checkName(line, parameter.name());
      if (!parameter.defaultValue().isEmpty()) {
        ParameterType.fault(parameter, parameter.defaultValue())
            .ifPresent(fault -> problem(line, fault, "Correct the value behind the ="));
      }
      parameters.add(parameter);
    }

    private void checkName(int line, String parameter) {
      if (Types.lookupKeyword(parameter) != Types.UNKNOWN || parameter.equals("it")) {
        problem(
            line, "\"" + parameter + "\" is a word of the script language", "Choose another name");
      }
      if (parameters.stream().anyMatch(other -> other.name().equals(parameter))) {
        problem(line, "parameter \"" + parameter + "\" stands twice", "Take one of them out");
      }
    }

    private void problem(int line, String what, String remedy) {
      problems.add(new Problem(what, new Place(file, line, 1), "", remedy));
    }

    Checked<ScriptHeader> done() {
      if (name.isEmpty()) {
        problem(1, "the script has no name", "Begin it with //@ name What it works out");
      }
      if (!kindGiven) {
        problem(
            1, "the script does not say its kind", "Add //@ kind calculation or //@ kind export");
      }
      return problems.isEmpty()
          ? Checked.good(new ScriptHeader(name, kind, help, format, List.copyOf(parameters)))
          : Checked.bad(problems);
    }
  }
}
