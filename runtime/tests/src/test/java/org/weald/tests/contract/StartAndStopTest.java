package org.weald.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.weald.launcher.Weald;
import org.weald.tests.Shipped;

/** The whole can be started and stopped in one process, again and again. */
@Tag("contract")
class StartAndStopTest {
  @Test
  void noThreadOutlivesTheFramework() {
    // The first start makes threads that Java itself keeps.
    Weald.start(Shipped.distribution(), Shipped.HEADLESS).close();
    Set<String> before = threads();
    for (int i = 0; i < 3; i++) {
      Weald.start(Shipped.distribution(), Shipped.HEADLESS).close();
    }
    assertThat(threads()).isSubsetOf(before);
  }

  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
