/**
 * Puts the folder together that ships. Feature files, bundles, scripts and schemas enter; a folder
 * that can be copied anywhere leaves, with every bundle's hash pinned. Runs in the build only.
 */
@NullMarked
package org.weald.distribution;

import org.jspecify.annotations.NullMarked;
