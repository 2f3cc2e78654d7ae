package org.weald.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.weald.model.Checked;

/** Writes a judged plan in some format. Scripts and Java register the same service. */
@ConsumerType
public interface Exporter {

  /** Name, help and parameters. */
  Described described();

  /**
   * Makes the files, at least one; the caller writes them, all or none, below the folder the user
   * chose.
   */
  Checked<List<ExportedFile>> export(Given given, Arguments arguments, Progress progress);
}
