/**
 * A process of its own for scripts nobody vouches for: its start and confinement, what is said
 * between it and the workbench, and its replacement when it is lost.
 */
@NullMarked
package org.weald.script.internal.worker;

import org.jspecify.annotations.NullMarked;
