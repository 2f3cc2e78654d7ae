package org.weald.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paper that keeps what XChart draws on it as pieces, each with the role of its {@link Ink}. */
final class Recorder extends PlainGraphics {
  private static final double THIN = 1.5;

  private final List<Piece> pieces = new ArrayList<>();
  private final double left;
  private final double top;
  private Color colour = Color.BLACK;
  private BasicStroke stroke = new BasicStroke();
  private @Nullable Shape clip;

  /** Paper whose upper left corner is at a place of the drawing. */
  Recorder(double left, double top) {
    this.left = left;
    this.top = top;
  }

  /** What was drawn, in its order. */
  List<Piece> pieces() {
    return pieces;
  }

  @Override
  public void draw(Shape shape) {
    if (shape instanceof Line2D line) {
      segment(spot(line.getX1(), line.getY1()), spot(line.getX2(), line.getY2()));
    } else if (shape instanceof Ellipse2D ring) {
      Spot middle = spot(ring.getCenterX(), ring.getCenterY());
      pieces.add(
          new Piece.Dot(
              Ink.role(colour), middle, ring.getWidth() / 2, rgb(), stroke.getLineWidth()));
    } else {
      throw new UnsupportedOperationException("the outline of " + shape);
    }
  }

  /** Lines come in single steps; those that go on from one another are one trail. */
  private void segment(Spot from, Spot to) {
    String role = Ink.role(colour);
    double width = stroke.getLineWidth();
    boolean dashed = stroke.getDashArray() != null;
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last instanceof Piece.Trail trail && trail.goesOn(role, rgb(), from)) {
      pieces.set(pieces.size() - 1, trail.onTo(to));
    } else {
      boolean crisp = width <= THIN && !dashed;
      boolean upright = crisp && from.x() == to.x();
      boolean level = crisp && from.y() == to.y();
      double x1 = upright ? Layout.crisp(from.x()) : from.x();
      double y1 = level ? Layout.crisp(from.y()) : from.y();
      List<Spot> spots =
          List.of(new Spot(x1, y1), new Spot(upright ? x1 : to.x(), level ? y1 : to.y()));
      pieces.add(new Piece.Trail(role, spots, rgb(), width, dashed));
    }
  }

  @Override
  public void fill(Shape shape) {
    if (shape instanceof Line2D) {
      draw(shape);
    } else if (colour.getAlpha() > 0) {
      pieces.add(
          new Piece.Field(Ink.role(colour), outline(shape), rgb(), colour.getAlpha() / 255.0));
    }
  }

  private List<Spot> outline(Shape shape) {
    List<Spot> spots = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator path = shape.getPathIterator(null, 0.1); !path.isDone(); path.next()) {
      if (path.currentSegment(at) != PathIterator.SEG_CLOSE) {
        spots.add(spot(at[0], at[1]));
      }
    }
    if (spots.size() > 1 && spots.get(0).equals(spots.get(spots.size() - 1))) {
      spots.remove(spots.size() - 1);
    }
    return spots;
  }

  private Spot spot(double x, double y) {
    return new Spot(left + x, top + y);
  }

  private int rgb() {
    return colour.getRGB() & 0xffffff;
  }

  @Override
  public Color getColor() {
    return colour;
  }

  @Override
  public void setColor(Color colour) {
    this.colour = colour;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = (BasicStroke) stroke;
  }

  @Override
  public @Nullable Shape getClip() {
    return clip;
  }

  /** Kept but not applied: all values lie within the axes. */
  @Override
  public void setClip(@Nullable Shape clip) {
    this.clip = clip;
  }
}
