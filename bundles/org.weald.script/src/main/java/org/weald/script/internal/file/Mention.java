package org.weald.script.internal.file;

import org.weald.model.Place;

/**
 * A measure a script's header speaks of. Whether it is there is seen when the script runs.
 *
 * @param id as it is written, of the script's own plug-in where it names none
 * @param place where it stands
 */
public record Mention(String id, Place place) {}
