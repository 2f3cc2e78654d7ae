/**
 * What a plug-in implements and what the program offers it: commands, importers, calculations,
 * exporters, report sections, and the monitor that holds the judged plan. Only values of the lower
 * floors pass through; no library's type may enter.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
