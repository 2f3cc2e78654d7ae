package org.weald.chart.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints a drawing into a picture. */
final class Painter {
  private final Graphics2D graphics;

  private Painter(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** The drawing in so many pixels. */
  static BufferedImage paint(Drawing drawing, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    try {
      graphics.setColor(new Color(Palette.PAPER));
      graphics.fillRect(0, 0, width, height);
      hint(graphics);
      graphics.scale(width / drawing.width(), height / drawing.height());
      Painter painter = new Painter(graphics);
      drawing.pieces().forEach(painter::piece);
    } finally {
      graphics.dispose();
    }
    return picture;
  }

  /** Set outright: what Java would choose by itself follows the desktop it runs on. */
  private static void hint(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private void piece(Piece piece) {
    if (piece instanceof Piece.Trail trail) {
      graphics.setColor(new Color(trail.colour()));
      graphics.setStroke(Plot.stroke(trail.width(), trail.dashed()));
      graphics.draw(path(trail.spots(), false));
    } else if (piece instanceof Piece.Field field) {
      int opacity = (int) Math.round(field.opacity() * 255);
      graphics.setColor(new Color(field.colour() | opacity << 24, true));
      graphics.fill(path(field.outline(), true));
    } else if (piece instanceof Piece.Dot dot) {
      double size = 2 * dot.radius();
      Shape ring =
          new Ellipse2D.Double(
              dot.at().x() - dot.radius(), dot.at().y() - dot.radius(), size, size);
      graphics.setColor(new Color(Palette.PAPER));
      graphics.fill(ring);
      graphics.setColor(new Color(dot.edge()));
      graphics.setStroke(Plot.stroke(dot.width(), false));
      graphics.draw(ring);
    } else if (piece instanceof Piece.Words words) {
      words(words);
    }
  }

  private void words(Piece.Words words) {
    if (words.text().isEmpty()) {
      return;
    }
    Font font = Typeface.font(words.type());
    double shift = words.anchor().share() * Typeface.width(words.text(), words.type());
    float x = (float) (words.at().x() - shift);
    float y = (float) words.at().y();
    if (words.halo()) {
      graphics.setColor(new Color(Palette.PAPER));
      graphics.setStroke(Plot.stroke(3, false));
      graphics.draw(
          font.createGlyphVector(graphics.getFontRenderContext(), words.text()).getOutline(x, y));
    }
    graphics.setFont(font);
    graphics.setColor(new Color(words.colour()));
    graphics.drawString(words.text(), x, y);
  }

  private static Path2D path(List<Spot> spots, boolean closed) {
    Path2D path = new Path2D.Double();
    for (Spot spot : spots) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(spot.x(), spot.y());
      } else {
        path.lineTo(spot.x(), spot.y());
      }
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }
}
