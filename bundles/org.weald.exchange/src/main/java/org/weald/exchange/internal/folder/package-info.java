/**
 * A plug-in's folder from what is known: the way back of the readers of content, field by field. A
 * contribution enters, or a catalogue and a plan; files with their texts leave, and nothing is
 * written here. What was read from a folder and is written by this reads the same again.
 */
@NullMarked
package org.weald.exchange.internal.folder;

import org.jspecify.annotations.NullMarked;
