package org.weald.spi;

import java.util.Map;

/** Values of parameters by name, as text; defaults are filled in by the caller. */
public record Arguments(Map<String, String> values) {
  /** Copies the map. */
  public Arguments {
    values = Map.copyOf(values);
  }
}
