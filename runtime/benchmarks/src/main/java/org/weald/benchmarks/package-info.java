/**
 * Measures the distribution from outside, as processes. A distribution's folder enters, a table
 * leaves; nothing here is asserted, because a busy machine would fail good code.
 */
@NullMarked
package org.weald.benchmarks;

import org.jspecify.annotations.NullMarked;
