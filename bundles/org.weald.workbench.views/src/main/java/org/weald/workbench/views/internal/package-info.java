/**
 * What the views of this bundle share; the views themselves stand below, by subject. Judged plans
 * and the selection enter through the workbench's contract; words, reasons and steps of change
 * leave. Models are told apart from components, so that what a change does to them is tested
 * without a window.
 */
@NullMarked
package org.weald.workbench.views.internal;

import org.jspecify.annotations.NullMarked;
