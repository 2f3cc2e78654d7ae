package org.weald.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.osgi.framework.ServiceListener;
import org.weald.launcher.Weald;

/** Waits for what services do, woken by the framework's own events. */
public final class Await {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Await() {}

  /** Returns once the wish is true, looked at now and after every service event; else fails. */
  public static void until(Weald weald, String wish, Supplier<Boolean> isTrue) {
    Object bell = new Object();
    ServiceListener ring =
        event -> {
          synchronized (bell) {
            bell.notifyAll();
          }
        };
    weald.context().addServiceListener(ring);
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      synchronized (bell) {
        while (!isTrue.get() && System.nanoTime() < end) {
          // Not every change is a service's; look again now and then.
          bell.wait(50);
        }
      }
      assertThat(isTrue.get()).as(wish).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting: " + wish, e);
    } finally {
      weald.context().removeServiceListener(ring);
    }
  }
}
