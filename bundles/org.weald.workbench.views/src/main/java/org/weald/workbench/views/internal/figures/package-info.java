/**
 * The figures of the selected measure as a grid to read and to enter them in. Judged plans and the
 * selection enter through the workbench's contract; edits of the workspace leave. What a cell
 * holds, what may be written in it and what a pasted block means is told apart from the components.
 */
@NullMarked
package org.weald.workbench.views.internal.figures;

import org.jspecify.annotations.NullMarked;
