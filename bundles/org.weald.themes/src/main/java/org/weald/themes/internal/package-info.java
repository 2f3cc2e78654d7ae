/**
 * The content extender: bundles wired to it are read, checked and registered as a whole, or refused
 * with one list of problems. JSON and CSV enter; a {@link org.weald.model.Contribution} leaves.
 */
@NullMarked
package org.weald.themes.internal;

import org.jspecify.annotations.NullMarked;
