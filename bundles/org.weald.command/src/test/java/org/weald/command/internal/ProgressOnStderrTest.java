package org.weald.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Short work says nothing; long work speaks once a second. */
final class ProgressOnStderrTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 500_000_000L);
  private final StringWriter err = new StringWriter();
  private final ProgressOnStderr progress =
      new ProgressOnStderr(new PrintWriter(err), () -> false, now::get);

  private void after(long millis, String step, double done) {
    now.addAndGet(millis * 1_000_000);
    progress.at(step, done);
  }

  @Test
  void theFirstSecondIsSilent() {
    after(0, "Judging", 0);
    after(999, "Judging", 0.5);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theFirstSecondBeginsWithTheFirstStepHoweverLongReadingTook() {
    after(5_000, "Judging 2021/22", 0);
    after(900, "Judging 2019/20", 0.5);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void afterThatOneLineASecond() {
    after(0, "Judging 2021/22", 0);
    after(1_000, "Judging 2021/22", 0.494);
    after(500, "Judging 2021/22", 0.6);
    after(600, "Writing", Double.NaN);
    assertThat(err.toString().lines()).containsExactly("Judging 2021/22 … 49 %", "Writing …");
  }

  @Test
  void theSameStepIsSaidOnceHoweverLongItTakes() {
    for (int second = 0; second < 9; second++) {
      after(1_000, "Running calculations/mine.groovy", Double.NaN);
    }
    after(1_000, "Writing", 0.5);
    after(1_000, "Writing", 0.5);
    after(1_000, "Writing", 0.6);
    assertThat(err.toString().lines())
        .containsExactly("Running calculations/mine.groovy …", "Writing … 50 %", "Writing … 60 %");
  }

  @Test
  void anInterruptedThreadIsACancelledCommand() {
    assertThat(progress.cancelled()).isFalse();
    Thread.currentThread().interrupt();
    assertThat(progress.cancelled()).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatAScriptSaysIsShownAtOnce() {
    after(0, "Running calculations/mine.groovy", Double.NaN);
    progress.say("12 districts");
    progress.say("");
    assertThat(err.toString().lines()).containsExactly("12 districts", "");
  }
}
