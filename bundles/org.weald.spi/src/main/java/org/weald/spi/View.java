package org.weald.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.weald.model.Checked;
import org.weald.show.ViewSpec;

/** Shows something of a plan: charts, tables, text. Scripts and Java register the same service. */
@ConsumerType
public interface View {

  /** Name, help and parameters. */
  Described described();

  /** Makes it; a failure in the script is a problem with the script's line. */
  Checked<ViewSpec> view(Given given, Arguments arguments, Progress progress);
}
