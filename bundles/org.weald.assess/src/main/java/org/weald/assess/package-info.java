/**
 * Judgement: is a figure on target, which way does it go, and is that movement real? Pure functions
 * of definition, series, comparators and an as-at date; no clock, no locale, no file may enter.
 * What leaves is a judgement with the steps that explain it.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.assess;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
