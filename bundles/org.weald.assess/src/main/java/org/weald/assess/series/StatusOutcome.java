package org.weald.assess.series;

import org.weald.model.Status;

/**
 * On target?
 *
 * @param status green, amber or red; missing, context or not testable with the reason
 * @param reason always there: "met", "not-met", "no-target" …
 */
public record StatusOutcome(Status status, Reason reason) {}
