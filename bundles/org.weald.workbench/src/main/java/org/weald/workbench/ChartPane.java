package org.weald.workbench;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.swing.JComponent;
import javax.swing.Timer;
import org.weald.show.ChartSpec;
import org.weald.spi.ChartRenderer;
import org.weald.spi.Progress;

/**
 * A chart in the window, drawn at the size it has, off the event thread; the last picture stays
 * until the next is ready. A reader who cannot see it is given its title and the table behind it.
 */
public final class ChartPane extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int SETTLE_MILLIS = 60;
  private static final int SMALLEST = 120;
  private static final int HUNDRED = 100;

  /**
   * A picture that is asked for.
   *
   * @param width in px of the layout
   * @param height likewise
   * @param scale pixels to a px of the layout
   */
  private record Wanted(ChartSpec chart, int width, int height, int scale) {}

  private final transient Jobs jobs;
  private final transient ChartRenderer renderer;
  private final transient Timer settle = new Timer(SETTLE_MILLIS, event -> draw());
  private transient Optional<ChartSpec> chart = Optional.empty();
  private String sentence = "";
  private transient Optional<Wanted> drawn = Optional.empty();
  private transient Optional<Wanted> underWay = Optional.empty();
  private transient Optional<BufferedImage> picture = Optional.empty();

  /** No chart yet. */
  public ChartPane(Jobs jobs, ChartRenderer renderer) {
    this.jobs = jobs;
    this.renderer = renderer;
    settle.setRepeats(false);
    setPreferredSize(new Dimension(Look.scale(560), Look.scale(300)));
    setMinimumSize(new Dimension(Look.scale(160), Look.scale(120)));
    setFocusable(true);
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            settle.restart();
          }
        });
  }

  /** Shows a chart; the same chart again changes nothing on the screen. */
  public void display(ChartSpec spec) {
    sentence = "";
    if (chart.equals(Optional.of(spec))) {
      return;
    }
    chart = Optional.of(spec);
    describe(spec.title() + ". " + spec.subtitle(), spec);
    draw();
    repaint();
  }

  /** Shows a sentence where there is no chart, which says why. */
  public void explain(String why) {
    chart = Optional.empty();
    picture = Optional.empty();
    drawn = Optional.empty();
    underWay = Optional.empty();
    sentence = why;
    getAccessibleContext().setAccessibleName(why);
    getAccessibleContext().setAccessibleDescription("");
    repaint();
  }

  private void describe(String name, ChartSpec spec) {
    String rows =
        spec.table().rows().stream()
            .map(row -> String.join(": ", row.stream().filter(cell -> !cell.isEmpty()).toList()))
            .collect(Collectors.joining("; "));
    getAccessibleContext().setAccessibleName(name);
    getAccessibleContext().setAccessibleDescription(rows + ". " + spec.source());
  }

  private void draw() {
    if (chart.isEmpty() || getWidth() < SMALLEST || getHeight() < SMALLEST) {
      return;
    }
    // Text in the chart grows with text everywhere, and has all the pixels the screen has.
    double zoom = zoom();
    Wanted wanted =
        new Wanted(
            chart.get(),
            (int) Math.round(getWidth() / zoom),
            (int) Math.round(getHeight() / zoom),
            (int) Math.ceil(zoom * deviceScale()));
    if (drawn.equals(Optional.of(wanted)) || underWay.equals(Optional.of(wanted))) {
      return;
    }
    underWay = Optional.of(wanted);
    jobs.run(
        "Drawing a chart",
        inLook(progress -> render(wanted, progress)),
        done -> arrived(wanted, done));
  }

  /** Charts are drawn on white; in the dark look they are turned round. */
  private static Jobs.Work<BufferedImage> inLook(Jobs.Work<BufferedImage> work) {
    if (!Look.isDark()) {
      return work;
    }
    Color paper = Look.paper();
    Color ink = Look.ink();
    return progress -> DarkPicture.of(work.run(progress), paper, ink);
  }

  private static double zoom() {
    return Look.scale(HUNDRED) / (double) HUNDRED;
  }

  private double deviceScale() {
    return getGraphicsConfiguration() == null
        ? 1
        : getGraphicsConfiguration().getDefaultTransform().getScaleX();
  }

  private BufferedImage render(Wanted wanted, Progress progress) throws IOException {
    progress.at("Drawing a chart", Double.NaN);
    byte[] png = renderer.png(wanted.chart(), wanted.width(), wanted.height(), wanted.scale());
    BufferedImage image =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
    if (image == null) {
      throw new IOException("the chart's picture could not be read");
    }
    return image;
  }

  private void arrived(Wanted wanted, BufferedImage image) {
    if (!underWay.equals(Optional.of(wanted))) {
      return;
    }
    underWay = Optional.empty();
    drawn = Optional.of(wanted);
    picture = Optional.of(image);
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      g.setColor(Look.paper());
      g.fillRect(0, 0, getWidth(), getHeight());
      if (picture.isPresent() && drawn.isPresent()) {
        double scale = zoom() / drawn.get().scale();
        g.setRenderingHint(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(picture.get(), AffineTransform.getScaleInstance(scale, scale), null);
      } else if (!sentence.isEmpty()) {
        paintSentence(g);
      }
    } finally {
      g.dispose();
    }
  }

  private void paintSentence(Graphics2D g) {
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setFont(Look.text());
    g.setColor(Look.soft());
    FontMetrics metrics = g.getFontMetrics();
    int margin = Look.scale(16);
    int y = margin + metrics.getAscent();
    for (String line : lines(metrics, getWidth() - 2 * margin)) {
      g.drawString(line, margin, y);
      y += metrics.getHeight() + Look.scale(2);
    }
  }

  private List<String> lines(FontMetrics metrics, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      if (line.length() > 0 && metrics.stringWidth(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.ICON;
            }
          };
    }
    return accessibleContext;
  }
}
