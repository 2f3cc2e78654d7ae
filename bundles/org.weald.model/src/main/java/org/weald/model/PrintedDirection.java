package org.weald.model;

/**
 * The directions of travel a document prints for a measure. What the words mean the plan says; an
 * empty one is a cell that is printed empty, which is not the same as "N/A".
 *
 * @param measure qualified id
 * @param edition label of the edition
 * @param oneYear as printed, "Improving"
 * @param longTerm as printed, over 3 to 4 years
 * @param why the document's reason, such as a break in comparability, or empty
 * @param place where it is kept
 */
public record PrintedDirection(
    String measure, String edition, String oneYear, String longTerm, String why, Place place) {}
