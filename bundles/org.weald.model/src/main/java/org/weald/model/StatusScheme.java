package org.weald.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plan's own status words.
 *
 * @param words printed word to status
 */
public record StatusScheme(Map<String, Status> words) {
  /** Copies the map. */
  public StatusScheme {
    words = Map.copyOf(words);
  }

  /** The status of a printed word. */
  public Optional<Status> status(String printed) {
    return Optional.ofNullable(words.get(printed));
  }

  /** The plan's word for a status, or ours. */
  public String word(Status status) {
    SortedMap<String, Status> inOrder = new TreeMap<>(words);
    return inOrder.entrySet().stream()
        .filter(entry -> entry.getValue() == status)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(status.words());
  }
}
