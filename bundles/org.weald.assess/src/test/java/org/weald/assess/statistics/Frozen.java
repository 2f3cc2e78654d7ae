package org.weald.assess.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Inputs and outputs that R made once ({@code reference/make-reference.R}). */
final class Frozen {
  private final List<String> names;
  private final String[] cells;

  private Frozen(List<String> names, String[] cells) {
    this.names = names;
    this.cells = cells;
  }

  /** The rows of reference/name.csv.gz. */
  static List<Frozen> rows(String name) {
    String path = "/reference/" + name + ".csv.gz";
    try (InputStream in = Objects.requireNonNull(Frozen.class.getResourceAsStream(path), path);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      List<String> names = Arrays.asList(lines.readLine().split(",", -1));
      List<Frozen> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(new Frozen(names, line.split(",", -1)));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A number. */
  double number(String name) {
    return Double.parseDouble(text(name));
  }

  /** A whole number. */
  long whole(String name) {
    return Math.round(number(name));
  }

  /** Numbers separated by spaces. */
  double[] list(String name) {
    return Arrays.stream(text(name).split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private String text(String name) {
    return cells[names.indexOf(name)];
  }

  @Override
  public String toString() {
    return String.join(",", cells);
  }
}
