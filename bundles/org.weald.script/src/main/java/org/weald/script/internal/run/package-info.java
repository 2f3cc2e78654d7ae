/**
 * Runs compiled scripts on threads of their own, under limits, and makes plain values of results.
 */
@NullMarked
package org.weald.script.internal.run;

import org.jspecify.annotations.NullMarked;
