/**
 * Draws charts. A chart's spec enters; XChart plots it, a layout sets the words around, and the
 * same drawing of simple pieces leaves as a PNG picture or as an SVG document, so the two can never
 * disagree. Nothing that reads figures or judges them may enter.
 */
@NullMarked
package org.weald.chart.internal;

import org.jspecify.annotations.NullMarked;
