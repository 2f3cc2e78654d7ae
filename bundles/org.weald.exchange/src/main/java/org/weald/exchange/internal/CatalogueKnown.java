package org.weald.exchange.internal;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.PeriodKind;
import org.weald.reading.ObservationTable;

/** What an imported table may speak of: the measures and areas there are. */
record CatalogueKnown(Catalogue catalogue) implements ObservationTable.Known {

  @Override
  public Optional<String> measure(String id) {
    return catalogue.measure(id).map(Measure::seriesId);
  }

  @Override
  public boolean area(String id) {
    return catalogue.area(id).isPresent();
  }

  @Override
  public Optional<PeriodKind> every(String measure) {
    return catalogue
        .measure(measure)
        .flatMap(Measure::every)
        .filter(kind -> kind == PeriodKind.ACADEMIC_YEAR);
  }

  @Override
  public Set<String> measures() {
    return catalogue.measures().stream()
        .map(Measure::shortId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Set<String> areas() {
    return catalogue.areas().stream().map(Area::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
