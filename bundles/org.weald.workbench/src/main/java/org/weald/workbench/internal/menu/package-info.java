/**
 * What the window can be told to do: menus, tool bar, keys and quick access, all made from
 * commands. Commands come in; nothing but their being run goes out.
 */
@NullMarked
package org.weald.workbench.internal.menu;

import org.jspecify.annotations.NullMarked;
