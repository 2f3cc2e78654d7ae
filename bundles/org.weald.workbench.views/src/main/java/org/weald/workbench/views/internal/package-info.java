/**
 * The views every plan has: plan explorer, scorecard, chart, why, data queries, console. Judged
 * plans and the selection enter through the workbench's contract; nothing leaves but the views'
 * components. Models are told apart from components, so that what a change does to them is tested
 * without a window.
 */
@NullMarked
package org.weald.workbench.views.internal;

import org.jspecify.annotations.NullMarked;
