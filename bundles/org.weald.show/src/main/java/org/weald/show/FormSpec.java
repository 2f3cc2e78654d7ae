package org.weald.show;

import java.util.List;

/**
 * What is asked for before something runs, as a value: the window renders it, the console asks it
 * question by question, the command line takes its fields as options.
 *
 * @param title of what will run
 * @param help a sentence or two
 * @param fields in order
 */
public record FormSpec(String title, String help, List<Field> fields) {

  /** How a field is filled in. */
  public enum Input {
    /** One line of text. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A number. */
    NUMBER,
    /** Yes or no, as "yes" and "no". */
    YES_NO,
    /** One of the choices. */
    CHOICE
  }

  /**
   * One thing asked for.
   *
   * @param name of the parameter, and of the option on the command line without its dashes
   * @param label for people, "How many years"
   * @param input how it is filled in
   * @param choices what can be chosen, for {@link Input#CHOICE}
   * @param proposed the value that stands there to begin with, or empty
   * @param required whether it must be given
   */
  public record Field(
      String name,
      String label,
      Input input,
      List<Choice> choices,
      String proposed,
      boolean required) {
    /** Copies the choices. */
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /** A value and its words: "sevenoaks", "Sevenoaks". */
  public record Choice(String value, String words) {}

  /** Copies the fields. */
  public FormSpec {
    fields = List.copyOf(fields);
  }
}
