package org.weald.workbench.views.internal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of the log.
 *
 * @param time as it is written
 * @param level how grave it is
 * @param where the part of the program, its last word
 * @param words its first line
 * @param whole all of it, with the lines that belong to it
 */
record LogLine(String time, Level level, String where, String words, String whole) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+) (\\w+) +\\[([^\\]]*)\\] (\\S+) - (.*)");

  /** From which level on. */
  enum Level {
    DETAIL("Everything"),
    NOTE("Notes and graver"),
    WARNING("Warnings and graver"),
    ERROR("Errors");

    private final String words;

    Level(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }

    /** For one line. */
    String word() {
      return switch (this) {
        case DETAIL -> "Detail";
        case NOTE -> "Note";
        case WARNING -> "Warning";
        case ERROR -> "Error";
      };
    }

    private static Level of(String code) {
      return switch (code) {
        case "ERROR" -> ERROR;
        case "WARN" -> WARNING;
        case "INFO" -> NOTE;
        default -> DETAIL;
      };
    }
  }

  /**
   * The entries of a text, the newest first; what stands before the first whole one is left out.
   */
  static List<LogLine> of(String text) {
    List<LogLine> lines = new ArrayList<>();
    for (String line : text.split("\r?\n", -1)) {
      Matcher form = FORM.matcher(line);
      if (form.matches()) {
        String where = form.group(4).substring(form.group(4).lastIndexOf('.') + 1);
        lines.add(
            0,
            new LogLine(
                form.group(1).replace('T', ' '),
                Level.of(form.group(2)),
                where,
                form.group(5),
                line));
      } else if (!lines.isEmpty() && !line.isEmpty()) {
        LogLine last = lines.get(0);
        lines.set(
            0,
            new LogLine(
                last.time(), last.level(), last.where(), last.words(), last.whole() + "\n" + line));
      }
    }
    return lines;
  }

  /** Whether it is grave enough and has the words. */
  boolean has(Level from, String looked) {
    return level.compareTo(from) >= 0
        && whole.toLowerCase(java.util.Locale.UK).contains(looked.toLowerCase(java.util.Locale.UK));
  }
}
