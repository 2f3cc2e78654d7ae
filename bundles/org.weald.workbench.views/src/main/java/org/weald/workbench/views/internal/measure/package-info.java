/**
 * What is shown of the one measure that is selected: chart, comparison, why. Judged plans and the
 * selection enter through the workbench's contract; nothing leaves.
 */
@NullMarked
package org.weald.workbench.views.internal.measure;

import org.jspecify.annotations.NullMarked;
