/**
 * What in the figures and plug-ins an officer should look into. Judged plans enter through the
 * workbench's contract; the measure the user chooses leaves.
 */
@NullMarked
package org.weald.workbench.views.internal.queries;

import org.jspecify.annotations.NullMarked;
