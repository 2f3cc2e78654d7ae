package org.weald.script.internal.box;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;

/**
 * Whether any running script is to stop. Read at every tick, so it must cost next to nothing while
 * it is off. For the JVM's optimising compiler it is a call site, which compiled code takes as a
 * constant; to set it throws away the code that was compiled with the other answer, on all threads,
 * at their next safepoint, which is dear, and rare. The quick compiler calls such a site each time;
 * where it is alone, a flag is read instead.
 */
final class Alarm {
  private static final MethodHandle QUIET = MethodHandles.constant(boolean.class, false);
  private static final MethodHandle RINGS = MethodHandles.constant(boolean.class, true);
  private static final Set<String> QUICK_ONLY =
      Set.of("-XX:TieredStopAtLevel=0", "-XX:TieredStopAtLevel=1", "-Xint");
  private static final List<String> KEEPING_COLLECTORS = List.of("G1", "ZGC", "Shenandoah");
  private static final MutableCallSite SITE = new MutableCallSite(QUIET);

  /** Whether the optimising compiler is there, for which the call site is made. */
  static final boolean FOLDED = inputArguments().stream().noneMatch(QUICK_ONLY::contains);

  /** Whether it rings; read where {@link #FOLDED} is not. */
  static volatile boolean rung;

  /** Whether it rings; to be invoked exactly, where {@link #FOLDED} is. */
  static final MethodHandle ASKED = SITE.dynamicInvoker();

  /**
   * Some collectors let counted loops run without a safepoint. Such a loop would not see the alarm,
   * and would hold up the whole program; there, ticks make room for one now and then.
   */
  static final boolean LOOPS_WITHOUT_SAFEPOINT = loopsWithoutSafepoint();

  private Alarm() {}

  /** Called by the watch only. */
  static void set(boolean on) {
    rung = on;
    if (!FOLDED) {
      return;
    }
    MethodHandle wanted = on ? RINGS : QUIET;
    if (SITE.getTarget() != wanted) {
      SITE.setTarget(wanted);
      MutableCallSite.syncAll(new MutableCallSite[] {SITE});
    }
  }

  /** The quick compiler alone keeps them; of the other's it depends on collector and options. */
  private static boolean loopsWithoutSafepoint() {
    boolean keptByOption = inputArguments().contains("-XX:+UseCountedLoopSafepoints");
    boolean keptByCollector =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(GarbageCollectorMXBean::getName)
            .anyMatch(name -> KEEPING_COLLECTORS.stream().anyMatch(name::startsWith));
    return FOLDED && !keptByOption && !keptByCollector;
  }

  private static List<String> inputArguments() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments();
  }
}
