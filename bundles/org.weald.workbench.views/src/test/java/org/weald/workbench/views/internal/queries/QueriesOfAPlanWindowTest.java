package org.weald.workbench.views.internal.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.weald.chart.internal.Renderer;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.docking.DockedView;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.views.internal.Hand;
import org.weald.workbench.views.internal.Shelf;
import org.weald.workbench.views.internal.SwitchableMonitor;

/** Which data queries are listed: those of the plan that is shown, the others when asked for. */
@Tag("window")
class QueriesOfAPlanWindowTest {
  private static final String SEVENOAKS = "org.weald.plan.sevenoaks/";

  private OpenWindow window;

  @AfterEach
  void close() throws Exception {
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
  }

  @Test
  void thoseOfThePlanShownAreListedAndTheOthersBehindThemWhenAskedFor() throws Exception {
    window =
        new OpenWindow(
            new SwitchableMonitor(ShippedContent.readWithKent()),
            Optional.empty(),
            Shelf.of(new Renderer()),
            CommandShelf.EMPTY,
            new Renderer(),
            Settings.FIRST.withViews(Perspective.MONITOR, Map.of()));
    window.open();
    JTable table = Hand.find(JTable.class, "Data queries");
    Hand.until("the figures are checked", () -> table.getRowCount() > 0);
    List<String> own = Hand.on(() -> plans(table));
    assertThat(own).allMatch(plan -> plan.isEmpty() || plan.startsWith(SEVENOAKS));

    assertThat(Hand.on(() -> tab(table))).isEqualTo("Data queries (" + own.size() + ")");

    JComboBox<?> which = Hand.find(JComboBox.class, "Queries of");
    Hand.until("others are offered", which::isShowing);
    Hand.on(
        () -> {
          which.setSelectedIndex(1);
          return true;
        });

    List<String> all = Hand.on(() -> plans(table));
    assertThat(all).hasSizeGreaterThan(own.size()).startsWith(own.toArray(new String[0]));
    assertThat(all.subList(own.size(), all.size()))
        .noneMatch(plan -> plan.isEmpty() || plan.startsWith(SEVENOAKS));
    assertThat(Hand.on(() -> tab(table))).isEqualTo("Data queries (" + all.size() + ")");
  }

  private static String tab(JTable table) {
    return ((DockedView) SwingUtilities.getAncestorOfClass(DockedView.class, table)).getTabText();
  }

  private static List<String> plans(JTable table) {
    return IntStream.range(0, table.getRowCount())
        .mapToObj(row -> ((Query) table.getValueAt(row, 0)).plan())
        .toList();
  }
}
