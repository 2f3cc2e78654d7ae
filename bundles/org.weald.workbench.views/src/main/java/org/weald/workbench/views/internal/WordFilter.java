package org.weald.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weald.model.Status;

/**
 * What a filter above rows lets through: every word must be found in the row; {@code status:red}
 * asks for a status by code or by the plan's own word, {@code lead:kent} for a word in one field.
 *
 * @param words lower case; none lets everything through
 */
public record WordFilter(List<String> words) {
  private static final String STATUS = "status";

  /** Copies the list. */
  public WordFilter {
    words = List.copyOf(words);
  }

  /** Reads what was typed. */
  public static WordFilter of(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!word.isEmpty() && !word.endsWith(":")) {
        words.add(word);
      }
    }
    return new WordFilter(words);
  }

  /** Whether everything is let through. */
  public boolean all() {
    return words.isEmpty();
  }

  /**
   * Whether a row is let through.
   *
   * @param status its status
   * @param word the plan's word for it
   * @param fields what can be asked for by name, "lead"; words alone are looked for in all of them
   */
  public boolean matches(Status status, String word, Map<String, String> fields) {
    return words.stream().allMatch(asked -> matches(asked, status, word, fields));
  }

  private static boolean matches(
      String asked, Status status, String word, Map<String, String> fields) {
    int colon = asked.indexOf(':');
    String field = colon < 0 ? "" : asked.substring(0, colon);
    String wanted = asked.substring(colon + 1);
    if (field.equals(STATUS)) {
      return Status.ofCode(wanted)
          .map(code -> code == status)
          .orElseGet(() -> word.toLowerCase(Locale.ROOT).startsWith(wanted));
    }
    String named = fields.get(field);
    if (named != null) {
      return named.toLowerCase(Locale.ROOT).contains(wanted);
    }
    return word.toLowerCase(Locale.ROOT).contains(asked)
        || fields.values().stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
  }
}
