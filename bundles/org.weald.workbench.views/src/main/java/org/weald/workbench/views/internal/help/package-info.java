/**
 * Help in the window: what each view shows, and what the command line says of its commands. Topics
 * enter from the keyboard and from other views; nothing leaves.
 */
@NullMarked
package org.weald.workbench.views.internal.help;

import org.jspecify.annotations.NullMarked;
