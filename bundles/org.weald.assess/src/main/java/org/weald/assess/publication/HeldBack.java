package org.weald.assess.publication;

import org.weald.model.ObservationKind;
import org.weald.model.Period;

/**
 * A figure that is not published. It does not hold the figure.
 *
 * @param measure qualified id
 * @param area id
 * @param period when
 * @param kind actual, forecast …
 * @param why small by itself, a share of too few, or telling of another
 * @param exposed whether it is held back in vain: what is printed already gives it away
 */
public record HeldBack(
    String measure,
    String area,
    Period period,
    ObservationKind kind,
    Withheld why,
    boolean exposed) {}
