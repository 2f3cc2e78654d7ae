package org.weald.monitor.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.weald.model.Place;
import org.weald.reading.CsvTable;
import org.weald.reading.SourceText;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Progress;

/** A table judged as a user would have it, and what came of it. */
record Assessed(Exit exit, String out, String err) {

  /** Judges a file; options are names and values in turn. */
  static Assessed file(Path file, int threads, String... options) {
    return file(file, new Workers(Progress.silent(), threads), options);
  }

  /** Judges a file to out.csv and cancels when it was asked so many times whether to. */
  static Assessed cancelled(Path file, int asked) {
    AtomicInteger left = new AtomicInteger(asked);
    Progress progress =
        new Progress() {
          @Override
          public void at(String step, double done) {
            assertThat(done).isBetween(0.0, 1.0);
          }

          @Override
          public boolean cancelled() {
            return left.getAndDecrement() <= 0;
          }
        };
    return file(file, new Workers(progress, 2), "--out", "out.csv");
  }

  private static Assessed file(Path file, Workers workers, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Map<String, String> typed = new HashMap<>(Map.of("--data", file.getFileName().toString()));
    for (int i = 0; i < options.length; i += 2) {
      typed.put(options[i], options[i + 1]);
    }
    CommandCall call =
        new CommandCall(
            List.of(),
            typed,
            "",
            Optional.empty(),
            file.toAbsolutePath().getParent(),
            new PrintWriter(out),
            new PrintWriter(err),
            Progress.silent());
    try {
      return new Assessed(BulkAssessment.run(call, workers), out.toString(), err.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Judges a text as the file data.csv in a folder. */
  static Assessed text(Path folder, String text, String... options) {
    try {
      return file(Files.writeString(folder.resolve("data.csv"), text), 2, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows that were written, by column. */
  List<Map<String, String>> rows() {
    return rows(out);
  }

  static List<Map<String, String>> rows(String csv) {
    List<String> header = List.of(csv.substring(0, csv.indexOf('\n')).split(","));
    CsvTable table =
        CsvTable.read(new SourceText("out", csv), new TreeSet<>(header), Set.of())
            .fold(
                read -> read,
                problems -> {
                  throw new AssertionError(problems + " at " + Place.of("out"));
                });
    List<Map<String, String>> rows = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      header.forEach(column -> cells.put(column, row.cell(column)));
      rows.add(cells);
    }
    return rows;
  }
}
