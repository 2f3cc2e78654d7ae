/**
 * Where views stand, and the one place that talks to the docking library. Views and arrangements
 * come in; what the user made of them goes out as values. No plan is known here.
 */
@NullMarked
package org.weald.workbench.internal.docking;

import org.jspecify.annotations.NullMarked;
