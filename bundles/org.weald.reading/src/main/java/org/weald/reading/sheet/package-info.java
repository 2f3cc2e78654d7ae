/**
 * Sheets as people keep them: whatever stands between their cells, with titles above the header,
 * columns under names of their own, long or wide. Bytes and the names that are known enter;
 * observations leave, or every fault with its line and column. Nothing here opens a file.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.reading.sheet;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
