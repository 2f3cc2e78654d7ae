/**
 * What is to be shown, as values: charts, tables and reports. Scripts, content and Java make these;
 * the window, HTML and image renderers take these. Nothing that draws may enter.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.show;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
