package org.weald.script.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.show.FormSpec;
import org.weald.spi.Arguments;
import org.weald.spi.CommandCall;
import org.weald.spi.Described;

/** What a script's parameters are in one call: given, asked for, or as the script proposes. */
final class ScriptAnswers {
  private ScriptAnswers() {}

  /**
   * The values; where one is missing, who sits at the keyboard is asked.
   *
   * @return empty where the person gave up, or problems
   */
  static Checked<Optional<Arguments>> of(Described script, ScriptForm form, CommandCall call) {
    Map<String, String> given = given(script, call);
    FormSpec open = form.without(given.keySet());
    boolean missing =
        open.fields().stream().anyMatch(field -> field.required() && field.proposed().isEmpty());
    if (missing && call.questions().isPresent()) {
      List<Problem> wrong = problems(script, form, given, false);
      if (!wrong.isEmpty()) {
        return Checked.bad(wrong);
      }
      Optional<Map<String, String>> answers = call.questions().get().ask(open, form);
      if (answers.isEmpty()) {
        return Checked.good(Optional.empty());
      }
      given.putAll(answers.get());
    }
    List<Problem> problems = problems(script, form, given, true);
    return problems.isEmpty()
        ? Checked.good(Optional.of(new Arguments(meant(script, form, given))))
        : Checked.bad(problems);
  }

  /** Values by name, as a test gives them; what is not named is as the script proposes. */
  static Checked<Arguments> of(Described script, ScriptForm form, Map<String, String> given) {
    List<Problem> problems = problems(script, form, given, true);
    return problems.isEmpty()
        ? Checked.good(new Arguments(meant(script, form, given)))
        : Checked.bad(problems);
  }

  private static Map<String, String> given(Described script, CommandCall call) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Described.Parameter parameter : script.parameters()) {
      call.option("--" + parameter.name()).ifPresent(value -> given.put(parameter.name(), value));
    }
    return given;
  }

  private static List<Problem> problems(
      Described script, ScriptForm form, Map<String, String> given, boolean all) {
    List<Problem> problems = new ArrayList<>();
    for (Described.Parameter parameter : script.parameters()) {
      String value = given.getOrDefault(parameter.name(), parameter.defaultValue());
      if (!value.isBlank()) {
        form.fault(form.field(parameter), value).ifPresent(fault -> problems.add(wrong(fault)));
      } else if (all) {
        problems.add(missing(script, parameter));
      }
    }
    return problems;
  }

  private static Problem wrong(String fault) {
    int end = fault.indexOf(". ");
    return end < 0
        ? new Problem(fault.replaceFirst("\\.$", ""), Place.of("command line"), "", "Correct it")
        : new Problem(
            fault.substring(0, end), Place.of("command line"), "", fault.substring(end + 2));
  }

  private static Problem missing(Described script, Described.Parameter parameter) {
    String help = parameter.help().isEmpty() ? "" : ": " + parameter.help();
    return new Problem(
        script.id() + " needs " + parameter.name() + help,
        Place.of("command line"),
        "",
        "Add --" + parameter.name() + " " + ScriptHelp.label(parameter));
  }

  private static Map<String, String> meant(
      Described script, ScriptForm form, Map<String, String> given) {
    Map<String, String> values = new HashMap<>();
    for (Described.Parameter parameter : script.parameters()) {
      String value = given.getOrDefault(parameter.name(), parameter.defaultValue());
      values.put(parameter.name(), form.meant(form.field(parameter), value));
    }
    return values;
  }
}
