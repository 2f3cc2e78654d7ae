package org.weald.workbench.views.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weald.spi.CommandHelp;
import org.weald.workbench.ViewDescription;

/**
 * Something there is help on.
 *
 * @param id a view's id, a command's name, or empty for the beginning
 * @param sort what it is, for people
 * @param title what it is chosen by
 * @param summary a line of it, may be empty
 */
record HelpTopic(String id, Sort sort, String title, String summary) {

  /** What there is help on. */
  enum Sort {
    /** Where to begin. */
    BEGINNING(""),
    /** A view. */
    VIEW("View"),
    /** A command. */
    COMMAND("Command");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static final HelpTopic BEGINNING =
      new HelpTopic("", Sort.BEGINNING, "Where to begin", "The window in a page");

  /** The beginning, then views in their order, then commands by name. */
  static List<HelpTopic> all(List<ViewDescription> views, List<CommandHelp.Topic> commands) {
    List<HelpTopic> all = new ArrayList<>(List.of(BEGINNING));
    views.forEach(view -> all.add(new HelpTopic(view.id(), Sort.VIEW, view.title(), view.help())));
    commands.forEach(
        command ->
            all.add(
                new HelpTopic(command.name(), Sort.COMMAND, command.name(), command.summary())));
    return all;
  }

  /** Whether every word that is looked for is in it. */
  boolean has(String looked) {
    String text = (title + " " + summary + " " + sort.word()).toLowerCase(Locale.UK);
    for (String word : looked.toLowerCase(Locale.UK).strip().split("\\s+")) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
