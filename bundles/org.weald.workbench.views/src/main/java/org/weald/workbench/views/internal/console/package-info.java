/**
 * The console: a line to type commands in, and what they print. Lines enter by the keyboard and
 * from the menus through the workbench's contract; text for the screen leaves.
 */
@NullMarked
package org.weald.workbench.views.internal.console;

import org.jspecify.annotations.NullMarked;
