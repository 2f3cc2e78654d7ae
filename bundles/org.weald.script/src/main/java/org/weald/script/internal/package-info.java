/**
 * Script files: their headers, their compilation, their running under a time limit, and the
 * services they are registered as. Files enter; calculations and exporters leave, or problems with
 * the script's line.
 */
@NullMarked
package org.weald.script.internal;

import org.jspecify.annotations.NullMarked;
