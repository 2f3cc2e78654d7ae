package org.weald.stories;

import java.util.function.BiConsumer;
import net.bytebuddy.asm.Advice;

/**
 * What is written into every door. Only names of Java's own packages may stand in here: it runs in
 * the classes of bundles, which see nothing of the stories.
 */
final class DoorStep {
  private DoorStep() {}

  /** Looks who comes in. */
  @Advice.OnMethodEnter
  @SuppressWarnings("unchecked")
  static boolean in(@Advice.Origin("#t.#m") String door) {
    boolean wrong =
        Thread.currentThread().getClass().getName().equals("java.awt.EventDispatchThread");
    if (wrong) {
      ((BiConsumer<String, Boolean>) System.getProperties().get("weald.event-thread-watch"))
          .accept(door, true);
    }
    return wrong;
  }

  /** Notes when it goes out again. */
  @Advice.OnMethodExit(onThrowable = Throwable.class)
  @SuppressWarnings("unchecked")
  static void out(@Advice.Origin("#t.#m") String door, @Advice.Enter boolean wrong) {
    if (wrong) {
      ((BiConsumer<String, Boolean>) System.getProperties().get("weald.event-thread-watch"))
          .accept(door, false);
    }
  }
}
