package org.weald.workbench.views.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogLineTest {
  private static final String LOG =
      String.join(
          "\n",
          "half a line of something older",
          "2026-11-22T17:01:02.003 INFO  [main] org.weald.themes.internal.Reader - 9 plug-ins read",
          "2026-11-22T17:01:03.004 ERROR [weald-job-1] org.weald.workbench.internal.JobRunner - Judging failed",
          "java.lang.IllegalStateException: no",
          "\tat org.weald.Some.where(Some.java:1)",
          "");

  @Test
  void the_newest_comes_first_with_what_belongs_to_it() {
    List<LogLine> lines = LogLine.of(LOG);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).words()).isEqualTo("Judging failed");
    assertThat(lines.get(0).where()).isEqualTo("JobRunner");
    assertThat(lines.get(0).time()).isEqualTo("2026-11-22 17:01:03.004");
    assertThat(lines.get(0).whole()).endsWith("Some.where(Some.java:1)");
    assertThat(lines.get(1).level()).isEqualTo(LogLine.Level.NOTE);
  }

  @Test
  void lines_are_found_by_level_and_words_also_by_those_of_the_trace() {
    List<LogLine> lines = LogLine.of(LOG);

    assertThat(lines.get(0).has(LogLine.Level.ERROR, "illegalstate")).isTrue();
    assertThat(lines.get(0).has(LogLine.Level.NOTE, "plug-ins")).isFalse();
    assertThat(lines.get(1).has(LogLine.Level.WARNING, "")).isFalse();
  }
}
