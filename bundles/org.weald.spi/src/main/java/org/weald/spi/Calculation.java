package org.weald.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.weald.model.Checked;
import org.weald.show.TableSpec;

/** Works something out from a plan's figures. Scripts and Java register the same service. */
@ConsumerType
public interface Calculation {

  /** Name, help and parameters. */
  Described described();

  /** Works it out; a failure in the script is a problem with the script's line. */
  Checked<TableSpec> calculate(Given given, Arguments arguments, Progress progress);
}
