package org.weald.spi;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The calculations that belong to a workspace and to nobody else: its own scripts, and those of the
 * plug-ins that stand in it as folders. A service; any thread.
 */
@ProviderType
public interface LocalCalculations {

  /**
   * Those of a workspace as they are now, each only once: its own where a plug-in has one of the
   * same id.
   *
   * @param workspace its folder
   */
  List<Calculation> of(Path workspace);
}
