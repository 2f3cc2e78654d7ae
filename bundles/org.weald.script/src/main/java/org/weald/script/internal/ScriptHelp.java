package org.weald.script.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.file.ParameterType;
import org.weald.script.internal.file.ScriptHeader.Kind;
import org.weald.spi.CommandDescription;
import org.weald.spi.CommandDescription.Argument;
import org.weald.spi.CommandDescription.Example;
import org.weald.spi.CommandDescription.Option;
import org.weald.spi.Described.Parameter;
import org.weald.spi.PlanChoice;
import org.weald.spi.TableOutput;

/** The help of one script: its own words, and its parameters as options of {@code weald run}. */
final class ScriptHelp {
  private ScriptHelp() {}

  /**
   * How {@code weald run} describes itself for one script.
   *
   * @param usual the options it has for every script
   * @return a problem where a parameter is named like one of these
   */
  static Checked<CommandDescription> of(Offer offer, List<Option> usual) {
    List<Problem> clashes =
        offer.described().parameters().stream()
            .filter(parameter -> isTaken(parameter, usual))
            .map(parameter -> taken(offer, parameter))
            .toList();
    return clashes.isEmpty() ? Checked.good(description(offer, usual)) : Checked.bad(clashes);
  }

  /** Where a script asks for the edition, the command's own option gives it. */
  private static boolean isEdition(Parameter parameter) {
    return ("--" + parameter.name()).equals(PlanChoice.EDITION.name())
        && parameter.type().equals("edition");
  }

  private static boolean isTaken(Parameter parameter, List<Option> usual) {
    String name = "--" + parameter.name();
    boolean common =
        List.of("--help", "--h", "--format", "--workspace", "--w").contains(name)
            || usual.stream().anyMatch(option -> option.name().equals(name));
    return common && !isEdition(parameter);
  }

  private static Problem taken(Offer offer, Parameter parameter) {
    return new Problem(
        "parameter \"" + parameter.name() + "\" has the name of an option of weald run",
        Place.of(offer.entry().map(entry -> entry.script().file()).orElse(offer.id())),
        "--" + parameter.name() + " could not be told from it",
        "Give it another name");
  }

  private static CommandDescription description(Offer offer, List<Option> usual) {
    List<Option> options = new ArrayList<>();
    offer.described().parameters().forEach(parameter -> options.add(option(parameter)));
    usual.stream()
        .filter(option -> options.stream().noneMatch(own -> own.name().equals(option.name())))
        .forEach(options::add);
    return new CommandDescription(
        "run",
        offer.described().name(),
        offer.described().help(),
        List.of(new Argument(offer.typed(), what(offer), true)),
        options,
        examples(offer),
        formats(offer),
        true);
  }

  private static String what(Offer offer) {
    String kind =
        switch (offer.kind()) {
          case CALCULATION -> "a calculation";
          case VIEW -> "a view";
          case EXPORT -> "an export";
        };
    return kind + ", from " + offer.origin() + ", run " + offer.how();
  }

  private static Option option(Parameter parameter) {
    String help = parameter.help().isEmpty() ? parameter.name() : parameter.help();
    String value =
        parameter.defaultValue().isEmpty()
            ? "; must be given."
            : "; " + parameter.defaultValue() + " unless said.";
    return new Option("--" + parameter.name(), label(parameter), help + value);
  }

  /** What to write behind the option. */
  static String label(Parameter parameter) {
    List<String> choices = ParameterType.choices(parameter.type());
    if (!choices.isEmpty()) {
      return String.join("|", choices);
    }
    return switch (parameter.type()) {
      case "int" -> "N";
      case "yes-no" -> "yes|no";
      case "edition" -> "LABEL";
      default -> parameter.type().toUpperCase(Locale.ROOT);
    };
  }

  /** An export has the format it says; figures can be imported again. */
  private static List<String> formats(Offer offer) {
    if (offer.kind() == Kind.EXPORT) {
      return List.of();
    }
    List<String> formats = new ArrayList<>(TableOutput.FORMATS);
    if (offer.kind() == Kind.CALCULATION) {
      formats.add(ObservationRows.FORMAT);
    }
    return formats;
  }

  private static List<Example> examples(Offer offer) {
    StringBuilder line = new StringBuilder("weald run " + offer.typed());
    for (Parameter parameter : offer.described().parameters()) {
      if (parameter.defaultValue().isEmpty()) {
        line.append(" --").append(parameter.name()).append(' ').append(label(parameter));
      }
    }
    List<Example> examples = new ArrayList<>();
    examples.add(new Example(line.toString(), does(offer)));
    offer.described().parameters().stream()
        .filter(parameter -> !parameter.defaultValue().isEmpty())
        .findFirst()
        .ifPresent(
            parameter ->
                examples.add(
                    new Example(
                        line + " --" + parameter.name() + " " + quoted(parameter.defaultValue()),
                        "the same: that is what it is unless said")));
    String file = line + " --out " + offer.shortName();
    switch (offer.kind()) {
      case CALCULATION -> examples.add(new Example(file + ".csv", "writes the table to a file"));
      case VIEW -> examples.add(new Example(file + ".svg", "draws its chart"));
      case EXPORT ->
          examples.add(new Example(file + "/", "writes what it makes below that folder"));
    }
    return examples;
  }

  private static String does(Offer offer) {
    return switch (offer.kind()) {
      case CALCULATION -> "prints its table";
      case VIEW -> "prints its text and the tables behind its charts";
      case EXPORT -> "prints it, where it makes one file";
    };
  }

  private static String quoted(String value) {
    return value.matches("[\\w./-]+") ? value : "\"" + value + "\"";
  }

  /** The parameters in a list: "years=5, area (must be given)". */
  static String inShort(List<Parameter> parameters) {
    return String.join(
        ", ",
        parameters.stream()
            .map(
                parameter ->
                    parameter.name()
                        + (parameter.defaultValue().isEmpty()
                            ? " (must be given)"
                            : "=" + parameter.defaultValue()))
            .toList());
  }

  /** A word of the kind, for lists. */
  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
