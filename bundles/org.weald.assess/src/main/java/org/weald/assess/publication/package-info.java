/**
 * Before publication (METHODS.md, section 7): what of a plan's figures may be read by everybody,
 * and with which mark. A catalogue enters, or the plain counts of one measure; the day comes from
 * the caller. What leaves is the same with small numbers of people held back, and the reason for
 * each.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.assess.publication;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
