package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Period;
import org.weald.show.ChartSpec;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;

/** Chooses what a chart is made of at the left, and shows it at the right. */
final class ChartBuilderView extends JPanel {
  private static final long serialVersionUID = 1L;

  private record Made(Recipe recipe, Snapshot snapshot) {}

  private final transient ViewSite site;
  private final TickList measures = new TickList("Measures", 'M', this::ticked);
  private final TickList areas = new TickList("Areas", 'A', this::ticked);
  private final ChartPane pane;
  private final ChartScroll scroll;
  private final ChartForm form = new ChartForm(this::update, this::redraw);
  private final ExportBar exports;
  private transient Optional<Made> asked = Optional.empty();
  private String reason = "";
  private boolean own;

  ChartBuilderView(ViewSite site, ChartRenderer renderer) {
    super(new BorderLayout());
    this.site = site;
    this.pane = new ChartPane(site.jobs(), renderer);
    // Its title is its name once there is a chart.
    pane.getAccessibleContext().setAccessibleName("Chart");
    this.scroll = new ChartScroll(pane);
    this.exports = new ExportBar(site, renderer, this);
    setBackground(Look.paper());
    JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, choices(), chart());
    split.setBorder(BorderFactory.createEmptyBorder());
    split.setResizeWeight(0);
    split.setContinuousLayout(true);
    add(split, BorderLayout.CENTER);
    site.onSnapshot(this::fill);
    site.onSelection(selected -> propose());
  }

  private JComponent choices() {
    JPanel lists = new JPanel(new GridLayout(2, 1, 0, Look.scale(8)));
    lists.setOpaque(false);
    lists.add(measures);
    lists.add(areas);
    JPanel choices = new JPanel(new BorderLayout(0, Look.scale(8)));
    choices.setBackground(Look.paper());
    int gap = Look.scale(8);
    choices.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    choices.add(lists, BorderLayout.CENTER);
    choices.setMinimumSize(new Dimension(Look.scale(210), choices.getMinimumSize().height));
    choices.setPreferredSize(new Dimension(Look.scale(270), Look.scale(300)));
    return choices;
  }

  private JComponent chart() {
    JPanel right = new JPanel(new BorderLayout(0, Look.scale(6)));
    right.setBackground(Look.paper());
    int gap = Look.scale(8);
    right.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    right.add(form, BorderLayout.NORTH);
    right.add(scroll, BorderLayout.CENTER);
    right.add(exports, BorderLayout.SOUTH);
    return right;
  }

  private void fill(Snapshot snapshot) {
    Catalogue catalogue = snapshot.catalogue();
    measures.fill(
        catalogue.measures().stream()
            .map(measure -> new TickList.Item(measure.id(), text(measure), List.of()))
            .toList());
    List<TickList.Item> places = new ArrayList<>();
    catalogue.areas().stream()
        .flatMap(area -> area.groups().stream())
        .distinct()
        .sorted()
        .forEach(
            group -> {
              List<String> members = catalogue.group(group).stream().map(Area::id).toList();
              String name = new Compared.Group(group) + " (all " + members.size() + ")";
              places.add(new TickList.Item("group " + group, name, members));
            });
    catalogue.areas().stream()
        .map(area -> new TickList.Item(area.id(), area.name(), List.of()))
        .forEach(places::add);
    areas.fill(places);
    propose();
    update();
  }

  private static String text(Measure measure) {
    return measure.title() + (measure.unit().isEmpty() ? "" : " (" + measure.unit() + ")");
  }

  /** The selected measure in its area, until the user has ticked something. */
  private void propose() {
    Snapshot snapshot = site.snapshot();
    Selected selected = site.selection().now();
    Optional<Measure> measure = snapshot.measure(selected);
    if (own || measure.isEmpty()) {
      return;
    }
    String place =
        selected.area().isEmpty()
            ? snapshot.row(selected).map(row -> row.area().id()).orElse(planArea())
            : selected.area();
    measures.tick(List.of(measure.get().id()));
    areas.tick(List.of(place));
    update();
  }

  private String planArea() {
    return site.snapshot()
        .scorecard(site.selection().now())
        .map(card -> card.plan().area())
        .orElse("");
  }

  private void ticked() {
    own = !measures.ticked().isEmpty();
    update();
  }

  private void update() {
    Recipe recipe =
        new Recipe(
            form.kind(),
            measures.ticked(),
            areas.ticked(),
            planArea(),
            site.selection().now().edition(),
            form.from(),
            form.to());
    Made now = new Made(recipe, site.snapshot());
    if (asked.equals(Optional.of(now))) {
      return;
    }
    asked = Optional.of(now);
    site.jobs()
        .run(
            "Making a chart",
            progress -> recipe.make(now.snapshot().catalogue()),
            made -> arrived(now, made));
  }

  private void arrived(Made of, Recipe.Made made) {
    if (!asked.equals(Optional.of(of))) {
      return;
    }
    form.offer(made.periods().stream().map(Period::label).toList(), made.answer().chart());
    reason = made.answer().reason();
    redraw();
    if (!form.from().equals(of.recipe().from()) || !form.to().equals(of.recipe().to())) {
      // A period that was chosen is not there any more.
      update();
    }
  }

  private void redraw() {
    Optional<ChartSpec> shown = form.titled();
    shown.ifPresent(scroll::fit);
    shown.ifPresentOrElse(pane::display, () -> pane.explain(reason));
    exports.become(shown, reason);
  }
}
