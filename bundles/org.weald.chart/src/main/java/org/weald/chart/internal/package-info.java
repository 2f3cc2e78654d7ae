/**
 * Draws charts. A chart's spec enters; a layout turns it into a drawing of simple pieces, and the
 * same drawing leaves as a PNG picture or as an SVG document, so the two can never disagree.
 * Nothing that reads figures or judges them may enter.
 */
@NullMarked
package org.weald.chart.internal;

import org.jspecify.annotations.NullMarked;
