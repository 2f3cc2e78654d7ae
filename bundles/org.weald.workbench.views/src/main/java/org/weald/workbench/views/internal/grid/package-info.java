/**
 * Tables of the views: columns declared as values, one way to show, order, copy and walk lines.
 *
 * <p>What lives here: the table, its lines, its columns, what it copies. What may enter: lines of
 * any kind and words for them. What leaves: chosen lines, and text for other programs.
 */
@NullMarked
package org.weald.workbench.views.internal.grid;

import org.jspecify.annotations.NullMarked;
