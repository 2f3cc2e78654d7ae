package org.weald.workbench.internal.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weald.show.FormSpec;
import org.weald.spi.CommandDescription;

/** A command of the command line as a form, and what was filled in as the line it stands for. */
public final class CommandForm {
  private static final String FORMAT = "--format";
  private static final String PLAIN = "[\\p{L}\\p{N}_./\\-][\\p{L}\\p{N}_./:,@+\\-]*";

  private CommandForm() {}

  /**
   * The form.
   *
   * @param choices what can be chosen for an option or argument, by its name: "--plan"
   * @param proposed what stands there at first, likewise
   */
  public static FormSpec of(
      CommandDescription command,
      Map<String, List<FormSpec.Choice>> choices,
      Map<String, String> proposed) {
    List<FormSpec.Field> fields = new ArrayList<>();
    command
        .arguments()
        .forEach(
            argument ->
                fields.add(
                    field(
                        argument.name(),
                        argument.help(),
                        FormSpec.Input.TEXT,
                        argument.required(),
                        choices,
                        proposed)));
    command
        .options()
        .forEach(
            option ->
                fields.add(
                    field(
                        option.name(),
                        option.help(),
                        option.value().isEmpty() ? FormSpec.Input.YES_NO : FormSpec.Input.TEXT,
                        false,
                        choices,
                        proposed)));
    if (command.formats().size() > 1) {
      List<FormSpec.Choice> formats =
          command.formats().stream().map(format -> new FormSpec.Choice(format, format)).toList();
      fields.add(
          new FormSpec.Field(
              FORMAT, "Format", FormSpec.Input.CHOICE, formats, command.formats().get(0), true));
    }
    return new FormSpec(command.summary(), command.text(), fields);
  }

  private static FormSpec.Field field(
      String name,
      String help,
      FormSpec.Input input,
      boolean required,
      Map<String, List<FormSpec.Choice>> choices,
      Map<String, String> proposed) {
    List<FormSpec.Choice> known = choices.getOrDefault(name, List.of());
    return new FormSpec.Field(
        name,
        help,
        known.isEmpty() ? input : FormSpec.Input.CHOICE,
        known,
        proposed.getOrDefault(name, ""),
        required);
  }

  /** The line that does the same: {@code report --plan sevenoaks --edition '2021/22'}. */
  public static String line(CommandDescription command, Map<String, String> values) {
    List<String> words = new ArrayList<>(List.of(command.name()));
    command
        .arguments()
        .forEach(
            argument -> {
              String value = values.getOrDefault(argument.name(), "");
              if (!value.isEmpty()) {
                words.add(quoted(value));
              }
            });
    for (CommandDescription.Option option : command.options()) {
      String value = values.getOrDefault(option.name(), "");
      if (option.value().isEmpty() && value.equals("yes")) {
        words.add(option.name());
      } else if (!option.value().isEmpty() && !value.isEmpty()) {
        words.add(option.name());
        words.add(quoted(value));
      }
    }
    String format = values.getOrDefault(FORMAT, "");
    if (!format.isEmpty() && !format.equals(command.formats().get(0))) {
      words.add(FORMAT);
      words.add(format);
    }
    return words.stream().collect(Collectors.joining(" "));
  }

  /**
   * As the console's shell, Gogo, reads it: in single quotes nothing has a meaning, a backslash no
   * more than others; a single quote stands outside of them.
   */
  private static String quoted(String value) {
    return value.matches(PLAIN) ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
