package org.weald.spi;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the content of plug-in bundles and registers it; a service. */
@ProviderType
public interface Extender {

  /** Waits until every content bundle that is started now has been read or refused. */
  void settle();

  /** Plug-ins whose content was not taken, and why. */
  List<RefusedPlugin> refused();
}
