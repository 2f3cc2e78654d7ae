/** The first page: three doors, and the workspaces that were open lately. It knows no plan. */
@NullMarked
package org.weald.workbench.views.internal.welcome;

import org.jspecify.annotations.NullMarked;
