package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.model.Period;
import org.weald.show.ChartSpec;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;
import org.weald.workbench.views.internal.Flow;
import org.weald.workbench.views.internal.Keyed;

/** The areas of a group side by side; an area can be chosen. */
final class CompareView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int HUNDRED = 100;

  private record Asked(
      Snapshot snapshot, Selected selected, Optional<Compared.Group> group, String period) {}

  private record Named(String word, Area area) {
    @Override
    public String toString() {
      return word;
    }
  }

  private record Choice(Period period) {
    @Override
    public String toString() {
      return period.label();
    }
  }

  private final transient ViewSite site;
  private final transient ChartRenderer renderer;
  private final ChartPane pane;
  private final ChartScroll scroll;
  private final JComboBox<Compared.Group> group = new JComboBox<>();
  private final JComboBox<Choice> period = new JComboBox<>();
  private final JComboBox<Named> area = new JComboBox<>();
  private final JPanel bar = new JPanel(new Flow(Look.scale(6)));
  private transient Optional<Asked> asked = Optional.empty();
  private transient Optional<Compared> shown = Optional.empty();
  private transient Optional<Selected.Subject> subject = Optional.empty();
  private boolean filling;

  CompareView(ViewSite site, ChartRenderer renderer) {
    super(new BorderLayout());
    this.site = site;
    this.renderer = renderer;
    this.pane = new ChartPane(site.jobs(), renderer);
    this.scroll = new ChartScroll(pane);
    setBackground(Look.paper());
    int margin = Look.scale(6);
    setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    bar.setOpaque(false);
    choice("Period", 'P', period, "The period that is compared");
    choice("Group", 'G', group, "The areas that are compared");
    choice("Area", 'A', area, "The area whose figures Chart and Figures show");
    bar.setVisible(false);
    add(bar, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    period.addActionListener(event -> update());
    group.addActionListener(event -> update());
    area.addActionListener(event -> choose());
    pane.setToolTipText("Click on a bar to choose its area; the arrow keys go from area to area");
    pane.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            pane.requestFocusInWindow();
            clicked(event.getY());
          }
        });
    Keyed.key(pane, WHEN_FOCUSED, "UP", () -> step(-1));
    Keyed.key(pane, WHEN_FOCUSED, "DOWN", () -> step(1));
    Keyed.key(pane, WHEN_FOCUSED, "ENTER", this::choose);
    site.onSnapshot(snapshot -> update());
    site.onSelection(selected -> update());
  }

  private void choice(String word, char key, JComponent box, String tip) {
    JLabel label = new JLabel(word);
    label.setForeground(Look.soft());
    label.setDisplayedMnemonic(key);
    label.setLabelFor(box);
    box.setToolTipText(tip);
    box.getAccessibleContext().setAccessibleName(word);
    bar.add(label);
    bar.add(box);
  }

  private void update() {
    if (filling) {
      return;
    }
    Selected selected = site.selection().now();
    if (!selected.subject().equals(subject)) {
      // Another measure begins with its own latest period.
      subject = selected.subject();
      period.setModel(new DefaultComboBoxModel<>());
    }
    Asked now =
        new Asked(
            site.snapshot(),
            selected.withArea(""),
            Optional.ofNullable((Compared.Group) group.getSelectedItem()),
            period.getSelectedItem() instanceof Choice chosen ? chosen.period().label() : "");
    if (asked.equals(Optional.of(now))) {
      mark(selected.area());
      return;
    }
    asked = Optional.of(now);
    Optional<Judgement> row = now.snapshot().row(selected);
    Optional<Measure> measure = now.snapshot().measure(selected);
    if (row.isEmpty() || measure.isEmpty()) {
      bar.setVisible(false);
      pane.explain(
          Absence.sentence(now.snapshot(), selected)
              .orElse("This priority has no single measure, so there is nothing to compare."));
      return;
    }
    site.jobs()
        .run(
            "Comparing areas",
            progress ->
                Compared.of(
                    now.snapshot().catalogue(),
                    row.get(),
                    measure.get(),
                    now.group(),
                    now.period()),
            compared -> arrived(now, row.get(), compared));
  }

  private void arrived(Asked of, Judgement row, Compared compared) {
    if (!asked.equals(Optional.of(of))) {
      return;
    }
    shown = Optional.of(compared);
    fill(compared, row);
    compared.answer().chart().ifPresent(scroll::fit);
    compared
        .answer()
        .chart()
        .ifPresentOrElse(pane::display, () -> pane.explain(compared.answer().reason()));
  }

  private void fill(Compared compared, Judgement row) {
    filling = true;
    try {
      group.setModel(new DefaultComboBoxModel<>(compared.groups().toArray(Compared.Group[]::new)));
      compared.group().ifPresent(group::setSelectedItem);
      group.setEnabled(compared.groups().size() > 1);
      List<Period> latestFirst = new ArrayList<>(compared.periods());
      Collections.reverse(latestFirst);
      period.setModel(
          new DefaultComboBoxModel<>(latestFirst.stream().map(Choice::new).toArray(Choice[]::new)));
      compared.period().ifPresent(now -> period.setSelectedItem(new Choice(now)));
      Named[] names = new Named[compared.areas().size()];
      for (int i = 0; i < names.length; i++) {
        Area at = compared.areas().get(i);
        String own = at.id().equals(row.area().id()) ? " (own area)" : "";
        names[i] = new Named((i + 1) + ". " + at.name() + own, at);
      }
      area.setModel(new DefaultComboBoxModel<>(names));
    } finally {
      filling = false;
    }
    bar.setVisible(compared.period().isPresent());
    String chosen = site.selection().now().area();
    mark(chosen);
    // The question was the chart's; what the boxes now say is its answer.
    asked =
        asked.map(
            it ->
                new Asked(
                    it.snapshot(),
                    it.selected(),
                    Optional.ofNullable((Compared.Group) group.getSelectedItem()),
                    period.getSelectedItem() instanceof Choice now ? now.period().label() : ""));
  }

  /** Shows which area is chosen, without choosing it. */
  private void mark(String chosen) {
    boolean before = filling;
    filling = true;
    try {
      String id = chosen.isEmpty() ? own() : chosen;
      for (int i = 0; i < area.getItemCount(); i++) {
        if (area.getItemAt(i).area().id().equals(id)) {
          area.setSelectedIndex(i);
          return;
        }
      }
      area.setSelectedIndex(-1);
    } finally {
      filling = before;
    }
  }

  private String own() {
    return site.snapshot().row(site.selection().now()).map(row -> row.area().id()).orElse("");
  }

  private void choose() {
    if (!filling && area.getSelectedItem() instanceof Named named) {
      select(named.area());
    }
  }

  private void select(Area chosen) {
    String id = chosen.id().equals(own()) ? "" : chosen.id();
    site.selection().change(selected -> selected.withArea(id));
  }

  private void step(int by) {
    int next = Math.max(0, Math.min(area.getItemCount() - 1, area.getSelectedIndex() + by));
    if (area.getItemCount() > 0) {
      area.setSelectedIndex(next);
    }
  }

  /** The chart says itself where its bars are; that is drawn off the event thread. */
  private void clicked(int y) {
    Optional<ChartSpec> chart = shown.flatMap(it -> it.answer().chart());
    if (chart.isEmpty()) {
      return;
    }
    double zoom = Look.scale(HUNDRED) / (double) HUNDRED;
    int width = (int) Math.round(pane.getWidth() / zoom);
    int height = (int) Math.round(pane.getHeight() / zoom);
    site.jobs()
        .run(
            "Finding an area",
            progress -> BarPlaces.of(renderer.svg(chart.get(), width, height)).at(y / zoom),
            this::select);
  }

  /** Names on the chart may be cut. */
  private void select(String name) {
    String begin = name.endsWith("…") ? name.substring(0, name.length() - 1) : name;
    shown.stream()
        .flatMap(compared -> compared.areas().stream())
        .filter(at -> !begin.isEmpty() && at.name().startsWith(begin))
        .findFirst()
        .ifPresent(this::select);
  }
}
