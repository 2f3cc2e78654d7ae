package org.weald.model;

/** How an edition prints a measure: its ref ("Dynamic 2") and its title. */
public record PrintedMeasure(String ref, String title) {}
