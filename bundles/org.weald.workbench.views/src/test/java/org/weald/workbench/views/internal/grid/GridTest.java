package org.weald.workbench.views.internal.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weald.model.Status;
import org.weald.workbench.views.internal.Hand;

/** A table of road casualties: ordered, chosen from, copied, made narrow. */
class GridTest {
  private record Casualties(String place, int killed, Status status) {}

  private static final List<Casualties> PLACES =
      List.of(
          new Casualties("Ward 10", 5, Status.GREEN),
          new Casualties("Ward 9", 59, Status.RED),
          new Casualties("Ward 2", 49, Status.AMBER));

  private Grid<Casualties> grid;

  @BeforeEach
  void make() throws Exception {
    grid =
        Hand.on(
            () ->
                new Grid<>(
                        "Casualties",
                        List.of(
                            Column.of("Place", 300, Casualties::place).yielding(100),
                            Column.of("Figure", 100, (Casualties it) -> "" + it.killed())
                                .kept()
                                .atEnd()
                                .explained("Killed or seriously injured"),
                            Column.of("Status", 200, (Casualties it) -> word(it))
                                .yieldingLast(80)
                                .marked(Casualties::status)))
                    .single());
    Hand.on(
        () -> {
          grid.update(PLACES, Casualties::place);
          return true;
        });
  }

  private static String word(Casualties of) {
    return switch (of.status()) {
      case RED -> "Target not met";
      case AMBER -> "Slightly below target";
      default -> "On target";
    };
  }

  private List<String> sorted(int column) throws Exception {
    return Hand.on(
        () -> {
          grid.getRowSorter().toggleSortOrder(column);
          return grid.seen().stream().map(Casualties::place).toList();
        });
  }

  @Test
  void aHeadingSortsUpThenDownThenNotAtAll() throws Exception {
    assertThat(sorted(0)).containsExactly("Ward 2", "Ward 9", "Ward 10");
    assertThat(sorted(0)).containsExactly("Ward 10", "Ward 9", "Ward 2");
    assertThat(sorted(0)).containsExactly("Ward 10", "Ward 9", "Ward 2");
    assertThat(sorted(1)).containsExactly("Ward 10", "Ward 2", "Ward 9");
    assertThat(sorted(2)).containsExactly("Ward 9", "Ward 2", "Ward 10");
  }

  @Test
  void whatIsChosenIsTheLineThatIsSeenAndStaysChosen() throws Exception {
    sorted(0);
    List<Casualties> chosen =
        Hand.on(
            () -> {
              grid.choose(it -> it.place().equals("Ward 9"));
              grid.update(PLACES.subList(1, 3), Casualties::place);
              return grid.chosen();
            });
    assertThat(chosen).containsExactly(PLACES.get(1));
    assertThat(Hand.on(grid::getSelectedRow)).isEqualTo(1);
  }

  @Test
  void aCopyIsWhatIsChosenWithItsHeadingsOrAllAsItIsSeen() throws Exception {
    sorted(0);
    assertThat(copied())
        .isEqualTo(
            "Place\tFigure\tStatus\n"
                + "Ward 2\t49\tSlightly below target\n"
                + "Ward 9\t59\tTarget not met\n"
                + "Ward 10\t5\tOn target\n");
    Hand.on(
        () -> {
          grid.choose(it -> it.killed() == 59);
          return true;
        });
    assertThat(copied()).isEqualTo("Place\tFigure\tStatus\nWard 9\t59\tTarget not met\n");
  }

  private String copied() throws Exception {
    return (String) Hand.on(grid::copied).getTransferData(DataFlavor.stringFlavor);
  }

  @Test
  void cellsAreReadOutWithTheirHeading() throws Exception {
    List<String> spoken =
        Hand.on(
            () -> {
              List<String> names = new ArrayList<>();
              for (int column = 0; column < 3; column++) {
                names.add(
                    grid.prepareRenderer(grid.getCellRenderer(1, column), 1, column)
                        .getAccessibleContext()
                        .getAccessibleName());
              }
              return names;
            });
    assertThat(spoken).containsExactly("Place: Ward 9", "Figure: 59", "Status: Target not met");
    assertThat(Hand.on(() -> grid.getTableHeader().getAccessibleContext().getAccessibleName()))
        .isEqualTo("Headings of Casualties");
  }

  @Test
  void headingsSayWhatTheyMeanAndThatTheySort() throws Exception {
    assertThat(Hand.on(() -> tip(1))).contains("Killed or seriously injured").contains("sort");
    assertThat(Hand.on(() -> tip(0))).contains("Place");
  }

  private String tip(int column) {
    grid.setSize(600, 200);
    grid.doLayout();
    grid.getTableHeader().setSize(600, 20);
    int x = grid.getTableHeader().getHeaderRect(column).x + 3;
    MouseEvent over =
        new MouseEvent(grid.getTableHeader(), MouseEvent.MOUSE_MOVED, 0, 0, x, 3, 0, false);
    return String.valueOf(grid.getTableHeader().getToolTipText(over));
  }

  @Test
  void titlesGiveWayFirstThenTheOthersThenAllIsScrolled() throws Exception {
    List<Integer> wide = widths(700);
    int words = wide.get(2);
    assertThat(wide).containsExactly(600 - words, 100, words);
    assertThat(words).as("no wider than its words").isBetween(90, 200);
    assertThat(widths(240 + words)).containsExactly(140, 100, words);
    assertThat(widths(190 + words)).containsExactly(100, 100, words - 10);
    assertThat(widths(200)).containsExactly(100, 100, 80);
  }

  private List<Integer> widths(int room) throws Exception {
    Callable<List<Integer>> laidOut =
        () -> {
          JScrollPane scroll = grid.scrolled();
          scroll.setSize(room, 300);
          scroll.doLayout();
          scroll.getViewport().doLayout();
          grid.doLayout();
          List<Integer> widths = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            widths.add(grid.getColumnModel().getColumn(i).getWidth());
          }
          return widths;
        };
    assertThat(SwingUtilities.isEventDispatchThread()).isFalse();
    return Hand.on(laidOut);
  }
}
