package org.weald.script.internal.worker;

import java.io.IOException;

/**
 * How values of one type are written and read. Reading makes values of this type and of those it is
 * made of, and of nothing else, whatever stands on the wire.
 *
 * @param <T> the type
 */
interface Shape<T> {

  /** Writes a value. */
  void write(T value, WireWriter out) throws IOException;

  /**
   * Reads one.
   *
   * @throws WireException where there is none
   */
  T read(WireReader in) throws IOException;
}
