/**
 * Script files: their headers, the folders they stand in, and which of two with one name is meant.
 * Files enter; sources with their header leave, or problems with the script's line.
 */
@NullMarked
package org.weald.script.internal.file;

import org.jspecify.annotations.NullMarked;
