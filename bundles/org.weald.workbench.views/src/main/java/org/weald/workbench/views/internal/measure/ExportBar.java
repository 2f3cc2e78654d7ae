package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.weald.show.ChartSpec;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Flow;

/**
 * What can be done with a chart that was built, each by button and by command, and in what size.
 */
final class ExportBar extends JPanel {
  private static final long serialVersionUID = 1L;

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

  /** One thing to do; its button is {@code word}, its line in the menu {@code command}. */
  private record Way(
      String id,
      String word,
      char letter,
      String command,
      int order,
      String key,
      String help,
      BiConsumer<ChartSpec, ChartExport.Size> run) {}

  private final transient ViewSite site;
  private final JComboBox<Format> format = new JComboBox<>(FORMATS);
  private final JComboBox<String> scale = new JComboBox<>(new String[] {"1x", "2x, for print"});
  private final JLabel said = new JLabel(" ");
  private final List<JButton> buttons = new ArrayList<>();
  private transient Optional<ChartSpec> shown = Optional.empty();
  private String reason = "";

  /**
   * No chart yet.
   *
   * @param over what dialogs stand above
   */
  ExportBar(ViewSite site, ChartRenderer renderer, JComponent over) {
    super(new BorderLayout(0, Look.scale(3)));
    this.site = site;
    setOpaque(false);
    JPanel tools = new JPanel(new Flow(Look.scale(6)));
    tools.setOpaque(false);
    tools.add(ChartForm.label(new JLabel("Size"), 'Z', format));
    format.setToolTipText("The size of the picture in px");
    tools.add(format);
    scale.getAccessibleContext().setAccessibleName("Pixels");
    scale.setToolTipText("2x has twice as many pixels each way: sharp in print");
    tools.add(scale);
    for (Way way : ways(new ChartExport(site, renderer, over, this::tell))) {
      tools.add(button(way));
      site.offer(command(way));
    }
    said.setForeground(Look.soft());
    said.getAccessibleContext().setAccessibleName("What came of it");
    add(tools, BorderLayout.NORTH);
    add(said, BorderLayout.SOUTH);
  }

  private static List<Way> ways(ChartExport export) {
    return List.of(
        new Way(
            "png",
            "Export PNG…",
            'P',
            "Export chart as PNG…",
            510,
            "menu shift P",
            "Writes the chart of the builder as a picture",
            export::png),
        new Way(
            "svg",
            "Export SVG…",
            'G',
            "Export chart as SVG…",
            511,
            "menu shift G",
            "Writes the chart of the builder as a drawing that stays sharp at any size",
            export::svg),
        new Way(
            "copy",
            "Copy picture",
            'Y',
            "Copy chart as picture",
            520,
            "menu shift C",
            "Puts the chart of the builder onto the clipboard",
            export::copyPicture),
        new Way(
            "table",
            "Copy table",
            'L',
            "Copy chart as table",
            521,
            "menu shift T",
            "Puts the figures of the chart onto the clipboard",
            (chart, size) -> export.copyTable(chart)));
  }

  private JButton button(Way way) {
    JButton button = new JButton(way.word());
    button.setMnemonic(way.letter());
    button.setToolTipText(way.help());
    button.addActionListener(event -> run(way));
    buttons.add(button);
    return button;
  }

  private MenuCommand command(Way way) {
    return new MenuCommand(
        "weald.builder." + way.id(),
        way.command(),
        "Analyse",
        way.order(),
        way.key(),
        way.help(),
        () ->
            MenuCommand.State.unless(
                shown.isPresent()
                    ? Optional.empty()
                    : Optional.of("There is no chart yet. " + reason)),
        () -> run(way));
  }

  private void run(Way way) {
    Format chosen = Objects.requireNonNullElse((Format) format.getSelectedItem(), FORMATS[0]);
    int pixels = scale.getSelectedIndex() == 1 ? 2 : 1;
    shown.ifPresent(
        chart ->
            way.run().accept(chart, new ChartExport.Size(chosen.width(), chosen.height(), pixels)));
  }

  private void tell(String sentence) {
    said.setText(sentence);
    said.setToolTipText(sentence);
  }

  /** Has another chart to work on, or a reason why there is none. */
  void become(Optional<ChartSpec> chart, String why) {
    shown = chart;
    reason = why;
    buttons.forEach(button -> button.setEnabled(chart.isPresent()));
    tell(" ");
  }
}
