/**
 * The frame, its docking, status bar, jobs and the command that opens it. Services of the framework
 * enter on any thread and are handed to the event thread once; nothing leaves but the exported
 * contract.
 */
@NullMarked
package org.weald.workbench.internal;

import org.jspecify.annotations.NullMarked;
