package org.weald.spi;

import java.util.List;

/**
 * What came up while nobody asked for it, such as that a file was saved and is used from now on. A
 * service: a console tells it before its next prompt, so that nobody is disturbed while typing.
 */
public interface Notices {

  /** The lines since they were last taken, the oldest first; sentences for people. Any thread. */
  List<String> take();
}
