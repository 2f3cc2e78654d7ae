package org.weald.workbench.views.internal.grid;

import java.util.List;
import org.weald.model.Status;

/** The order of statuses: what asks for attention first comes first. */
public final class Urgency {
  private static final List<Status> ORDER =
      List.of(
          Status.RED,
          Status.AMBER,
          Status.MISSING,
          Status.NOT_TESTABLE,
          Status.NOT_DUE,
          Status.CONTEXT,
          Status.GREEN);

  private Urgency() {}

  /** Its place; the least is the most urgent. */
  public static int of(Status status) {
    return ORDER.indexOf(status);
  }
}
