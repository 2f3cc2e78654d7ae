package org.weald.script.internal;

import java.util.List;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.script.internal.file.Shelf;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/**
 * A calculation of a workspace that cannot be run: where it is asked its problems are told, instead
 * of the answer of somebody else's with its id.
 */
record BrokenCalculation(Shelf.Broken broken) implements Calculation {
  @Override
  public Described described() {
    return new Described(broken.id(), broken.id(), "", List.of(), broken.origin().name());
  }

  @Override
  public Checked<TableSpec> calculate(Given given, Arguments arguments, Progress progress) {
    List<Problem> problems = broken.problems();
    return Checked.bad(problems);
  }
}
