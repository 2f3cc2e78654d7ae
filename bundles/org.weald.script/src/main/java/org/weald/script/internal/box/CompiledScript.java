package org.weald.script.internal.box;

import org.weald.script.internal.language.WealdScript;

/**
 * A script that may run.
 *
 * @param source what it was made from
 * @param dialect what it was compiled as
 * @param type its class, in a loader of its own that goes when nothing holds it
 */
public record CompiledScript(Source source, Dialect dialect, Class<? extends WealdScript> type) {}
