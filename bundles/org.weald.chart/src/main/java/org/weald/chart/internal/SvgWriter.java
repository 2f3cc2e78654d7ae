package org.weald.chart.internal;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Writes a drawing as SVG: text is text, colours are attributes, there are no ids, styles, scripts
 * or links, so that it can stand inside any page, several of them too.
 */
final class SvgWriter {
  private final StringBuilder svg = new StringBuilder(8192);

  private SvgWriter() {}

  static String write(Drawing drawing, int width, int height) {
    SvgWriter writer = new SvgWriter();
    writer.open(drawing, width, height);
    drawing.pieces().forEach(writer::piece);
    return writer.svg.append("</svg>\n").toString();
  }

  private void open(Drawing drawing, int width, int height) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    text("aria-label", drawing.title());
    number("width", width);
    number("height", height);
    text("viewBox", "0 0 " + round(drawing.width()) + " " + round(drawing.height()));
    text("font-family", Typeface.FAMILY);
    svg.append(">\n<title>").append(escape(drawing.title())).append("</title>\n<desc>");
    svg.append(escape(drawing.description())).append("</desc>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
        .append(colour(Palette.PAPER))
        .append("\"/>\n");
  }

  private void piece(Piece piece) {
    if (piece instanceof Piece.Trail trail) {
      trail(trail);
    } else if (piece instanceof Piece.Field field) {
      field(field);
    } else if (piece instanceof Piece.Dot dot) {
      begin("circle", dot.role());
      number("cx", dot.at().x());
      number("cy", dot.at().y());
      number("r", dot.radius());
      text("fill", colour(Palette.PAPER));
      stroke(dot.edge(), dot.width());
      svg.append("/>\n");
    } else if (piece instanceof Piece.Words words) {
      words(words);
    }
  }

  private void trail(Piece.Trail trail) {
    begin("polyline", trail.role());
    text("points", points(trail.spots()));
    text("fill", "none");
    stroke(trail.colour(), trail.width());
    if (trail.dashed()) {
      text("stroke-dasharray", "5 4");
    } else if (trail.spots().size() > 2) {
      text("stroke-linejoin", "round");
    }
    svg.append("/>\n");
  }

  private void field(Piece.Field field) {
    Optional<Rectangle2D> box = field.box();
    begin(box.isPresent() ? "rect" : "polygon", field.role());
    box.ifPresentOrElse(
        rect -> {
          number("x", rect.getX());
          number("y", rect.getY());
          number("width", rect.getWidth());
          number("height", rect.getHeight());
        },
        () -> text("points", points(field.outline())));
    text("fill", colour(field.colour()));
    if (field.opacity() < 1) {
      number("fill-opacity", field.opacity());
    }
    svg.append("/>\n");
  }

  private void words(Piece.Words words) {
    begin("text", words.role());
    number("x", words.at().x());
    number("y", words.at().y());
    number("font-size", words.type().size());
    if (words.type().bold()) {
      text("font-weight", "bold");
    }
    if (words.anchor() != Piece.Anchor.START) {
      text("text-anchor", words.anchor().code());
    }
    text("fill", colour(words.colour()));
    if (words.halo()) {
      stroke(Palette.PAPER, 3);
      text("stroke-linejoin", "round");
      text("paint-order", "stroke");
    }
    svg.append('>').append(escape(words.text())).append("</text>\n");
  }

  private void begin(String element, String role) {
    svg.append('<').append(element);
    text("class", role);
  }

  private void stroke(int colour, double width) {
    text("stroke", colour(colour));
    number("stroke-width", width);
  }

  private void number(String name, double value) {
    text(name, round(value));
  }

  private void text(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  private static String points(List<Spot> spots) {
    StringBuilder text = new StringBuilder();
    for (Spot spot : spots) {
      text.append(text.isEmpty() ? "" : " ")
          .append(round(spot.x()))
          .append(',')
          .append(round(spot.y()));
    }
    return text.toString();
  }

  /** A hundredth of a pixel is enough. */
  private static String round(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String colour(int rgb) {
    StringBuilder hex = new StringBuilder(Integer.toHexString(rgb));
    return "#" + "0".repeat(6 - hex.length()) + hex;
  }

  /** For text and for attributes in double quotes. */
  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
