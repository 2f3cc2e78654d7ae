package org.weald.script;

import java.util.List;
import java.util.regex.Pattern;
import org.weald.show.TableSpec;

/**
 * Builds a text inside {@code markdown('…') { }}. What is in tables and lists is shown as it is;
 * paragraphs may be in Markdown. HTML is shown, never obeyed.
 */
public class MarkdownBuilder extends Spoken {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!&]");
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

  private final StringBuilder text = new StringBuilder();
  private int rows;

  /** An empty text. */
  public MarkdownBuilder(Said said) {
    super(said);
  }

  /** The heading of the text. */
  public final void heading(String words) {
    part("# " + shown(words));
  }

  /** The heading of a part of it. */
  public final void section(String words) {
    part("## " + shown(words));
  }

  /** A paragraph, in Markdown. */
  public final void text(String paragraph) {
    part(paragraph.strip().replace("&", "&amp;").replace("<", "&lt;"));
  }

  /** A list, a line each. */
  public final void list(List<?> lines) {
    StringBuilder list = new StringBuilder();
    for (Object line : lines) {
      Sizes.bytes(list.length());
      list.append("- ").append(shown(Printed.of(line))).append('\n');
    }
    part(list.toString().strip());
  }

  /** A table, its title above it. */
  public final void table(TableSpec table) {
    if (!table.title().isEmpty()) {
      part("**" + shown(table.title()) + "**");
    }
    StringBuilder lines = new StringBuilder();
    line(lines, table.columns().stream().map(TableSpec.Column::title).toList());
    lines.append('|');
    table.columns().forEach(column -> lines.append(column.numeric() ? " ---: |" : " --- |"));
    lines.append('\n');
    for (List<String> row : table.rows()) {
      Sizes.bytes(lines.length());
      line(lines, row);
    }
    part(lines.toString().strip());
    rows += table.rows().size();
  }

  private static void line(StringBuilder lines, List<String> cells) {
    lines.append('|');
    cells.forEach(cell -> lines.append(' ').append(shown(cell)).append(" |"));
    lines.append('\n');
  }

  private static String shown(String words) {
    return MARKS.matcher(BREAKS.matcher(words.strip()).replaceAll(" ")).replaceAll("\\\\$0");
  }

  private void part(String part) {
    text.append(text.length() == 0 ? "" : "\n").append(part).append('\n');
    Sizes.bytes(text.length());
  }

  /** What has been built. */
  public final String markdown() {
    return text.toString();
  }

  /** How many rows its tables have. */
  public final int rows() {
    return rows;
  }
}
