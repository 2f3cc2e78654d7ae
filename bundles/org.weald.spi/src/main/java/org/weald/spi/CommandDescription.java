package org.weald.spi;

import java.util.List;

/**
 * How a command presents itself.
 *
 * @param name "assess"
 * @param summary one line: "Judge a plan's measures: on target, and which way?"
 * @param text further paragraphs of help, may be empty
 * @param arguments in order
 * @param options without the common ones ({@code --workspace}, {@code --format} are added where
 *     said)
 * @param examples at least one
 * @param formats what it can print its data as, first is the default; empty where it prints none
 * @param usesWorkspace whether {@code --workspace} makes sense
 */
public record CommandDescription(
    String name,
    String summary,
    String text,
    List<Argument> arguments,
    List<Option> options,
    List<Example> examples,
    List<String> formats,
    boolean usesWorkspace) {

  /** Something given by position. */
  public record Argument(String name, String help, boolean required) {}

  /**
   * Something given by name.
   *
   * @param name with its dashes, "--plan"
   * @param value what to give, "ID"; empty for a switch
   * @param help one sentence
   */
  public record Option(String name, String value, String help) {}

  /** A line to type and what it does. */
  public record Example(String line, String does) {}

  /** Copies; an example is asked for. */
  public CommandDescription {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    examples = List.copyOf(examples);
    formats = List.copyOf(formats);
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("command " + name + " has no example");
    }
  }
}
