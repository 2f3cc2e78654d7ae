package org.weald.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds to the menus, the key bindings and quick access whichever views are open. Registered as a
 * service.
 */
@ConsumerType
public interface MenuSource {

  /**
   * Begins; called on the event thread, once for each window. Quick: what has to be looked for is
   * looked for in {@link ViewSite#jobs()}.
   *
   * @param window what the window offers, until it is closed or the service leaves; commands are
   *     given to {@link ViewSite#offerOnly}
   */
  void begin(ViewSite window);
}
