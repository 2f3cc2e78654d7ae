/**
 * The scorecard: a row for each judged measure or priority. Judged plans enter through the
 * workbench's contract; the row the user chooses leaves.
 */
@NullMarked
package org.weald.workbench.views.internal.scorecard;

import org.jspecify.annotations.NullMarked;
