package org.weald.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weald.workbench.Jobs;

class JobRunnerTest {
  private final CompletableFuture<String> said = new CompletableFuture<>();
  private final JobRunner jobs = new JobRunner(() -> {}, said::complete);

  @AfterEach
  void close() {
    jobs.close();
  }

  @Test
  void workRunsOffTheEventThreadAndItsResultArrivesOnIt() throws Exception {
    CompletableFuture<Boolean> arrivedOn = new CompletableFuture<>();
    CompletableFuture<Boolean> workedOn = new CompletableFuture<>();

    jobs.run(
        "Judging 2019/20",
        progress -> workedOn.complete(EventQueue.isDispatchThread()),
        done -> arrivedOn.complete(EventQueue.isDispatchThread()));

    assertThat(arrivedOn.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(workedOn.get(10, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void aCancelledJobHandsNothingOver() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    AtomicBoolean handedOver = new AtomicBoolean();
    CompletableFuture<Boolean> sawIt = new CompletableFuture<>();
    Jobs.Job job =
        jobs.run(
            "Judging 2019/20",
            progress -> {
              cancelled.await();
              return sawIt.complete(progress.cancelled());
            },
            done -> handedOver.set(true));

    job.cancel();
    cancelled.countDown();

    assertThat(sawIt.get(10, TimeUnit.SECONDS)).isTrue();
    EventQueue.invokeAndWait(() -> {});
    assertThat(handedOver).isFalse();
  }

  @Test
  void aJobThatFailsIsToldInASentence() throws Exception {
    jobs.run(
        "Drawing a chart",
        progress -> {
          throw new IllegalStateException("no such series");
        },
        done -> {});

    assertThat(said.get(10, TimeUnit.SECONDS))
        .startsWith("Drawing a chart did not finish; this is a fault of Weald's.");
  }

  @Test
  void howFarItIsCanBeAskedWhileItRuns() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    jobs.run(
        "Judging the plan",
        progress -> {
          progress.at("Judging 2021/22", 0.5);
          told.countDown();
          finish.await();
          return "";
        },
        done -> {});

    assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
    JobRunner.Running<?> running = jobs.longest(0).orElseThrow();
    assertThat(running.step()).isEqualTo("Judging 2021/22");
    assertThat(running.fraction()).isEqualTo(0.5);
    finish.countDown();
  }
}
