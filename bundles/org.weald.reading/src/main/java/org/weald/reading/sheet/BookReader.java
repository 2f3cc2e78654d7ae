package org.weald.reading.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * The sheets of an Excel workbook: what its cells show, as a file of text would have it. A workbook
 * is a zip archive: it is unpacked and counted here first, and the library sees only what was
 * counted.
 */
final class BookReader {
  private static final int MOST_BYTES = 128 * 1024 * 1024;
  private static final int MOST_FILES = 2_000;
  private static final int MOST_CELLS = 3_000_000;
  private static final int MOST_SHEETS = 100;

  /** A spreadsheet program keeps no more digits. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final Set<Integer> DAYS = Set.of(14, 15, 16, 22);
  private static final int MONTH = 17;
  private static final Set<Integer> SHARES = Set.of(9, 10);
  private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
  private static final int SINCE_1904 = 1462;
  private static final int LAST_DAY = 2_958_465;

  private final ReadableWorkbook book;
  private final String file;
  private int cells;

  private BookReader(ReadableWorkbook book, String file) {
    this.book = book;
    this.file = file;
  }

  /** Its sheets with any text in them, in their order. */
  static Checked<List<Grid>> read(byte[] bytes, String file) {
    try {
      Optional<byte[]> counted = ZipParts.of(bytes, MOST_BYTES, MOST_FILES);
      if (counted.isEmpty()) {
        return Checked.bad(tooLarge(file));
      }
      try (ReadableWorkbook book =
          new ReadableWorkbook(
              new ByteArrayInputStream(counted.get()), new ReadingOptions(true, true))) {
        return new BookReader(book, file).sheets();
      }
    } catch (IOException | RuntimeException damaged) {
      // The library throws whatever comes of a damaged workbook; it is the workbook that is wrong.
      return Checked.bad(
          new Problem(
              "the file is no workbook that can be read",
              Place.of(file),
              String.valueOf(damaged.getMessage()),
              "Open it in a spreadsheet program and save it again as .xlsx, or as \"CSV UTF-8\""));
    }
  }

  private static Problem tooLarge(String file) {
    return new Problem(
        "the workbook is too large",
        Place.of(file),
        "unpacked it has more than " + MOST_BYTES / (1024 * 1024) + " MB",
        "Save the one sheet that is needed as \"CSV UTF-8\"");
  }

  private Checked<List<Grid>> sheets() throws IOException {
    List<Sheet> all = book.getSheets().limit(MOST_SHEETS).toList();
    List<Grid> grids = new ArrayList<>();
    for (Sheet sheet : all) {
      String name = all.size() == 1 ? file : file + ", sheet \"" + sheet.getName() + "\"";
      Checked<Grid> grid = grid(sheet, name);
      if (!grid.problems().isEmpty()) {
        return Checked.bad(grid.problems());
      }
      grid.fold(grids::add, bad -> false);
    }
    grids.removeIf(grid -> grid.rows().isEmpty());
    return grids.isEmpty() ? Checked.bad(GridReader.empty(file)) : Checked.good(grids);
  }

  private Checked<Grid> grid(Sheet sheet, String name) throws IOException {
    List<Grid.Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Row> all = sheet.openStream()) {
      all.takeWhile(row -> problems.isEmpty())
          .forEach(row -> row(row, name, problems).ifPresent(rows::add));
    }
    return problems.isEmpty()
        ? Checked.good(
            new Grid(name, sheet.getName(), "sheet \"" + sheet.getName() + "\"", (char) 0, rows))
        : Checked.bad(problems);
  }

  private Optional<Grid.Row> row(Row row, String name, List<Problem> problems) {
    String[] texts = new String[0];
    for (Cell cell : row) {
      String text = cell == null ? "" : text(cell).strip();
      if (!text.isEmpty()) {
        int column = cell.getColumnIndex();
        cells++;
        Place place = new Place(name, row.getRowNum(), column + 1);
        if (column >= Grid.MOST_COLUMNS || cells > MOST_CELLS) {
          problems.add(
              new Problem(
                  "the sheet is too large",
                  place,
                  "at most "
                      + Grid.MOST_COLUMNS
                      + " columns and, in the workbook, "
                      + MOST_CELLS
                      + " cells are read",
                  "Take out what is not needed"));
          return Optional.empty();
        }
        if (column >= texts.length) {
          int before = texts.length;
          texts = Arrays.copyOf(texts, column + 1);
          Arrays.fill(texts, before, texts.length, "");
        }
        texts[column] = text;
      }
    }
    return texts.length == 0
        ? Optional.empty()
        : Optional.of(new Grid.Row(row.getRowNum(), Arrays.asList(texts)));
  }

  private String text(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    CellType type = cell.getType();
    return switch (type) {
      case EMPTY -> "";
      case STRING -> cell.getText();
      case NUMBER, FORMULA ->
          raw.matches("[-+]?[0-9.]{1,40}([eE][-+]?[0-9]{1,3})?") ? number(raw, cell) : raw;
      case BOOLEAN, ERROR -> raw;
    };
  }

  /** As the sheet shows it: a share with its sign, money with the pound, a day as a day. */
  private String number(String raw, Cell cell) {
    Integer id = cell.getDataFormatId();
    int format = id == null ? 0 : id;
    String words =
        cell.getDataFormatString() == null ? "" : plainFormat(cell.getDataFormatString());
    BigDecimal number = new BigDecimal(raw).round(DIGITS);
    Optional<String> day = day(number, format, words);
    if (day.isPresent()) {
      return day.get();
    }
    if (SHARES.contains(format) || words.indexOf('%') >= 0) {
      return plain(number.movePointRight(2)) + "%";
    }
    return (words.indexOf('£') >= 0 ? "£" : "") + plain(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A format without what it prints as it stands, and without its conditions and colours. */
  private static String plainFormat(String format) {
    String pound = format.contains("£") ? "£" : "";
    return pound
        + format
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\[[^\\]]*\\]", "")
            .replaceAll("\\\\.|_.", "")
            .replaceAll("(?i)general|£", "")
            .toLowerCase(Locale.ROOT);
  }

  private Optional<String> day(BigDecimal number, int format, String words) {
    boolean years = words.indexOf('y') >= 0;
    boolean days = DAYS.contains(format) || words.indexOf('d') >= 0;
    boolean months = format == MONTH || (years && words.indexOf('m') >= 0);
    boolean isDay = (days || months || years) && !words.contains("%");
    if (!isDay || number.signum() <= 0 || number.intValue() > LAST_DAY) {
      return Optional.empty();
    }
    LocalDate date = DAY_NOUGHT.plusDays(number.intValue() + (book.isDate1904() ? SINCE_1904 : 0L));
    String shown = days ? "d MMMM uuuu" : months ? "MMMM uuuu" : "uuuu";
    return Optional.of(date.format(DateTimeFormatter.ofPattern(shown, Locale.UK)));
  }
}
