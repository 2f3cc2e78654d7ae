/**
 * The actions of a plan: a grid, a board by status, and what is said of each at a quarter's end.
 * Judged plans and the selection enter through the workbench's contract; updates leave as edits of
 * the workspace. What a row says and what an update may hold is told apart from the components.
 */
@NullMarked
package org.weald.workbench.views.internal.actions;

import org.jspecify.annotations.NullMarked;
