package org.weald.monitor.internal.bulk;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Amount;
import org.weald.model.Checked;
import org.weald.model.Judging;
import org.weald.model.Place;
import org.weald.model.Polarity;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription.Option;
import org.weald.spi.OutputFile;
import org.weald.spi.PlanChoice;

/**
 * What is asked of a table.
 *
 * @param data the table
 * @param name the table as the user named it
 * @param out where to; empty for standard output
 * @param columns in the order asked for
 * @param method the headline method of the long term
 * @param polarity which way is better where the data do not say
 * @param amber how far from the target is still amber
 * @param tolerance a yearly change up to this size counts as none, where nothing can be tested
 * @param multiplier a figure is this many times numerator over denominator
 * @param people whether people are counted, so that small numbers are held back
 */
record BulkOptions(
    Path data,
    String name,
    Optional<Path> out,
    List<OutputColumn> columns,
    Judging.Method method,
    Optional<Polarity> polarity,
    Optional<Amount> amber,
    Optional<Amount> tolerance,
    Optional<Double> multiplier,
    boolean people) {

  static final String DATA = "--data";
  private static final String OUT = "--out";
  private static final String COLUMNS = "--columns";
  private static final String METHOD = "--method";
  private static final String POLARITY = "--polarity";
  private static final String AMBER = "--amber";
  private static final String TOLERANCE = "--tolerance";
  private static final String MULTIPLIER = "--multiplier";
  private static final String PEOPLE = "--people";

  private static final List<Judging.Method> METHODS = List.of(Judging.Method.values());
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,15}(?:\\.\\d{1,15})?)\\s*(%|points?|)");

  /** The options of the command line. */
  static final List<Option> OPTIONS =
      List.of(
          new Option(
              DATA,
              "FILE.csv",
              "Judge the series of this table instead of a plan. Columns: measure, area, period, value;"
                  + " and where there are any: target, numerator, denominator, se, lower, upper, kind"
                  + " (proportion, count, rate, clustered, mean, survey, output, rank, none),"
                  + " multiplier, polarity (higher, lower, none), comparator. In any order."),
          new Option(
              OUT, "FILE.csv", "Where the judgements of --data go; standard output unless said."),
          new Option(
              COLUMNS,
              "NAMES",
              "Which columns --data gives, with commas; only these are worked out. There are: "
                  + String.join(", ", OutputColumn.titles())
                  + "."),
          new Option(
              METHOD,
              "linear|mann-kendall|recent-trend|xmr",
              "How --data finds long_term: a straight line, a monotone trend, the last five years, or"
                  + " process limits; linear unless said."),
          new Option(
              POLARITY,
              "higher|lower|none",
              "Which way is better where the table of --data does not say; higher unless said."),
          new Option(
              AMBER,
              "SIZE",
              "How far off the target is still amber, for --data: 5% of the target, or 2 in the"
                  + " figure's own unit."),
          new Option(
              TOLERANCE,
              "SIZE",
              "A yearly change up to this size counts as none where nothing can be tested, for"
                  + " --data: 5%, or 2."),
          new Option(
              MULTIPLIER,
              "NUMBER",
              "For --data: a figure is so many times numerator over denominator, such as 100000;"
                  + " 100 for proportions and 1 for others unless said."),
          new Option(
              PEOPLE,
              "",
              "The figures of --data count people: those of 1 to 4, shares of fewer than 20, and what"
                  + " would give them away are left blank, with the reason \"suppressed\"."));

  /** Copies the list. */
  BulkOptions {
    columns = List.copyOf(columns);
  }

  /** What is asked of a table where none is named, and would be passed over. */
  static List<Problem> withoutTable(CommandCall call) {
    return OPTIONS.stream()
        .map(Option::name)
        .filter(call::has)
        .map(
            name ->
                problem(
                    name,
                    "this is of use with a table only",
                    "a plan says itself how it is judged",
                    "Name a table with --data, or leave " + name + " out"))
        .toList();
  }

  /** What is asked of a plan where a table is named. */
  private static List<Problem> withTable(CommandCall call) {
    List<Problem> problems = new ArrayList<>();
    for (String name : List.of(PlanChoice.PLAN.name(), PlanChoice.EDITION.name())) {
      if (call.has(name)) {
        problems.add(
            problem(name, "a table has none", "--data judges without a plan", "Leave it out"));
      }
    }
    if (!call.format().isEmpty() && !call.format().equals("csv")) {
      problems.add(
          problem("--format", "a table is judged as CSV only", "", "Leave it out, or say csv"));
    }
    return problems;
  }

  /** Reads a call that has {@code --data}. */
  static Checked<BulkOptions> of(CommandCall call) {
    List<Problem> problems = new ArrayList<>(withTable(call));
    String name = call.option(DATA).orElse("");
    Optional<Path> data = value(path(call, name), problems);
    Optional<Path> out =
        call.option(OUT)
            .filter(typed -> !typed.equals("-"))
            .flatMap(typed -> value(OutputFile.named(call.directory(), typed), problems));
    List<OutputColumn> columns =
        call.option(COLUMNS)
            .flatMap(typed -> value(OutputColumn.of(typed), problems))
            .orElse(OutputColumn.USUAL);
    Judging.Method method =
        word(call, METHOD, METHODS, BulkOptions::code, problems).orElse(Judging.Method.LINEAR);
    Optional<Polarity> polarity =
        word(call, POLARITY, Arrays.asList(Polarity.values()), Polarity::code, problems);
    BulkOptions options =
        new BulkOptions(
            data.orElse(call.directory()),
            name,
            out,
            columns,
            method,
            polarity,
            amount(call, AMBER, problems),
            amount(call, TOLERANCE, problems),
            multiplier(call, problems),
            call.has(PEOPLE));
    return problems.isEmpty() ? Checked.good(options) : Checked.bad(problems);
  }

  /** A method's code as one word of the command line. */
  private static String code(Judging.Method method) {
    return method.code().replace(' ', '-');
  }

  private static Checked<Path> path(CommandCall call, String name) {
    if (name.isBlank()) {
      return Checked.bad(problem(DATA, "the table has no name", "", "Give the name of a CSV file"));
    }
    try {
      return Checked.good(call.directory().resolve(name));
    } catch (InvalidPathException impossible) {
      return Checked.bad(
          problem(DATA, "no file can be named " + Quoted.of(name), "", "Give another name"));
    }
  }

  private static <T> Optional<T> value(Checked<T> checked, List<Problem> problems) {
    problems.addAll(checked.problems());
    return checked.fold(Optional::of, bad -> Optional.empty());
  }

  private static <T> Optional<T> word(
      CommandCall call,
      String option,
      List<T> known,
      Function<T, String> code,
      List<Problem> problems) {
    Optional<String> typed = call.option(option);
    Optional<T> found =
        typed.flatMap(
            word ->
                known.stream()
                    .filter(each -> code.apply(each).equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst());
    if (typed.isPresent() && found.isEmpty()) {
      List<String> words = known.stream().map(code).toList();
      problems.add(
          problem(
              option,
              "unknown word " + Quoted.of(typed.get()),
              "it may be " + String.join(", ", words),
              Suggestion.of(typed.get(), words)));
    }
    return found;
  }

  private static Optional<Amount> amount(CommandCall call, String option, List<Problem> problems) {
    Optional<String> typed = call.option(option);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Matcher amount = AMOUNT.matcher(typed.get().strip());
    if (!amount.matches()) {
      problems.add(
          problem(
              option,
              Quoted.of(typed.get()) + " is no size",
              "a size is a number from 0, of per cent or of the figure's unit",
              "Write 5%, or 2"));
      return Optional.empty();
    }
    Amount.Scale scale =
        switch (amount.group(2)) {
          case "%" -> Amount.Scale.PERCENT;
          case "" -> Amount.Scale.ABSOLUTE;
          default -> Amount.Scale.POINTS;
        };
    return Optional.of(new Amount(new BigDecimal(amount.group(1)), scale));
  }

  private static Optional<Double> multiplier(CommandCall call, List<Problem> problems) {
    Optional<String> typed = call.option(MULTIPLIER);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = typed.get().strip().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    double number = bytes.length == 0 ? Numbers.NONE : Numbers.of(bytes, 0, bytes.length);
    if (!(number > 0)) {
      problems.add(
          problem(
              MULTIPLIER,
              Quoted.of(typed.get()) + " is no multiplier",
              "it is a number above 0",
              "Write 100 for per cent, 100000 for a rate per 100,000"));
      return Optional.empty();
    }
    return Optional.of(number);
  }

  private static Problem problem(String option, String what, String why, String remedy) {
    return new Problem(what, Place.of(option), why, remedy);
  }
}
