package org.weald.spi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weald.show.TableSpec;

/** Prints tables the same way for every command: as text to read, as CSV, as JSON. */
public final class TableOutput {
  /** The formats, the default first. */
  public static final List<String> FORMATS = List.of("text", "json", "csv");

  private static final int LINE = 118;
  private static final int NARROWEST = 10;
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,40})(\\.\\d{1,40})?");
  private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.,]{1,60}%?");
  private static final JsonFactory JSON = new JsonFactory();

  private TableOutput() {}

  /**
   * Prints a table.
   *
   * @param format text, json or csv; text where empty. In JSON a table is an array of objects, the
   *     cells of numeric columns are numbers (null where empty or no plain number)
   */
  public static void print(TableSpec table, String format, Writer out) throws IOException {
    switch (format) {
      case "json" -> json(table, out);
      case "csv" -> csv(table, out);
      default -> text(table, out);
    }
    out.flush();
  }

  private static void json(TableSpec table, Writer out) throws IOException {
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = JSON.createGenerator(new Unclosed(out)).setPrettyPrinter(pretty)) {
      json.writeStartArray();
      for (List<String> row : table.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(table.columns().get(i).title());
          cell(json, table.columns().get(i), row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  private static void cell(JsonGenerator json, TableSpec.Column column, String cell)
      throws IOException {
    if (!column.numeric()) {
      json.writeString(cell);
      return;
    }
    Optional<String> number = plainNumber(cell);
    if (number.isPresent()) {
      json.writeNumber(number.get());
    } else {
      json.writeNull();
    }
  }

  /** A number as it is read, "−1,234.5", the way programs take it: "-1234.5". */
  private static Optional<String> plainNumber(String cell) {
    String plain = cell.replace(",", "").replace('\u2212', '-');
    return Optional.of(plain).filter(number -> NUMBER.matcher(number).matches());
  }

  private static void csv(TableSpec table, Writer out) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Unclosed(out))) {
      csv.writeRecord(table.columns().stream().map(TableSpec.Column::title).toList());
      for (List<String> row : table.rows()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          String cell = harmless(row.get(i));
          boolean numeric = table.columns().get(i).numeric();
          cells.add(numeric ? plainNumber(row.get(i)).orElse(cell) : cell);
        }
        csv.writeRecord(cells);
      }
    }
  }

  /**
   * A text of somebody else's as it may stand in a CSV file: one that a spreadsheet program would
   * run as a formula is led by an apostrophe; "-5%" is none.
   */
  public static String harmless(String cell) {
    boolean risky = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return risky && !FIGURE.matcher(cell).matches() ? "'" + cell : cell;
  }

  private static void text(TableSpec table, Writer out) throws IOException {
    int[] widths = new int[table.columns().size()];
    int[] words = new int[widths.length];
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(TableSpec.Column::title).toList());
    for (List<String> row : table.rows()) {
      lines.add(row.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList());
    }
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
        words[i] = Math.max(words[i], longestWord(line.get(i)));
      }
    }
    fit(widths, words);
    // Only where whole words leave no room: one that is still too long is cut.
    fit(widths, new int[widths.length]);
    if (!table.title().isEmpty()) {
      out.write(table.title() + "\n\n");
    }
    boolean header = true;
    for (List<String> line : lines) {
      row(table, line, widths, out);
      if (header) {
        out.write("─".repeat(Math.max(1, total(widths))) + "\n");
        header = false;
      }
    }
  }

  /** Takes from the widest column that has more than it needs until a line fits; cells wrap. */
  private static void fit(int[] widths, int[] needed) {
    while (total(widths) > LINE) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean spare = widths[i] > Math.max(NARROWEST, needed[i]);
        widest = spare && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ")) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  private static int total(int[] widths) {
    int total = -2;
    for (int width : widths) {
      total += width + 2;
    }
    return total;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** One row; a cell that is too wide goes on below itself. */
  private static void row(TableSpec table, List<String> cells, int[] widths, Writer out)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> parts = wrap(cells.get(i), widths[i]);
      wrapped.add(parts);
      height = Math.max(height, parts.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < wrapped.size(); i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        String space = " ".repeat(Math.max(0, widths[i] - width(part)));
        text.append(table.columns().get(i).numeric() ? space + part : part + space).append("  ");
      }
      out.write(text.toString().stripTrailing() + "\n");
    }
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
      while (width(line.toString()) > width) {
        int end = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The caller's writer stays open. */
  private static final class Unclosed extends FilterWriter {
    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
