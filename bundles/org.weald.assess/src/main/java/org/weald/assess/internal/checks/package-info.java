/**
 * What is printed, computed again (METHODS.md, section 5): one small class a matter, all listed in
 * {@link Checks}. A catalogue may enter; nothing here knows a document or a slip by name. What
 * leaves are {@code Findings}: place, printed, computed, and the sum that shows it.
 */
@NullMarked
package org.weald.assess.internal.checks;

import org.jspecify.annotations.NullMarked;
