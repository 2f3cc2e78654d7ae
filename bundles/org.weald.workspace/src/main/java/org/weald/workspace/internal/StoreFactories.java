package org.weald.workspace.internal;

import java.util.Optional;
import org.weald.workspace.StoreFactory;

/** Finds the store factory of a kind at the moment it is needed; it may come and go. */
interface StoreFactories {

  /** The same factory as long as it is there. */
  Optional<StoreFactory> find(String kind);
}
