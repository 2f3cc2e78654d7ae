package org.weald.script.internal.worker;

import org.weald.script.internal.file.Script;
import org.weald.script.internal.run.Limits;
import org.weald.spi.Arguments;

/**
 * What the worker is to run, on the catalogue and scorecard it was given before.
 *
 * @param script one revision
 * @param judged whether the scorecard belongs to it
 * @param arguments of its parameters
 * @param limits of the run
 */
public record Order(Script script, boolean judged, Arguments arguments, Limits limits) {}
