package org.weald.workbench.internal;

import java.util.Optional;
import org.weald.spi.ChartRenderer;
import org.weald.spi.Monitor;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workspace.Workspace;

/**
 * What a window works on.
 *
 * @param monitor what is known
 * @param reading reads and judges it
 * @param workspace whose figures are shown on top; closed by whoever opened it
 * @param shelf the views there are
 * @param commands the commands there are
 * @param charts draws charts
 */
record Given(
    Monitor monitor,
    PlanReading reading,
    Optional<Workspace> workspace,
    ViewShelf shelf,
    CommandShelf commands,
    ChartRenderer charts) {}
