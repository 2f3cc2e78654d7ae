package org.weald.spi;

import java.io.Writer;
import org.osgi.annotation.versioning.ConsumerType;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;

/** Writes a judged plan in some format. Scripts and Java register the same service. */
@ConsumerType
public interface Exporter {

  /** Name, help and parameters. */
  Described described();

  /** The file ending, "csv". */
  String format();

  /**
   * Writes it; nothing is kept by the caller where there are problems. Good holds the number of
   * rows.
   */
  Checked<Integer> export(
      Catalogue catalogue, Scorecard scorecard, Arguments arguments, Writer out, Progress progress);
}
