/**
 * What can happen to a workspace: another process, a disk that fills up or may only be read. For
 * the tests of this bundle and of stores.
 */
@NullMarked
package org.weald.workspace.mishap;

import org.jspecify.annotations.NullMarked;
