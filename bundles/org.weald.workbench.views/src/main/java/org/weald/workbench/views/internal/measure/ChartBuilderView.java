package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Period;
import org.weald.show.ChartSpec;
import org.weald.show.Retitled;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Flow;
import org.weald.workbench.views.internal.Typing;

/** Chooses what a chart is made of at the left, and shows it at the right. */
final class ChartBuilderView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String ANY = "All";

  /** Sizes a picture is wanted in, in px. */
  private record Format(String word, int width, int height) {
    @Override
    public String toString() {
      return word;
    }
  }

  private static final Format[] FORMATS = {
    new Format("620 × 360, a column of a report", 620, 360),
    new Format("900 × 520, a page", 900, 520),
    new Format("1,280 × 720, a slide", 1280, 720),
    new Format("620 × 620, a square", 620, 620)
  };

  private record Made(Recipe recipe, Snapshot snapshot) {}

  private final transient ViewSite site;
  private final TickList measures = new TickList("Measures", 'M', this::ticked);
  private final TickList areas = new TickList("Areas", 'A', this::ticked);
  private final JComboBox<Recipe.Kind> kind = new JComboBox<>(Recipe.Kind.values());
  private final JComboBox<String> from = new JComboBox<>();
  private final JComboBox<String> to = new JComboBox<>();
  private final JLabel fromWord = new JLabel("From");
  private final JLabel toWord = new JLabel("To");
  private final JTextField title = new JTextField();
  private final JTextField subtitle = new JTextField();
  private final JComboBox<Format> format = new JComboBox<>(FORMATS);
  private final JComboBox<String> scale = new JComboBox<>(new String[] {"1x", "2x, for print"});
  private final JLabel said = new JLabel(" ");
  private final ChartPane pane;
  private final ChartScroll scroll;
  private final transient ChartExport export;
  private final List<JButton> buttons = new ArrayList<>();
  private transient Optional<Made> asked = Optional.empty();
  private transient Optional<ChartSpec> proposed = Optional.empty();
  private transient Optional<ChartSpec> shown = Optional.empty();
  private String reason = "";
  private boolean own;
  private boolean filling;

  ChartBuilderView(ViewSite site, ChartRenderer renderer) {
    super(new BorderLayout());
    this.site = site;
    this.pane = new ChartPane(site.jobs(), renderer);
    this.scroll = new ChartScroll(pane);
    this.export = new ChartExport(site, renderer, this, this::tell);
    setBackground(Look.paper());
    JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, choices(), chart());
    split.setBorder(BorderFactory.createEmptyBorder());
    split.setResizeWeight(0);
    split.setContinuousLayout(true);
    add(split, BorderLayout.CENTER);
    kind.addActionListener(event -> update());
    from.addActionListener(event -> update());
    to.addActionListener(event -> update());
    title.getDocument().addDocumentListener(new Typing(this::typed));
    subtitle.getDocument().addDocumentListener(new Typing(this::typed));
    commands();
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
    JPanel form = new JPanel(new GridBagLayout());
    form.setOpaque(false);
    row(form, 0, 0, label(new JLabel("Chart"), 'C', kind), kind, 1, "What is drawn");
    row(form, 0, 2, label(fromWord, 'F', from), from, 1, "The first period that is shown");
    row(form, 0, 4, label(toWord, 'O', to), to, 1, "The last period that is shown");
    row(
        form,
        1,
        0,
        label(new JLabel("Title"), 'T', title),
        title,
        5,
        "Proposed; an emptied title is proposed again");
    row(
        form,
        2,
        0,
        label(new JLabel("Subtitle"), 'B', subtitle),
        subtitle,
        5,
        "The quantity and unit; an emptied subtitle is proposed again");
    JPanel right = new JPanel(new BorderLayout(0, Look.scale(6)));
    right.setBackground(Look.paper());
    int gap = Look.scale(8);
    right.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    right.add(form, BorderLayout.NORTH);
    right.add(scroll, BorderLayout.CENTER);
    right.add(foot(), BorderLayout.SOUTH);
    return right;
  }

  private static JLabel label(JLabel label, char key, JComponent of) {
    label.setForeground(Look.soft());
    label.setDisplayedMnemonic(key);
    label.setLabelFor(of);
    of.getAccessibleContext().setAccessibleName(label.getText());
    return label;
  }

  private static void row(
      JPanel form, int y, int x, JLabel label, JComponent field, int wide, String tip) {
    field.setToolTipText(tip);
    GridBagConstraints at = new GridBagConstraints();
    at.gridy = y;
    at.gridx = x;
    at.anchor = GridBagConstraints.LINE_START;
    at.insets =
        new Insets(Look.scale(2), x == 0 ? 0 : Look.scale(10), Look.scale(2), Look.scale(6));
    form.add(label, at);
    at.gridx = x + 1;
    at.gridwidth = wide;
    at.weightx = 1;
    at.fill = GridBagConstraints.HORIZONTAL;
    at.insets = new Insets(Look.scale(2), 0, Look.scale(2), 0);
    form.add(field, at);
    field.setMinimumSize(new Dimension(Look.scale(70), field.getPreferredSize().height));
    if (field instanceof JComboBox<?> || field instanceof JTextField) {
      field.setPreferredSize(new Dimension(Look.scale(90), field.getPreferredSize().height));
    }
  }

  private JComponent foot() {
    JPanel tools = new JPanel(new Flow(Look.scale(6)));
    tools.setOpaque(false);
    tools.add(label(new JLabel("Size"), 'Z', format));
    format.setToolTipText("The size of the picture in px");
    tools.add(format);
    scale.getAccessibleContext().setAccessibleName("Pixels");
    scale.setToolTipText("2x has twice as many pixels each way: sharp in print");
    tools.add(scale);
    button(tools, "Export PNG…", 'P', "Writes the chart as a picture", export::png);
    button(
        tools, "Export SVG…", 'G', "Writes the chart as a drawing that stays sharp", export::svg);
    button(tools, "Copy picture", 'Y', "Puts the chart onto the clipboard", export::copyPicture);
    button(tools, "Copy table", 'L', "Puts the figures onto the clipboard", this::copyTable);
    JPanel foot = new JPanel(new BorderLayout(0, Look.scale(3)));
    foot.setOpaque(false);
    said.setForeground(Look.soft());
    said.getAccessibleContext().setAccessibleName("What came of it");
    foot.add(tools, BorderLayout.NORTH);
    foot.add(said, BorderLayout.SOUTH);
    return foot;
  }

  private void copyTable(ChartSpec chart, ChartExport.Size size) {
    export.copyTable(chart);
  }

  private void button(
      JPanel tools,
      String word,
      char key,
      String tip,
      BiConsumer<ChartSpec, ChartExport.Size> run) {
    JButton button = new JButton(word);
    button.setMnemonic(key);
    button.setToolTipText(tip);
    button.addActionListener(event -> with(run));
    buttons.add(button);
    tools.add(button);
  }

  private void commands() {
    command(
        "png",
        "Export chart as PNG…",
        510,
        "menu shift P",
        "Writes the chart of the builder as" + " a picture",
        export::png);
    command(
        "svg",
        "Export chart as SVG…",
        511,
        "menu shift G",
        "Writes the chart of the builder as" + " a drawing that stays sharp at any size",
        export::svg);
    command(
        "copy",
        "Copy chart as picture",
        520,
        "menu shift C",
        "Puts the chart of the builder" + " onto the clipboard",
        export::copyPicture);
    command(
        "table",
        "Copy chart as table",
        521,
        "menu shift T",
        "Puts the figures of the chart onto" + " the clipboard",
        this::copyTable);
  }

  private void command(
      String id,
      String word,
      int order,
      String key,
      String help,
      BiConsumer<ChartSpec, ChartExport.Size> run) {
    site.offer(
        new MenuCommand(
            "weald.builder." + id,
            word,
            "Analyse",
            order,
            key,
            help,
            () ->
                MenuCommand.State.unless(
                    shown.isPresent()
                        ? Optional.empty()
                        : Optional.of("There is no chart yet. " + reason)),
            () -> with(run)));
  }

  private void with(BiConsumer<ChartSpec, ChartExport.Size> run) {
    Format chosen = Objects.requireNonNullElse((Format) format.getSelectedItem(), FORMATS[0]);
    int pixels = scale.getSelectedIndex() == 1 ? 2 : 1;
    shown.ifPresent(
        chart -> run.accept(chart, new ChartExport.Size(chosen.width(), chosen.height(), pixels)));
  }

  private void tell(String sentence) {
    said.setText(sentence);
    said.setToolTipText(sentence);
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
    if (filling) {
      return;
    }
    boolean bars = kind.getSelectedItem() == Recipe.Kind.BARS;
    boolean process = kind.getSelectedItem() == Recipe.Kind.PROCESS;
    from.setEnabled(!bars && !process);
    to.setEnabled(!process);
    toWord.setText(bars ? "Period" : "To");
    to.getAccessibleContext().setAccessibleName(toWord.getText());
    Recipe recipe =
        new Recipe(
            Objects.requireNonNullElse((Recipe.Kind) kind.getSelectedItem(), Recipe.Kind.LINES),
            measures.ticked(),
            areas.ticked(),
            planArea(),
            site.selection().now().edition(),
            chosen(from),
            chosen(to));
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

  private static String chosen(JComboBox<String> box) {
    return box.getSelectedIndex() > 0 ? String.valueOf(box.getSelectedItem()) : "";
  }

  private void arrived(Made of, Recipe.Made made) {
    if (!asked.equals(Optional.of(of))) {
      return;
    }
    List<String> labels = made.periods().stream().map(Period::label).toList();
    filling = true;
    try {
      offer(from, ANY, labels);
      offer(to, of.recipe().kind() == Recipe.Kind.BARS ? "Latest" : ANY, labels);
      words(made.answer().chart());
    } finally {
      filling = false;
    }
    reason = made.answer().reason();
    redraw();
    if (!chosen(from).equals(of.recipe().from()) || !chosen(to).equals(of.recipe().to())) {
      // A period that was chosen is not there any more.
      update();
    }
  }

  private static void offer(JComboBox<String> box, String first, List<String> labels) {
    String before = chosen(box);
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(labels);
    box.setModel(new DefaultComboBoxModel<>(all.toArray(String[]::new)));
    if (labels.contains(before)) {
      box.setSelectedItem(before);
    }
  }

  /** A new proposal takes the place of the old one, not of what the user wrote. */
  private void words(Optional<ChartSpec> chart) {
    String oldTitle = proposed.map(ChartSpec::title).orElse("");
    String oldSubtitle = proposed.map(ChartSpec::subtitle).orElse("");
    if (title.getText().isBlank() || title.getText().equals(oldTitle)) {
      write(title, chart.map(ChartSpec::title).orElse(""));
    }
    if (subtitle.getText().isBlank() || subtitle.getText().equals(oldSubtitle)) {
      write(subtitle, chart.map(ChartSpec::subtitle).orElse(""));
    }
    proposed = chart;
  }

  private static void write(JTextField field, String text) {
    field.setText(text);
    field.setCaretPosition(0);
  }

  private void redraw() {
    shown =
        proposed.map(
            chart ->
                Retitled.of(
                    chart,
                    title.getText().isBlank() ? chart.title() : title.getText().strip(),
                    subtitle.getText().isBlank() ? chart.subtitle() : subtitle.getText().strip()));
    shown.ifPresent(scroll::fit);
    shown.ifPresentOrElse(pane::display, () -> pane.explain(reason));
    title.setEnabled(shown.isPresent());
    subtitle.setEnabled(shown.isPresent());
    buttons.forEach(button -> button.setEnabled(shown.isPresent()));
    tell(" ");
  }

  private void typed() {
    if (!filling) {
      redraw();
    }
  }
}
