package org.weald.command.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.CommandDescription;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command-line form of a command's description: its options, its help, and the reading of a
 * call.
 */
final class CommandLineForm {
  private static final String WORKSPACE = "--workspace";
  private static final String FORMAT = "--format";

  private final CommandDescription description;
  private final CommandLine line;

  CommandLineForm(CommandDescription description) {
    this.description = description;
    CommandSpec spec = CommandSpec.create().name("weald " + description.name());
    addArguments(spec);
    spec.usageMessage().width(100).header(escaped(description.summary()));
    if (!description.text().isEmpty()) {
      spec.usageMessage().description(("\n" + escaped(description.text()) + "\n").split("\n", -1));
    }
    spec.usageMessage().footer(examples());
    this.line = new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
  }

  private void addArguments(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .arity("0")
            .type(boolean.class)
            .description("Show this help.")
            .build());
    for (int i = 0; i < description.arguments().size(); i++) {
      spec.addPositional(argument(i, description.arguments().get(i)));
    }
    description.options().forEach(option -> spec.addOption(option(option)));
    if (!description.formats().isEmpty()) {
      spec.addOption(format());
    }
    if (description.usesWorkspace()) {
      spec.addOption(
          OptionSpec.builder("-w", WORKSPACE)
              .paramLabel("DIR")
              .type(String.class)
              .description("The workspace; the current folder where it is one.")
              .build());
    }
  }

  /** Percent signs mean something to picocli's formatter of headers, texts and footers. */
  private static String escaped(String text) {
    return text.replace("%", "%%");
  }

  private String[] examples() {
    List<String> lines =
        new ArrayList<>(List.of("", description.examples().size() == 1 ? "Example:" : "Examples:"));
    for (CommandDescription.Example example : description.examples()) {
      lines.add("  " + escaped(example.line()));
      lines.add("      " + escaped(example.does()));
    }
    lines.add("");
    lines.add("Ends with 0 done, 1 the input has problems, 2 wrong usage, 3 our fault.");
    return lines.toArray(String[]::new);
  }

  private static PositionalParamSpec argument(int index, CommandDescription.Argument argument) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .paramLabel(argument.name())
        .arity(argument.required() ? "1" : "0..1")
        .required(argument.required())
        .type(String.class)
        .description(argument.help())
        .build();
  }

  private static OptionSpec option(CommandDescription.Option option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.name()).description(option.help());
    return option.value().isEmpty()
        ? builder.arity("0").type(boolean.class).build()
        : builder.arity("1").type(String.class).paramLabel(option.value()).build();
  }

  private OptionSpec format() {
    return OptionSpec.builder(FORMAT)
        .paramLabel(String.join("|", description.formats()))
        .type(String.class)
        .description("How data is printed; " + description.formats().get(0) + " unless said.")
        .build();
  }

  /** The help, as text. */
  String help() {
    return line.getUsageMessage(Ansi.OFF);
  }

  /**
   * What was typed, read.
   *
   * @param help whether help was asked for; then the rest is empty
   * @param arguments by position
   * @param options by name
   * @param format asked for, or empty
   * @param workspace asked for, or the current folder where it is one
   */
  record Typed(
      boolean help,
      List<String> arguments,
      Map<String, String> options,
      String format,
      Optional<Path> workspace) {}

  /**
   * Reads the words behind the command's name.
   *
   * @throws WrongUsage with a sentence where they make no sense
   */
  Typed read(List<String> words, Path directory) throws WrongUsage {
    ParseResult result;
    try {
      result = line.parseArgs(words.toArray(String[]::new));
    } catch (CommandLine.ParameterException wrong) {
      throw new WrongUsage(sentence(wrong));
    }
    if (result.isUsageHelpRequested()) {
      return new Typed(true, List.of(), Map.of(), "", Optional.empty());
    }
    return new Typed(
        false, arguments(result), options(result), format(result), workspace(result, directory));
  }

  /**
   * Reads as much as these options tell how to read: for a command that says its further options
   * when it knows what it is given.
   *
   * @return empty where not even that much makes sense
   */
  Optional<Typed> begun(List<String> words, Path directory) {
    line.setUnmatchedArgumentsAllowed(true);
    try {
      ParseResult result = line.parseArgs(words.toArray(String[]::new));
      List<String> arguments = new ArrayList<>(arguments(result));
      result.unmatched().stream().filter(word -> !word.startsWith("-")).forEach(arguments::add);
      return Optional.of(
          new Typed(
              result.isUsageHelpRequested(),
              arguments,
              options(result),
              "",
              workspace(result, directory)));
    } catch (CommandLine.ParameterException nothing) {
      return Optional.empty();
    } finally {
      line.setUnmatchedArgumentsAllowed(false);
    }
  }

  private String sentence(CommandLine.ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0));
    }
    if (wrong instanceof CommandLine.MissingParameterException missing
        && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
      return ((OptionSpec) twice.getOverwritten()).longestName() + " is given twice.";
    }
    return wrong.getMessage() + ".";
  }

  private String unmatched(String word) {
    if (!word.startsWith("-")) {
      return Quoted.of(word) + " is one word too many.";
    }
    List<String> options =
        line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
    String name = word.replaceFirst("=.*", "");
    return "There is no option " + Quoted.of(name) + ". " + Suggestion.of(name, options);
  }

  private static String missing(ArgSpec missing) {
    return missing.isOption()
        ? ((OptionSpec) missing).longestName() + " needs a value: " + missing.paramLabel() + "."
        : missing.paramLabel() + " is missing: " + String.join(" ", missing.description()) + ".";
  }

  private List<String> arguments(ParseResult result) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < description.arguments().size(); i++) {
      String value = result.matchedPositionalValue(i, "");
      if (!value.isEmpty()) {
        arguments.add(value);
      }
    }
    return arguments;
  }

  private Map<String, String> options(ParseResult result) {
    Map<String, String> options = new HashMap<>();
    for (CommandDescription.Option option : description.options()) {
      if (result.hasMatchedOption(option.name())) {
        options.put(
            option.name(),
            option.value().isEmpty() ? "" : result.matchedOptionValue(option.name(), ""));
      }
    }
    return options;
  }

  private String format(ParseResult result) throws WrongUsage {
    if (description.formats().isEmpty() || !result.hasMatchedOption(FORMAT)) {
      return "";
    }
    String format = result.matchedOptionValue(FORMAT, "");
    if (!description.formats().contains(format)) {
      throw new WrongUsage(
          "Unknown format "
              + Quoted.of(format)
              + ". "
              + Suggestion.of(format, description.formats()));
    }
    return format;
  }

  private Optional<Path> workspace(ParseResult result, Path directory) {
    if (!description.usesWorkspace()) {
      return Optional.empty();
    }
    if (result.hasMatchedOption(WORKSPACE)) {
      return Optional.of(directory.resolve(result.matchedOptionValue(WORKSPACE, "")));
    }
    return Files.isRegularFile(directory.resolve("workspace.json"))
        ? Optional.of(directory)
        : Optional.empty();
  }
}
