package org.weald.script.internal.worker;

import java.io.IOException;

/** The other side said something that cannot be understood, or more than it may. */
final class WireException extends IOException {
  private static final long serialVersionUID = 1;

  WireException(String message) {
    super(message);
  }

  WireException(String message, Throwable cause) {
    super(message, cause);
  }
}
