package org.weald.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.weald.model.Checked;
import org.weald.model.Problem;

/** Short forms of reading that the tests share. */
final class Read {
  private Read() {}

  static SourceText source(String text) {
    return SourceText.decode(text.getBytes(StandardCharsets.UTF_8), "figures.csv")
        .fold(
            source -> source,
            problems -> {
              throw new AssertionError(problems);
            });
  }

  static <T> T good(Checked<T> read) {
    return read.fold(
        value -> value,
        problems -> {
          throw new AssertionError(sentences(problems));
        });
  }

  static Problem only(Checked<?> read) {
    List<Problem> problems = read.problems();
    if (problems.size() != 1) {
      throw new AssertionError("one problem wanted: " + sentences(problems));
    }
    return problems.get(0);
  }

  static List<String> sentences(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).toList();
  }
}
