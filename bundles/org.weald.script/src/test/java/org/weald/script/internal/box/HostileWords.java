package org.weald.script.internal.box;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The words of hostile scripts: whoever comes so far as to say one of them has escaped. */
public abstract class HostileWords extends HostileHost {
  private static final Queue<String> ESCAPES = new ConcurrentLinkedQueue<>();
  private static final int LONGEST = 60;

  /** Says that something was reached that is out of reach. */
  public final void emit(Object reached) {
    note("emit " + shortly(reached));
  }

  /** Says that the script came past what should have stopped it. */
  public final void emit2(Object reached) {
    note("emit2 " + shortly(reached));
  }

  /** Rows as a host would give them. */
  public final List<Map<String, Object>> rows() {
    return List.of(
        Map.of("kind", "bolt", "qty", 12),
        Map.of("kind", "nut", "qty", 30),
        Map.of("kind", "bolt", "qty", 8));
  }

  private static String shortly(Object reached) {
    String text = reached == null ? "null" : reached.getClass().getName() + " " + reached;
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  static void note(String escape) {
    ESCAPES.add(escape);
  }

  /** What was reached since this was last asked. */
  static List<String> escapes() {
    List<String> escapes = List.copyOf(ESCAPES);
    ESCAPES.clear();
    return escapes;
  }
}
