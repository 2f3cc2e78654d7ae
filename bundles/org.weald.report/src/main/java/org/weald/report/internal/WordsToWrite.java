package org.weald.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.weald.show.ReportBlock;

/**
 * Tells an author what is still to be written, where, and the rows to begin with: a table that can
 * be copied as it is.
 */
final class WordsToWrite {
  private static final Set<String> POSTS = Set.of("portfolio holder", "contact");
  private static final String COLUMNS = "plan,edition,part,question,answer,text";

  private WordsToWrite() {}

  /**
   * Lines for the author; none where nothing is missing.
   *
   * @param plan qualified id
   * @param edition label
   */
  static List<String> lines(List<ReportBlock.Wanted> wanted, String plan, String edition) {
    List<String> lines = new ArrayList<>();
    if (wanted.isEmpty()) {
      return lines;
    }
    lines.add(
        (wanted.size() == 1 ? "1 text is" : wanted.size() + " texts are")
            + " still to be written, by a person, a row each, into data/papers.csv of a plug-in: in"
            + " a workspace that is plugins/<name>/data/papers.csv, beside a weald.json (weald new"
            + " --example shows one). Copy this table and put the words in its last column, in"
            + " quotation marks where they hold a comma; answer is Yes or No where there is a"
            + " question, empty where it begins with What:");
    lines.add(COLUMNS);
    for (ReportBlock.Wanted row : wanted) {
      lines.add(
          String.join(
              ",", cell(plan), cell(edition), cell(row.part()), cell(row.question()), "", ""));
    }
    ReportBlock.Wanted first = wanted.get(0);
    if (wanted.stream().anyMatch(row -> POSTS.contains(row.part().toLowerCase(Locale.UK)))) {
      lines.add(
          "Portfolio holder and Contact are posts, such as Cabinet Member for People and Places:"
              + " names of persons are not kept.");
    }
    lines.add("For example, the first of them once it is written:");
    lines.add(
        String.join(
            ",",
            cell(plan),
            cell(edition),
            cell(first.part()),
            cell(first.question()),
            "",
            "\"The words, as they are to be printed\""));
    return lines;
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
