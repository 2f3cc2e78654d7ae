/**
 * Reports as HTML files and the command that writes them. Report values and drawn charts may enter;
 * no figure is worked out here. What leaves is one file that needs no other.
 */
@NullMarked
package org.weald.report.internal;

import org.jspecify.annotations.NullMarked;
