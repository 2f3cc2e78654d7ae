/** The words a script can use: what every script extends, and what its result may be. */
@NullMarked
package org.weald.script.internal.language;

import org.jspecify.annotations.NullMarked;
