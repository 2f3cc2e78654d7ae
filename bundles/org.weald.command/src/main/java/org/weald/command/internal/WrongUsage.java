package org.weald.command.internal;

/** The words typed make no sense; the message says why. */
final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
