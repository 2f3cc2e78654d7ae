/**
 * Two editions of a plan beside each other: what was added, dropped, renumbered, reworded or
 * re-scoped. A catalogue and two editions of one plan enter. What leaves are rows in the order of
 * the plan, with both printed texts and the words for what changed.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.assess.editions;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
