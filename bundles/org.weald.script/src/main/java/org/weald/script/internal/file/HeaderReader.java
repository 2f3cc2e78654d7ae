package org.weald.script.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.script.internal.file.ScriptHeader.Kind;
import org.weald.spi.Described;
import org.weald.spi.TableOutput;

/** Reads the lines of one header; every problem is kept with its line and column. */
final class HeaderReader {
  private static final Pattern LINE = Pattern.compile("//@\\s+([\\w-]+)\\s*(.*)");
  private static final Pattern MEASURE = Pattern.compile("[a-z][\\w.-]*(/[a-z][\\w-]*)?");
  private static final int LONGEST_LINE = 500;
  private static final List<String> WORDS =
      List.of("format", "help", "kind", "measure", "name", "needs", "param", "unit");
  private static final Map<String, Kind> KINDS =
      Map.of("calculation", Kind.CALCULATION, "view", Kind.VIEW, "export", Kind.EXPORT);

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Described.Parameter> parameters = new ArrayList<>();
  private final List<Mention> needs = new ArrayList<>();
  private String name = "";
  private String help = "";
  private String format = "csv";
  private String unit = "";
  private Optional<Kind> kind = Optional.empty();
  private Optional<Mention> measure = Optional.empty();
  private int closedAt;

  /** Where the words of a line are, for the problems of it. */
  private record Words(int line, int wordAt, String word, int valueAt, String value) {}

  HeaderReader(String file) {
    this.file = file;
  }

  HeaderReader read(String source) {
    int line = 0;
    for (String text : source.lines().toList()) {
      line++;
      String bare = text.strip();
      if (bare.startsWith("//@")) {
        if (isVisible(line, text)) {
          line(line, text.indexOf("//@") + 1, bare);
        }
      } else if (!bare.isEmpty() && !bare.startsWith("//")) {
        closedAt = closedAt == 0 ? line : closedAt;
      }
    }
    return this;
  }

  /** A header is printed by lists and by help: what a terminal would obey must not be in it. */
  private boolean isVisible(int line, String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int sign = text.codePointAt(at);
      boolean control = Character.isISOControl(sign) && sign != '\t';
      if (control || Character.getType(sign) == Character.FORMAT) {
        problem(
            line,
            text.codePointCount(0, at) + 1,
            "an invisible sign stands in the header (U+" + "%04X".formatted(sign) + ")",
            "Take it out: it could change what is seen around it");
        return false;
      }
    }
    return true;
  }

  private void line(int line, int column, String text) {
    Matcher matcher = LINE.matcher(text);
    if (closedAt > 0) {
      problem(
          line,
          column,
          "a line of the header stands below the first line of the script",
          "Move it above line " + closedAt);
    } else if (text.length() > LONGEST_LINE) {
      String what = "the line is longer than " + LONGEST_LINE + " letters";
      problem(line, column, what, "Shorten it");
    } else if (!matcher.matches()) {
      String what = "the line of the header cannot be read";
      problem(line, column, what, "Write //@ name What it works out");
    } else {
      word(
          new Words(
              line,
              column + matcher.start(1),
              matcher.group(1),
              column + matcher.start(2),
              matcher.group(2).strip()));
    }
  }

  private void word(Words at) {
    switch (at.word()) {
      case "name" -> name = once(at, name);
      case "help" -> help = help.isEmpty() ? at.value() : help + " " + at.value();
      case "unit" -> unit = once(at, unit);
      case "format" -> format(at);
      case "kind" -> kind(at);
      case "measure" -> measure(at);
      case "needs" -> needs(at);
      case "param" -> parameter(at);
      case "gives" -> problem(at, "unknown word \"gives\" in the header", "Write //@ measure");
      default ->
          problem(
              at,
              "unknown word " + Quoted.of(at.word()) + " in the header",
              Suggestion.of(at.word(), WORDS));
    }
  }

  private String once(Words at, String before) {
    if (!before.isEmpty()) {
      problem(at, "\"" + at.word() + "\" stands twice in the header", "Take one of them out");
    } else if (at.value().isEmpty()) {
      problem(at, "nothing stands behind \"" + at.word() + "\"", "Write it, or take the line out");
    }
    return before.isEmpty() ? at.value() : before;
  }

  private void format(Words at) {
    format = at.value();
    if (!TableOutput.FORMATS.contains(format)) {
      valueProblem(
          at,
          "unknown format " + Quoted.of(format),
          "Known: " + String.join(", ", TableOutput.FORMATS));
    }
  }

  private void kind(Words at) {
    Optional<Kind> given = Optional.ofNullable(KINDS.get(at.value().toLowerCase(Locale.ROOT)));
    if (given.isEmpty()) {
      valueProblem(
          at, "unknown kind " + Quoted.of(at.value()), Suggestion.of(at.value(), KINDS.keySet()));
      kind = kind.or(() -> Optional.of(Kind.CALCULATION));
    } else if (kind.isPresent()) {
      problem(at, "\"kind\" stands twice in the header", "Take one of them out");
    } else {
      kind = given;
    }
  }

  private void measure(Words at) {
    if (measure.isPresent()) {
      problem(
          at,
          "\"measure\" stands twice in the header",
          "The figures of a script are of one measure; make two scripts of it");
    }
    measure = mention(at, at.valueAt(), at.value());
  }

  private void needs(Words at) {
    int from = 0;
    for (String part : at.value().split(",", -1)) {
      int lead = part.length() - part.stripLeading().length();
      mention(at, at.valueAt() + from + lead, part.strip()).ifPresent(needs::add);
      from += part.length() + 1;
    }
  }

  private Optional<Mention> mention(Words at, int column, String id) {
    Place place = new Place(file, at.line(), column);
    if (!MEASURE.matcher(id).matches()) {
      problems.add(
          new Problem(
              Quoted.of(id) + " is no id of a measure",
              place,
              "",
              "Write its id, such as //@ " + at.word() + " neet-rate; weald measures lists them"));
      return Optional.empty();
    }
    return Optional.of(new Mention(id, place));
  }

  private void parameter(Words at) {
    ParameterLine read = ParameterLine.read(at.value());
    read.faults()
        .forEach(
            fault ->
                problem(at.line(), at.valueAt() + fault.offset(), fault.what(), fault.remedy()));
    read.parameter()
        .ifPresent(
            parameter -> {
              if (parameters.stream().anyMatch(one -> one.name().equals(parameter.name()))) {
                valueProblem(
                    at,
                    "parameter \"" + parameter.name() + "\" stands twice",
                    "Take one of them out");
              }
              parameters.add(parameter);
            });
  }

  private void problem(Words at, String what, String remedy) {
    problem(at.line(), at.wordAt(), what, remedy);
  }

  private void valueProblem(Words at, String what, String remedy) {
    problem(at.line(), at.valueAt(), what, remedy);
  }

  private void problem(int line, int column, String what, String remedy) {
    problems.add(new Problem(what, new Place(file, line, column), "", remedy));
  }

  Checked<ScriptHeader> complete() {
    if (name.isEmpty()) {
      problem(1, 1, "the script has no name", "Begin it with //@ name What it works out");
    }
    if (kind.isEmpty()) {
      problem(
          1,
          1,
          "the script does not say its kind",
          "Add //@ kind calculation, //@ kind view or //@ kind export");
    }
    return orElse(name, Kind.CALCULATION);
  }

  Checked<ScriptHeader> orElse(String otherName, Kind otherKind) {
    return problems.isEmpty()
        ? Checked.good(
            new ScriptHeader(
                name.isEmpty() ? otherName : name,
                kind.orElse(otherKind),
                help,
                format,
                parameters,
                measure,
                unit,
                needs))
        : Checked.bad(problems);
  }
}
