package org.weald.workbench.internal;

import org.weald.workbench.Jobs;

/** The window's own way to run long work, for a view without a window. */
public final class RealJobs {
  private RealJobs() {}

  /** Fails the test's thread of events where a job fails. */
  public static Jobs of() {
    return new JobRunner(
        () -> {},
        failed -> {
          throw new AssertionError(failed);
        });
  }
}
