/**
 * Files in: figures from CSV into a workspace, all of them or none. A path and the ids known enter;
 * a new revision of the store leaves, or every problem of the file.
 */
@NullMarked
package org.weald.exchange.internal;

import org.jspecify.annotations.NullMarked;
