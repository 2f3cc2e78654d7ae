package org.weald.workbench.internal.preferences;

import org.weald.workbench.internal.look.Settings;

/**
 * What the user asked for.
 *
 * @param settings as they are wanted
 * @param viewsBack whether the views of every perspective are to be put back in place
 */
public record Preferred(Settings settings, boolean viewsBack) {}
