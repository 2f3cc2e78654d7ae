package org.weald.workbench.views.internal.figures;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weald.model.Area;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Flow;
import org.weald.workbench.views.internal.Sentence;

/**
 * What stands above the grid: whose figures these are, which of them are shown, and where there are
 * none the reason and the ways to some. Event thread only.
 */
final class FigureHead extends JPanel {
  private static final long serialVersionUID = 1L;

  private enum Way {
    KINDS("Periods and kinds"),
    AREAS("Areas, actual figures");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private record Place(String id, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final transient ViewSite site;
  private final JLabel about = new JLabel(" ");
  private final JComboBox<Way> way = new JComboBox<>(Way.values());
  private final JComboBox<Place> area = new JComboBox<>();
  private final JPanel doors = new JPanel(new Flow(Look.scale(6)));
  private final Sentence absent = new Sentence("Why there are no figures");
  private boolean showing;

  /**
   * Showing nothing yet.
   *
   * @param chosen called when other rows and columns are wanted
   */
  FigureHead(ViewSite site, Runnable chosen) {
    super(new BorderLayout());
    this.site = site;
    setOpaque(false);
    way.addActionListener(event -> chosen.run());
    area.addActionListener(event -> areaChosen());
    add(strip(), BorderLayout.NORTH);
    add(absent, BorderLayout.CENTER);
    add(doors(), BorderLayout.SOUTH);
  }

  private JComponent strip() {
    JPanel strip = new JPanel(new BorderLayout(Look.scale(10), 0));
    strip.setOpaque(false);
    int gap = Look.scale(6);
    strip.setBorder(BorderFactory.createEmptyBorder(gap, 2 * gap, gap, gap));
    about.setFont(Look.text(1.0, true));
    about.getAccessibleContext().setAccessibleName("Measure");
    about.setMinimumSize(new Dimension(0, 0));
    strip.add(about, BorderLayout.CENTER);
    JPanel choices = new JPanel(new FlowLayout(FlowLayout.TRAILING, gap, 0));
    choices.setOpaque(false);
    way.getAccessibleContext().setAccessibleName("Rows and columns");
    way.setToolTipText("Show all kinds of figure of one area, or the actual figures of all areas");
    area.getAccessibleContext().setAccessibleName("Area");
    area.setToolTipText("The area whose figures are shown");
    area.setPrototypeDisplayValue(new Place("", "Tonbridge and Malling"));
    choices.add(way);
    choices.add(area);
    strip.add(choices, BorderLayout.LINE_END);
    return strip;
  }

  /** Without a workspace nothing can be entered: the ways to one. */
  private JComponent doors() {
    doors.setOpaque(false);
    doors.setBorder(BorderFactory.createEmptyBorder(0, Look.scale(6), Look.scale(4), 0));
    door("New workspace…", "Makes a folder for figures of your own (Ctrl+N)", "weald.file.new");
    door("Open workspace…", "Opens a workspace in this window (Ctrl+O)", "weald.file.open");
    doors.setVisible(false);
    return doors;
  }

  private void door(String words, String help, String command) {
    JButton button = new JButton(words);
    button.setToolTipText(help);
    button.addActionListener(event -> site.run(command));
    doors.add(button);
  }

  private void areaChosen() {
    if (!showing && area.getSelectedItem() instanceof Place chosen) {
      site.selection().change(now -> now.withArea(chosen.id()));
    }
  }

  /** Whether the actual figures of all areas are wanted, not all kinds of figure of one. */
  boolean isByAreas() {
    return way.getSelectedItem() == Way.AREAS;
  }

  /**
   * Says whose figures are shown.
   *
   * @param source what they are made from; empty where there are none
   * @param areas those that could be chosen instead
   */
  void show(Optional<FigureGrid.Source> source, List<Area> areas) {
    showing = true;
    try {
      about.setText(source.map(FigureHead::title).orElse(" "));
      about.setToolTipText(about.getText());
      source.ifPresent(now -> areas(areas, now.area()));
    } finally {
      showing = false;
    }
    area.setVisible(source.isPresent() && !isByAreas());
    way.setVisible(source.isPresent());
  }

  private static String title(FigureGrid.Source of) {
    String unit = of.measure().unit();
    return of.measure().title() + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  /** Says why there are no figures, or why none can be entered, and shows the ways to some. */
  void absence(Optional<String> noFigures) {
    Optional<String> noEntry = site.edits().whyNot();
    absent.say(noFigures.or(() -> noEntry).orElse(""));
    doors.setVisible(noFigures.isEmpty() && site.workspace().isEmpty() && noEntry.isPresent());
  }

  private void areas(List<Area> all, String chosen) {
    List<Place> places =
        all.stream()
            .sorted(Comparator.comparing(Area::name))
            .map(it -> new Place(it.id(), it.name()))
            .toList();
    List<Place> now = IntStream.range(0, area.getItemCount()).mapToObj(area::getItemAt).toList();
    if (!now.equals(places)) {
      area.setModel(new DefaultComboBoxModel<>(places.toArray(new Place[0])));
    }
    places.stream()
        .filter(place -> place.id().equals(chosen))
        .filter(place -> !Objects.equals(place, area.getSelectedItem()))
        .forEach(area::setSelectedItem);
  }
}
