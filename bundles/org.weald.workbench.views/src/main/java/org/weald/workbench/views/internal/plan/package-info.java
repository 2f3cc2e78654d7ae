/**
 * The plan explorer: the plan as a tree of themes, priorities and measures. Judged plans enter
 * through the workbench's contract; what the user chooses in the tree leaves.
 */
@NullMarked
package org.weald.workbench.views.internal.plan;

import org.jspecify.annotations.NullMarked;
