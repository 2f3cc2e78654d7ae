/**
 * What the window itself can be told to do, beside what its views and the command line offer. What
 * does it comes in as a small interface; commands for menus, keys and quick access leave.
 */
@NullMarked
package org.weald.workbench.internal.own;

import org.jspecify.annotations.NullMarked;
