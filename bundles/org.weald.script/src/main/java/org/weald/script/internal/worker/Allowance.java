package org.weald.script.internal.worker;

/**
 * How much one message may hold.
 *
 * @param bytes on the wire
 * @param values lists, records and numbers in it
 * @param letters of its texts, those counted again that are referred to again
 * @param depth how deep values stand in one another
 */
record Allowance(long bytes, long values, long letters, int depth) {
  /** What the worker takes from the workbench, which it trusts. */
  static final Allowance TRUSTED =
      new Allowance(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 1_000);

  /** What the workbench takes from the worker: more than anybody would read, and soon read. */
  static final Allowance RESULT = new Allowance(64_000_000, 4_000_000, 32_000_000, 40);

  /** A line it says on its way. */
  static final Allowance LINE = new Allowance(300_000, 10, 70_000, 1);
}
