/**
 * The command line and the console: two fronts for the same commands, which come from other bundles
 * as services. Words typed enter; data on stdout, words on stderr and an exit code leave.
 */
@NullMarked
package org.weald.command.internal;

import org.jspecify.annotations.NullMarked;
