package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.weald.assess.Scorecard;
import org.weald.chart.internal.Renderer;
import org.weald.model.ThemeView;
import org.weald.show.TableSpec;
import org.weald.show.ThemeViews;
import org.weald.show.ViewSpec;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Snapshot;
import org.weald.workbench.SpecPane;
import org.weald.workbench.internal.RealJobs;

/** A view in the window, with the themes' own views and figures. */
final class SpecPaneTest {
  private static final int HEIGHT = 700;

  private static ViewSpec view(String id) {
    Snapshot snapshot = ShippedPlan.whole();
    ThemeView view = snapshot.catalogue().view(id).orElseThrow();
    Scorecard last =
        snapshot.scorecards().stream()
            .filter(card -> card.edition().label().equals("2021/22"))
            .findFirst()
            .orElseThrow();
    return ThemeViews.of(view, snapshot.catalogue(), last);
  }

  private static <T> List<T> laidOut(SpecPane pane, int width, Class<T> kind) throws Exception {
    List<T> found = new ArrayList<>();
    SwingUtilities.invokeAndWait(
        () -> {
          pane.setSize(width, HEIGHT);
          layOut(pane);
          layOut(pane);
          collect(pane, kind, found);
        });
    return found;
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component one : container.getComponents()) {
      if (one instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private static <T> void collect(Container container, Class<T> kind, List<T> found) {
    for (Component one : container.getComponents()) {
      if (kind.isInstance(one)) {
        found.add(kind.cast(one));
      }
      if (one instanceof Container inner) {
        collect(inner, kind, found);
      }
    }
  }

  private static SpecPane shown(ViewSpec view) throws Exception {
    SpecPane[] pane = new SpecPane[1];
    SwingUtilities.invokeAndWait(
        () -> {
          pane[0] = new SpecPane(RealJobs.of(), new Renderer());
          pane[0].display(view);
        });
    return pane[0];
  }

  @Test
  void chartsStandSideBySideWhereThereIsRoomAndElseBelowOneAnother() throws Exception {
    SpecPane pane = shown(view("young-people-not-in-education"));
    List<ChartPane> wide = laidOut(pane, 1100, ChartPane.class);
    assertThat(wide).hasSize(2);
    int apart = left(wide.get(1), pane) - left(wide.get(0), pane);
    assertThat(apart).isGreaterThan(400);
    List<ChartPane> narrow = laidOut(pane, 520, ChartPane.class);
    assertThat(left(narrow.get(1), pane)).isEqualTo(left(narrow.get(0), pane));
    assertThat(narrow).allSatisfy(chart -> assertThat(chart.getWidth()).isBetween(340, 520));
  }

  private static int left(JComponent one, SpecPane pane) {
    return SwingUtilities.convertPoint(one, 0, 0, pane).x;
  }

  @Test
  void aNarrowTableIsHigherForItsWordsAreBrokenAndNoneIsCut() throws Exception {
    SpecPane pane = shown(view("crime-and-anti-social-behaviour"));
    JTable wide = laidOut(pane, 1200, JTable.class).get(0);
    int roomy = wide.getHeight();
    assertThat(wide.getColumnModel().getTotalColumnWidth()).isLessThanOrEqualTo(1200);
    JTable narrow = laidOut(pane, 700, JTable.class).get(0);
    assertThat(narrow.getHeight()).isGreaterThan(roomy);
    assertThat(narrow.getColumnModel().getTotalColumnWidth()).isLessThanOrEqualTo(700);
    assertThat(narrow.getValueAt(0, 4)).isEqualTo("Not testable");
  }

  @Test
  void aReaderWhoCannotSeeItIsToldEachTile() throws Exception {
    SpecPane pane = shown(view("crime-and-anti-social-behaviour"));
    List<String> names = new ArrayList<>();
    for (JComponent one : laidOut(pane, 900, JComponent.class)) {
      String name = one.getAccessibleContext() == null ? "" : name(one);
      names.add(name);
    }
    assertThat(names)
        .contains(
            "Crime and anti-social behaviour",
            "Victim-based crimes recorded: 7,056, Not testable · 2021/22",
            "Place in Kent for anti-social behaviour: 3rd, 2021/22");
  }

  private static String name(JComponent one) {
    String name = one.getAccessibleContext().getAccessibleName();
    return name == null ? "" : name;
  }

  @Test
  void aTableOfManyRowsIsScrolledByItself() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      rows.add(List.of("Row " + i, "<html><b>never bold</b>"));
    }
    TableSpec table =
        new TableSpec(
            "Result", List.of(TableSpec.Column.text("a"), TableSpec.Column.number("b")), rows);
    SpecPane pane = shown(new ViewSpec("", List.of(new ViewSpec.Panel.Table(table))));
    JTable shown = laidOut(pane, 800, JTable.class).get(0);
    assertThat(shown.getRowCount()).isEqualTo(5000);
    assertThat(shown.getParent().getHeight()).isLessThan(HEIGHT);
    assertThat(shown.getValueAt(4999, 1)).isEqualTo("<html><b>never bold</b>");
  }
}
