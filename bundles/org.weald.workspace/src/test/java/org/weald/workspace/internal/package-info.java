/** Real folders, real locks, other processes and other accounts included. */
package org.weald.workspace.internal;
