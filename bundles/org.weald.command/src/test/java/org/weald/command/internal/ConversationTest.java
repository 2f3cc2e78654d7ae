package org.weald.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.weald.spi.Exit;

/** Ctrl+C and exit codes of a console. */
final class ConversationTest {
  private final StringWriter err = new StringWriter();
  private final PipedWriter keys = new PipedWriter();
  private final TypedLines lines;
  private final AtomicInteger stopped = new AtomicInteger();

  ConversationTest() throws IOException {
    lines = new TypedLines(new BufferedReader(new PipedReader(keys)));
  }

  private Conversation of(boolean person) {
    return new Conversation(lines, new PrintWriter(err), person);
  }

  @Test
  void atThePromptItIsHarmlessHoweverOften() {
    Conversation talk = of(true);
    for (int i = 0; i < 9; i++) {
      assertThat(talk.getAsBoolean()).isTrue();
    }
    assertThat(err.toString()).contains("type exit", "weald> ");
    assertThat(talk.isCancelled()).isFalse();
  }

  @Test
  void newsStandsAboveThePrompt() {
    Conversation talk = of(true);
    talk.tell(List.of("calculations/on-target.groovy reloaded."));
    talk.prompt();
    assertThat(err.toString().lines())
        .containsExactly("calculations/on-target.groovy reloaded.", "weald> ");
  }

  @Test
  void aCommandIsToldAndTheThirdTimeTheProgramEnds() {
    Conversation talk = of(true);
    talk.begin(stopped::incrementAndGet);
    talk.run(
        () -> {
          assertThat(talk.isCancelled()).isFalse();
          assertThat(talk.getAsBoolean()).isTrue();
          assertThat(talk.isCancelled()).isTrue();
          assertThat(talk.getAsBoolean()).isTrue();
          assertThat(talk.getAsBoolean()).isFalse();
          return Exit.CANCELLED;
        });
    talk.end();
    assertThat(stopped).hasValue(0);
    assertThat(talk.isCancelled()).isFalse();
    talk.begin(stopped::incrementAndGet);
    assertThat(talk.isCancelled()).isFalse();
    assertThat(talk.getAsBoolean()).isTrue();
    assertThat(stopped).hasValue(1);
  }

  @Test
  void aPipeIsEndedAndHasTheFirstFailure() {
    Conversation talk = of(false);
    assertThat(talk.getAsBoolean()).isFalse();
    assertThat(talk.exit()).isEqualTo(Exit.DONE);
    talk.ended(Exit.DONE);
    talk.ended(Exit.WRONG_USAGE);
    talk.ended(Exit.INPUT_HAS_PROBLEMS);
    assertThat(talk.exit()).isEqualTo(Exit.WRONG_USAGE);
  }

  @Test
  void aQuestionIsGivenUpAndTheNextLineGoesToWhoAsksNext() throws Exception {
    Conversation talk = of(true);
    talk.begin(stopped::incrementAndGet);
    CompletableFuture<Boolean> gaveUp = CompletableFuture.supplyAsync(this::isUnanswered);
    assertThat(talk.getAsBoolean()).isTrue();
    assertThat(gaveUp.get(10, TimeUnit.SECONDS)).isTrue();
    talk.end();
    keys.write("assess\n");
    keys.flush();
    assertThat(lines.command()).isEqualTo("assess");
    keys.close();
    assertThat(lines.command()).isNull();
    assertThat(lines.command()).isNull();
  }

  @Test
  void aStoppedLineAsksNothingMoreAndTheNextOneDoes() throws Exception {
    Conversation talk = of(true);
    talk.begin(stopped::incrementAndGet);
    assertThat(talk.getAsBoolean()).isTrue();
    assertThat(isUnanswered()).isTrue();
    talk.end();
    talk.begin(stopped::incrementAndGet);
    keys.write("27,000\n");
    keys.flush();
    assertThat(lines.answer()).isEqualTo("27,000");
  }

  @Test
  void theNextCommandIsWaitedForThoughALineWasStopped() throws Exception {
    Conversation talk = of(true);
    talk.begin(stopped::incrementAndGet);
    assertThat(talk.getAsBoolean()).isTrue();
    talk.end();
    keys.write("plugins\n");
    keys.flush();
    assertThat(lines.command()).isEqualTo("plugins");
  }

  private boolean isUnanswered() {
    try {
      return lines.answer() == null;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
