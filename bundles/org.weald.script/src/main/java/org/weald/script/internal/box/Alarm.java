package org.weald.script.internal.box;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;
import java.lang.management.ManagementFactory;

/**
 * Whether any running script is to stop. Read at every tick, so it must cost nothing while it is
 * off: it is a call site, which compiled code takes as a constant. To set it throws away the code
 * that was compiled with the other answer, on all threads, at their next safepoint; that is dear,
 * and rare.
 */
final class Alarm {
  private static final MethodHandle QUIET = MethodHandles.constant(boolean.class, false);
  private static final MethodHandle RINGS = MethodHandles.constant(boolean.class, true);
  private static final MutableCallSite SITE = new MutableCallSite(QUIET);

  /** Whether it rings; to be invoked exactly. */
  static final MethodHandle ASKED = SITE.dynamicInvoker();

  /**
   * Some collectors let counted loops run without a safepoint. Such a loop would not see the alarm,
   * and would hold up the whole program; there, ticks make room for one now and then.
   */
  static final boolean LOOPS_WITHOUT_SAFEPOINT = loopsWithoutSafepoint();

  private Alarm() {}

  /** Called by the watch only. */
  static void set(boolean on) {
    MethodHandle wanted = on ? RINGS : QUIET;
    if (SITE.getTarget() != wanted) {
      SITE.setTarget(wanted);
      MutableCallSite.syncAll(new MutableCallSite[] {SITE});
    }
  }

  private static boolean loopsWithoutSafepoint() {
    boolean shown =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch("-XX:+UseCountedLoopSafepoints"::equals);
    return !shown
        && ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(java.lang.management.GarbageCollectorMXBean::getName)
            .noneMatch(
                name ->
                    name.startsWith("G1")
                        || name.startsWith("ZGC")
                        || name.startsWith("Shenandoah"));
  }
}
