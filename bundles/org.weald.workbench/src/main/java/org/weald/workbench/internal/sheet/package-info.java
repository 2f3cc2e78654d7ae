/**
 * The dialog that shows what was found in a sheet before it is taken. A file enters; what it comes
 * to is done by the commands of the command line.
 */
@NullMarked
package org.weald.workbench.internal.sheet;

import org.jspecify.annotations.NullMarked;
