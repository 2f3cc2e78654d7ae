/**
 * Statistics for judgement, as plain functions: lines, tests, intervals, trends, process limits,
 * ranks. Only numbers may enter, no word of a plan and no text. What leaves are numbers and small
 * records of numbers, each naming the paper or the function of R it agrees with.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.assess.statistics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
