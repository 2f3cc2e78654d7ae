package org.weald.workbench.internal.spec;

import java.awt.Component;

/** A component whose height follows from its width, as wrapped text does. */
public interface Measured {
  /** The height it needs to show everything at a width. */
  int heightFor(int width);

  /** The same of any component; of most it is the one they prefer. */
  static int height(Component of, int width) {
    return of instanceof Measured measured
        ? measured.heightFor(width)
        : of.getPreferredSize().height;
  }
}
