/**
 * How judgements are formed: what an edition knows, the rules, the tests, the checks. Only values
 * of the model may enter; nothing here reads a clock, a locale or a file. What leaves are the
 * records of {@code org.weald.assess}.
 */
@NullMarked
package org.weald.assess.internal;

import org.jspecify.annotations.NullMarked;
