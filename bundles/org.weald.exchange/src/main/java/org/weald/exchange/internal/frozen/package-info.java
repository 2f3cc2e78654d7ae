/**
 * Editions kept so that their report can be made again, byte for byte. All that is known enters, or
 * a file that was kept; the bytes of such a file leave, or its contents once they are found whole.
 */
@NullMarked
package org.weald.exchange.internal.frozen;

import org.jspecify.annotations.NullMarked;
