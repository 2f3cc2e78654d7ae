package org.weald.launcher;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sun.misc.Signal;

/**
 * Ctrl+C. Who holds a talk with a person, as the console does, is asked first and may stop what it
 * is at; else the program ends as any other, with 130. A program that was started to overlook
 * Ctrl+C, in the background of a shell, overlooks it.
 */
final class ControlC {
  private static final Logger LOG = LoggerFactory.getLogger(ControlC.class);
  private static final int CANCELLED = 130;

  private ControlC() {}

  /**
   * Begins to heed it.
   *
   * @param stopped whether somebody has stopped something, so that the program goes on
   */
  static void heed(BooleanSupplier stopped) {
    try {
      Signal.handle(new Signal("INT"), signal -> pressed(stopped));
    } catch (IllegalArgumentException taken) {
      LOG.debug("Java keeps Ctrl+C to itself", taken);
    }
  }

  private static void pressed(BooleanSupplier stopped) {
    boolean goesOn = false;
    try {
      goesOn = stopped.getAsBoolean();
    } catch (RuntimeException | LinkageError failed) {
      LOG.error("who was asked to stop failed", failed);
    }
    if (!goesOn) {
      System.exit(CANCELLED);
    }
  }
}
