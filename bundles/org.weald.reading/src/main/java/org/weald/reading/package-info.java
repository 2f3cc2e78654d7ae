/**
 * Files read with the place of every cell and field: the one CSV reader and the one JSON reader,
 * and the table of observations on top. Bytes and strings enter, values or problems leave; nothing
 * here opens a file or knows a plug-in.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.reading;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
