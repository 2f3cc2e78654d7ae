/**
 * The dialog in which the user says what is preferred. Settings as they are enter, settings as they
 * are wanted leave; nothing is kept or applied here.
 */
@NullMarked
package org.weald.workbench.internal.preferences;

import org.jspecify.annotations.NullMarked;
