package org.weald.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How several statuses become one (METHODS.md, section 1). Missing is its own class, never Red. */
public sealed interface RollUp {

  /** The worst of them: Red before Amber before Green. */
  record Worst() implements RollUp {}

  /**
   * By the share that is Green, in per cent of those that are Green, Amber or Red.
   *
   * @param greenFrom Green from this share
   * @param amberFrom Amber from this share; empty for no Amber
   */
  record Share(BigDecimal greenFrom, Optional<BigDecimal> amberFrom) implements RollUp {}

  /**
   * The same with weights.
   *
   * @param weights by qualified id; what is not a key weighs 1
   */
  record Weighted(
      Map<String, BigDecimal> weights, BigDecimal greenFrom, Optional<BigDecimal> amberFrom)
      implements RollUp {
    /** Copies the map. */
    public Weighted {
      weights = Map.copyOf(weights);
    }
  }
}
