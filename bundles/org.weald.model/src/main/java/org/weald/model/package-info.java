/**
 * The words of a community plan as values: plan, edition, theme, priority, measure, area, period,
 * figure, observation, series, status, direction, action. Pure Java; nothing may enter that reads a
 * file, keeps time or draws. Everything that leaves is immutable and free of nulls.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
