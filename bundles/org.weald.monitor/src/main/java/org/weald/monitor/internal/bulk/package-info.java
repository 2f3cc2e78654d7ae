/**
 * A table of series judged without a plan: {@code weald assess --data}. A CSV file and what is
 * asked of it enter; a CSV file with one row a series leaves, or problems with their lines. Rules
 * are not here: every series goes through the same functions as a plan's measure.
 */
@NullMarked
package org.weald.monitor.internal.bulk;

import org.jspecify.annotations.NullMarked;
