package org.weald.script.internal.box;

/** The compiler has had its time. */
final class CompileTimeOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CompileTimeOver() {
    super("the compiler has had its time", null, false, false);
  }
}
