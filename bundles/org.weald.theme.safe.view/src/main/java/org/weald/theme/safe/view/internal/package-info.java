/**
 * The view Road safety. The judged plan enters through the workbench's contract; a component
 * leaves. The words and figures are worked out apart from the component.
 */
@NullMarked
package org.weald.theme.safe.view.internal;

import org.jspecify.annotations.NullMarked;
