package org.weald.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.weald.reading.sheet.Choices;
import org.weald.reading.sheet.Role;
import org.weald.spi.CommandCall;

/** What the options of a call say about the columns of a sheet. */
final class ChosenColumns {
  static final String COLUMNS = "--columns";
  static final String UNKNOWN = "--unknown";
  static final String SHEET = "--sheet";

  private static final Pattern COLUMN =
      Pattern.compile("\\s*([A-Za-z]{1,3})\\s*=\\s*([A-Za-z-]+)\\s*");
  private static final Place LINE = Place.of("command line");

  private ChosenColumns() {}

  static Checked<Choices> of(CommandCall call) {
    List<Problem> problems = new ArrayList<>();
    Map<Integer, Role> roles = new HashMap<>();
    call.option(COLUMNS)
        .ifPresent(
            all -> Arrays.stream(all.split(",")).forEach(one -> column(one, roles, problems)));
    Choices.Unknown unknown = unknown(call, problems);
    return problems.isEmpty()
        ? Checked.good(new Choices(roles, unknown, call.option(SHEET).orElse("")))
        : Checked.bad(problems);
  }

  private static void column(String word, Map<Integer, Role> roles, List<Problem> problems) {
    Matcher parts = COLUMN.matcher(word);
    if (!parts.matches()) {
      problems.add(
          new Problem(
              "cannot read " + Quoted.of(word) + " in " + COLUMNS,
              LINE,
              "a letter and what the column holds are needed",
              "Write it like B=measure,F=value"));
      return;
    }
    String code = parts.group(2).toLowerCase(Locale.ROOT);
    Optional<Role> role = Role.of(code);
    if (role.isEmpty()) {
      List<String> codes = Arrays.stream(Role.values()).map(Role::code).toList();
      problems.add(
          new Problem(
              "a column cannot hold " + Quoted.of(code), LINE, "", Suggestion.of(code, codes)));
      return;
    }
    roles.put(index(parts.group(1)), role.get());
  }

  /** From 0. */
  private static int index(String letters) {
    return letters
            .toUpperCase(Locale.ROOT)
            .chars()
            .reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1)
        - 1;
  }

  private static Choices.Unknown unknown(CommandCall call, List<Problem> problems) {
    String word = call.option(UNKNOWN).orElse("refused");
    for (Choices.Unknown one : Choices.Unknown.values()) {
      if (one.code().equals(word)) {
        return one;
      }
    }
    List<String> codes =
        Arrays.stream(Choices.Unknown.values()).map(Choices.Unknown::code).toList();
    problems.add(
        new Problem(
            "rows of unknown measures cannot be " + Quoted.of(word),
            LINE,
            "",
            Suggestion.of(word, codes)));
    return Choices.Unknown.REFUSED;
  }
}
