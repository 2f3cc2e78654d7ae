/**
 * The judgement of one series, with or without a plan: periods and columns of numbers in, status,
 * change, trend, process limits and their reasons out. No catalogue, no file and no clock may
 * enter. The judgement of a plan and the judgement of a table of a million rows both come through
 * here, so that a rule stands in one place.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.assess.series;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
