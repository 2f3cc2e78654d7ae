/**
 * The user's folder and the port of its store: open, lock, change in transactions with author, time
 * and reason, read at a revision. Paths, figures, updates of actions and accounts enter; revisions,
 * histories and problems leave. SQL stays in the store bundles.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.workspace;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
