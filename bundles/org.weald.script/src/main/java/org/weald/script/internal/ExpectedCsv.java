package org.weald.script.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.CsvTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;
import org.weald.show.TableSpec;

/**
 * A CSV file beside a script: the table the script gives where nothing is said of its parameters,
 * cell by cell as {@code --format csv} prints it.
 */
final class ExpectedCsv {
  /** What its name ends in. */
  static final String ENDING = ".expected.csv";

  private static final int MOST_DIFFERENCES = 20;

  /** More than a script's table of a hundred thousand rows has. */
  private static final int LARGEST = 20_000_000;

  private ExpectedCsv() {}

  /** Runs the script and compares. */
  static Checked<Path> check(Subject subject, Path expected) {
    List<String> open = subject.open();
    if (!open.isEmpty()) {
      return Checked.bad(needsValues(open, expected));
    }
    return subject
        .run(Map.of())
        .then(
            result -> {
              List<TableSpec> tables = ResultPages.tables(result);
              return tables.size() == 1
                  ? compare(tables.get(0), expected)
                  : Checked.bad(
                      problem(
                          expected,
                          "the script gives " + tables.size() + " tables",
                          "Test it with a file that ends in " + GroovyTest.ENDING));
            });
  }

  private static Problem needsValues(List<String> open, Path expected) {
    String name = name(expected);
    return new Problem(
        "the script must be given " + String.join(", ", open),
        Place.of(name),
        "a file of expected figures gives no values",
        "Test it in "
            + name.substring(0, name.length() - ENDING.length())
            + GroovyTest.ENDING
            + " with run("
            + open.stream().map(one -> one + ": …").collect(Collectors.joining(", "))
            + ")");
  }

  private static Checked<Path> compare(TableSpec table, Path expected) {
    Set<String> columns = new HashSet<>();
    table.columns().forEach(column -> columns.add(column.title()));
    return source(expected)
        .then(source -> CsvTable.read(source, columns, Set.of()))
        .then(
            wanted ->
                CsvTable.read(
                        new SourceText("result", ResultPages.printed(table, "csv")),
                        columns,
                        Set.of())
                    .then(given -> compare(wanted, given, expected)));
  }

  private static Checked<SourceText> source(Path expected) {
    if (!Files.isRegularFile(expected)) {
      return Checked.bad(
          problem(
              expected,
              "the expected figures are no file but a folder, a device, a pipe or a link that leads"
                  + " to nothing",
              "Put a CSV file there, or delete it"));
    }
    // Read in pieces: what looks like a file may have no end.
    try (InputStream in = Files.newInputStream(expected)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? Checked.bad(
              problem(
                  expected,
                  "the file is larger than " + LARGEST / 1_000_000 + " MB",
                  "Let the script give fewer rows in its test, or test it with a file that ends in "
                      + GroovyTest.ENDING))
          : SourceText.decode(bytes, name(expected));
    } catch (IOException unreadable) {
      return Checked.bad(
          problem(
              expected,
              "the file cannot be read: " + unreadable.getMessage(),
              "Check that it is a file and that you may read it"));
    }
  }

  private static Checked<Path> compare(CsvTable wanted, CsvTable given, Path expected) {
    List<Problem> problems = new ArrayList<>();
    if (!wanted.columns().equals(given.columns())) {
      problems.add(
          problem(
              expected,
              "the columns stand in another order",
              "The script gives: " + String.join(", ", given.columns())));
    }
    int rows = Math.min(wanted.rows().size(), given.rows().size());
    for (int row = 0; row < rows; row++) {
      differences(wanted, wanted.rows().get(row), given.rows().get(row), row + 1, problems);
    }
    if (wanted.rows().size() != given.rows().size()) {
      problems.add(
          problem(
              expected,
              "it has " + wanted.rows().size() + " rows, the script gives " + given.rows().size(),
              "Compare it with what weald run --format csv prints"));
    }
    if (problems.size() > MOST_DIFFERENCES) {
      int more = problems.size() - MOST_DIFFERENCES;
      problems.subList(MOST_DIFFERENCES, problems.size()).clear();
      problems.add(problem(expected, more + " more differences", "Begin with the first"));
    }
    return problems.isEmpty() ? Checked.good(expected) : Checked.bad(problems);
  }

  private static void differences(
      CsvTable wanted, CsvTable.Row want, CsvTable.Row have, int row, List<Problem> problems) {
    for (String column : wanted.columns()) {
      if (!want.cell(column).equals(have.cell(column))) {
        problems.add(
            new Problem(
                "row "
                    + row
                    + ", column "
                    + Quoted.of(column)
                    + ": expected "
                    + Quoted.of(want.cell(column))
                    + ", the script gives "
                    + Quoted.of(have.cell(column)),
                want.placeOf(column),
                "",
                "Correct the script, or the file where the script is right"));
      }
    }
  }

  private static Problem problem(Path expected, String what, String remedy) {
    return new Problem(what, Place.of(name(expected)), "", remedy);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
