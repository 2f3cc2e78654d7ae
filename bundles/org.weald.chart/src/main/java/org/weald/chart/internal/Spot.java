package org.weald.chart.internal;

/** A place in a drawing, in px from its upper left corner. */
record Spot(double x, double y) {}
