/**
 * Reports and exports: what can be written of the plan, and what was. It knows files, no figures.
 */
@NullMarked
package org.weald.workbench.views.internal.reports;

import org.jspecify.annotations.NullMarked;
