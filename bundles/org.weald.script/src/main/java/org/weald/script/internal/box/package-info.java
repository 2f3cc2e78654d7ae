/**
 * The box: a script is compiled only where all it names is on a list, and its compiled classes are
 * checked once more, member by member. Sources enter; classes leave that can neither reach outside
 * nor run on without end, or refusals with the script's line.
 */
@NullMarked
package org.weald.script.internal.box;

import org.jspecify.annotations.NullMarked;
