package org.weald.model;

/**
 * Where an observation comes from.
 *
 * @param source who says so, "Kent Police", or empty
 * @param sentence the one sentence it is printed in, or empty
 * @param note what the keeper of the figures adds, or empty
 * @param origin the plug-in's id, or "workspace"
 * @param place file and line it was read at
 * @param revision the store's revision that brought it; 0 for a plug-in's figure
 */
public record Provenance(
    String source, String sentence, String note, String origin, Place place, long revision) {}
