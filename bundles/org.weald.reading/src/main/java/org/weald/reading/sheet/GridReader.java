package org.weald.reading.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.CsvTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;

/** Finds out by itself how a file of text is written and what stands between its cells. */
final class GridReader {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD_ROWS = 60;
  private static final int SAMPLE = 64 * 1024;
  private static final Map<Character, String> SEPARATORS =
      new TreeMap<>(Map.of(',', "commas", ';', "semicolons", '\t', "tabs"));

  private GridReader() {}

  static Checked<Grid> read(byte[] bytes, String file) {
    if (bytes.length > SourceText.LIMIT) {
      return SourceText.decode(bytes, file).then(source -> table(source, "UTF-8"));
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Checked.bad(
          new Problem(
              "the file is a workbook of an old Excel (.xls), or has a password",
              Place.of(file),
              "it cannot be read as text",
              "Open it and save it as \"CSV UTF-8\" or as \"Excel Workbook\" (.xlsx)"));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16", file);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16", file);
    }
    Checked<SourceText> utf8 = SourceText.decode(bytes, file);
    boolean othersText = !utf8.problems().isEmpty() && !begins(bytes, 'P', 'K', 3, 4);
    return othersText && isText(bytes)
        ? decoded(bytes, 0, WINDOWS, "Windows-1252", file)
        : utf8.then(source -> table(source, "UTF-8"));
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Text of any one-byte encoding has no control signs but those that move on. */
  private static boolean isText(byte[] bytes) {
    for (byte one : bytes) {
      if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
        return false;
      }
    }
    return true;
  }

  private static Checked<Grid> decoded(
      byte[] bytes, int from, Charset charset, String name, String file) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      if (text.indexOf('\0') < 0) {
        return table(new SourceText(file, text), name);
      }
    } catch (CharacterCodingException wrong) {
      return Checked.bad(noText(file, "it is neither UTF-8 nor " + name));
    }
    return Checked.bad(noText(file, "there are zero bytes in it"));
  }

  private static Problem noText(String file, String why) {
    return new Problem(
        "the file is no text that can be read",
        Place.of(file),
        why,
        "Open it in a spreadsheet program and save it as \"CSV UTF-8\"");
  }

  /** How well the first lines make a table with one of the separators. */
  private record Try(char separator, int header, int cells) {}

  private static Checked<Grid> table(SourceText source, String encoding) {
    Try best = new Try(',', -1, 0);
    for (char separator : SEPARATORS.keySet()) {
      Try one = tried(source, separator);
      best = isBetter(one, best) ? one : best;
    }
    char separator = best.separator();
    String form = "separated by " + SEPARATORS.get(separator) + ", " + encoding;
    return CsvTable.lines(source, separator)
        .then(
            lines ->
                lines.isEmpty()
                    ? Checked.bad(empty(source.file()))
                    : grid(source.file(), form, separator, lines));
  }

  static Problem empty(String file) {
    return new Problem(
        "the file is empty",
        Place.of(file),
        "a header row is needed",
        "Begin it with the names of its columns: measure,area,period,value");
  }

  /** By its first lines: a file is read as a whole only once. */
  private static Try tried(SourceText source, char separator) {
    if (separator != ',' && source.text().indexOf(separator) < 0) {
      return new Try(separator, -2, 0);
    }
    List<CsvTable.Line> lines =
        CsvTable.lines(head(source), separator)
            .fold(
                read -> read,
                cut -> CsvTable.lines(source, separator).fold(it -> it, bad -> List.of()));
    int header = 0;
    int cells = 0;
    for (CsvTable.Line line : lines.subList(0, Math.min(HEAD_ROWS, lines.size()))) {
      header = Math.max(header, HeaderWords.score(line.cells()));
      cells += line.cells().size() > 1 ? 1 : 0;
    }
    return new Try(separator, header, cells);
  }

  private static SourceText head(SourceText source) {
    String text = source.text();
    int end = 0;
    for (int line = 0; line < HEAD_ROWS && end >= 0 && end < SAMPLE; line++) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? source : new SourceText(source.file(), text.substring(0, end));
  }

  private static boolean isBetter(Try one, Try than) {
    return one.header() != than.header()
        ? one.header() > than.header()
        : one.cells() > than.cells();
  }

  private static Checked<Grid> grid(
      String file, String form, char separator, List<CsvTable.Line> lines) {
    Optional<Problem> large =
        lines.size() > Grid.MOST_ROWS
            ? Optional.of(tooLarge(file, "rows", lines.size(), Grid.MOST_ROWS))
            : lines.stream().flatMap(line -> tooLarge(file, line).stream()).findFirst();
    return large
        .<Checked<Grid>>map(Checked::bad)
        .orElseGet(
            () ->
                Checked.good(
                    new Grid(
                        file,
                        "",
                        form,
                        separator,
                        lines.stream().map(it -> new Grid.Row(it.line(), it.cells())).toList())));
  }

  private static Optional<Problem> tooLarge(String file, CsvTable.Line line) {
    if (line.cells().size() > Grid.MOST_COLUMNS) {
      Place place = new Place(file, line.line(), 0);
      return Optional.of(
          new Problem(
              "the row has " + line.cells().size() + " cells",
              place,
              "at most " + Grid.MOST_COLUMNS + " are read",
              "Take out the columns that are not needed"));
    }
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = line.cells().get(i);
      if (cell.length() > Grid.LONGEST_CELL) {
        return Optional.of(
            new Problem(
                "a cell of " + cell.length() + " characters, " + Quoted.of(cell),
                new Place(file, line.line(), i + 1),
                "at most " + Grid.LONGEST_CELL + " are read, as a spreadsheet program does",
                "Shorten it; perhaps a quotation mark is open"));
      }
    }
    return Optional.empty();
  }

  private static Problem tooLarge(String file, String what, int there, int most) {
    return new Problem(
        "the sheet has " + there + " " + what,
        Place.of(file),
        "at most " + most + " are read",
        "Split it into smaller files");
  }
}
