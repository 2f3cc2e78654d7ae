package org.weald.reading.sheet;

import java.util.Optional;
import java.util.Set;
import org.weald.model.PeriodKind;
import org.weald.reading.ObservationTable;

/** Knows every measure and area: for the cells of a row whose own are still to be found. */
enum AnyName implements ObservationTable.Known {
  KNOWN;

  @Override
  public Optional<String> measure(String id) {
    return Optional.of(id);
  }

  @Override
  public boolean area(String id) {
    return true;
  }

  @Override
  public Optional<PeriodKind> every(String qualifiedMeasure) {
    return Optional.empty();
  }

  @Override
  public Set<String> measures() {
    return Set.of();
  }

  @Override
  public Set<String> areas() {
    return Set.of();
  }
}
