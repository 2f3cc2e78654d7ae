package org.weald.monitor.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.ServiceReference;
import org.weald.model.Catalogue;
import org.weald.spi.Calculation;

/** What may decide a status: registered by plug-ins, or a workspace's own. Any thread. */
final class KnownCalculations {
  private final Map<ServiceReference<Calculation>, Calculation> registered = new HashMap<>();

  /**
   * A workspace's calculations, by the catalogue with its figures: who judges has the catalogue
   * only, and that of a workspace is judged with the workspace's own scripts as they were then.
   */
  private final Map<Catalogue, List<Calculation>> ofWorkspaces = new WeakHashMap<>();

  synchronized void add(ServiceReference<Calculation> reference, Calculation calculation) {
    registered.put(reference, calculation);
  }

  synchronized void remove(ServiceReference<Calculation> reference) {
    registered.remove(reference);
  }

  /** Remembers a workspace's own. */
  synchronized Catalogue with(Catalogue catalogue, List<Calculation> own) {
    ofWorkspaces.put(catalogue, List.copyOf(own));
    return catalogue;
  }

  /** A catalogue from which figures are held back is judged with the same calculations. */
  synchronized Catalogue asFor(Catalogue known, Catalogue shown) {
    return with(shown, ofWorkspaces.getOrDefault(known, List.of()));
  }

  /**
   * Those that count for a catalogue: a workspace's own, and of the registered ones those whose id
   * none of its own has. By id, then by plug-in: the order they are registered in must not show.
   */
  synchronized List<Calculation> of(Catalogue catalogue) {
    List<Calculation> own = ofWorkspaces.getOrDefault(catalogue, List.of());
    Set<String> ids = own.stream().map(one -> one.described().id()).collect(Collectors.toSet());
    return Stream.concat(
            own.stream(),
            registered.values().stream().filter(one -> !ids.contains(one.described().id())))
        .sorted(
            Comparator.comparing((Calculation one) -> one.described().id())
                .thenComparing(one -> one.described().origin()))
        .toList();
  }
}
