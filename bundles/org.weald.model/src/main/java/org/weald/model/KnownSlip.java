package org.weald.model;

/**
 * A slip of a document that is known already, so that new ones can be told apart.
 *
 * @param id what it is known as
 * @param kind sort of check in words, "rank"
 * @param measure qualified id, or empty
 * @param area id, or empty
 * @param printed as the check tells it
 * @param place where it is kept
 */
public record KnownSlip(
    String id, String kind, String measure, String area, String printed, Place place) {}
