package org.weald.script.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Described;

/**
 * The header of a script: lines {@code //@ word value} at its top.
 *
 * @param name for people
 * @param kind calculation or export
 * @param help a sentence or two
 * @param format file ending of an export
 * @param parameters in order
 */
record ScriptHeader(
    String name, Kind kind, String help, String format, List<Described.Parameter> parameters) {

  /** What a script is for. */
  enum Kind {
    CALCULATION,
    EXPORT
  }

  private static final Pattern LINE = Pattern.compile("//@\\s+(\\w+)\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "([a-z]\\w*)\\s*:\\s*(text|int|number)\\s*(?:=\\s*([^\"]*?))?\\s*(?:\"([^\"]*)\")?");
  private static final Set<String> WORDS =
      Set.of("name", "kind", "help", "format", "param", "measure");
  private static final Map<String, Kind> KINDS =
      Map.of("calculation", Kind.CALCULATION, "export", Kind.EXPORT);

  /** Reads the header, or gives every problem of it. */
  static Checked<ScriptHeader> read(String file, String source) {
    Reading reading = new Reading(file);
    int line = 0;
    for (String text : source.split("\n", -1)) {
      line++;
      if (!text.startsWith("//")) {
        break;
      }
      reading.line(line, text.stripTrailing());
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

    Reading(String file) {
      this.file = file;
    }

    void line(int line, String text) {
      Matcher matcher = LINE.matcher(text);
      if (!matcher.matches()) {
        return;
      }
      String word = matcher.group(1);
      String value = matcher.group(2).strip();
      switch (word) {
        case "name" -> name = value;
        case "help" -> help = help.isEmpty() ? value : help + " " + value;
        case "format" -> format = value;
        case "kind" -> kind(line, value);
        case "param" -> parameter(line, value);
        case "measure" -> {}
        default ->
            problem(
                line,
                "unknown word \"" + word + "\" in the header",
                "Known: " + String.join(", ", WORDS.stream().sorted().toList()));
      }
    }

    private void kind(int line, String value) {
      Kind given = KINDS.get(value.toLowerCase(Locale.ROOT));
      if (given == null) {
        problem(
            line,
            "unknown kind \"" + value + "\"",
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
            "Write //@ param years: int = 5 \"How many years\"");
        return;
      }
      String defaultValue = matcher.group(3) == null ? "" : matcher.group(3);
      String words = matcher.group(4) == null ? "" : matcher.group(4);
      parameters.add(
          new Described.Parameter(matcher.group(1), matcher.group(2), defaultValue, words));
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
