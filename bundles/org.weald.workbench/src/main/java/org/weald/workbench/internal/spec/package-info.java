/**
 * The parts a view is made of in the window: tiles, tables, wrapped text, and their layout. Values
 * of org.weald.show enter; Swing components leave. Everything here is touched on the event thread.
 */
@NullMarked
package org.weald.workbench.internal.spec;

import org.jspecify.annotations.NullMarked;
