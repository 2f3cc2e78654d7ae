package org.weald.script.internal.box;

import org.weald.model.Problem;

/**
 * A script that does not run, or does not run on.
 *
 * @param reason of which class
 * @param problem in words, with the user's line
 */
public record Refusal(Reason reason, Problem problem) {}
