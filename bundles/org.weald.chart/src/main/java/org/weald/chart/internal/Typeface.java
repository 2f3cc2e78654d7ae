package org.weald.chart.internal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one family charts are set in. It is shipped, so that a chart has the same bytes on every
 * machine; DejaVu Sans has figures of one width and the arrows, marks and thin spaces we use.
 */
final class Typeface {
  /** For SVG: the shipped family, then relatives of nearly the same widths. */
  static final String FAMILY = "'DejaVu Sans',Verdana,'Bitstream Vera Sans',sans-serif";

  private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final Map<Type, Font> SIZED = new ConcurrentHashMap<>();

  private Typeface() {}

  /** Loaded at first use: charts are not on the start path. */
  private static final class Shipped {
    static final Font PLAIN = load("DejaVuSans.ttf", Font.PLAIN);
    static final Font BOLD = load("DejaVuSans-Bold.ttf", Font.BOLD);

    private static Font load(String file, int style) {
      try (InputStream in = Typeface.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IOException(file + " is not in the bundle");
        }
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (IOException | FontFormatException e) {
        // A full temporary folder is enough for this: Java unpacks fonts there.
        LOG.warn("The shipped font {} cannot be used; charts are set in another.", file, e);
        return new Font(Font.SANS_SERIF, style, 1);
      }
    }
  }

  /** The font to draw with. */
  static Font font(Type type) {
    return SIZED.computeIfAbsent(
        type, t -> (t.bold() ? Shipped.BOLD : Shipped.PLAIN).deriveFont((float) t.size()));
  }

  /** Width in px. */
  static double width(String text, Type type) {
    return text.isEmpty() ? 0 : font(type).getStringBounds(text, MEASURE).getWidth();
  }

  /** The text, cut with "…" where it is wider than the room; empty where not even that fits. */
  static String fit(String text, Type type, double room) {
    String start = cut(text, 400);
    if (start.length() == text.length() && width(text, type) <= room) {
      return text;
    }
    int fits = 0;
    int tooLong = start.length() + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      if (width(cut(start, middle).stripTrailing() + "…", type) <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return fits == 0 ? "" : cut(start, fits).stripTrailing() + "…";
  }

  /** Broken at spaces into at most so many lines; what is left over is cut with "…". */
  static List<String> wrap(String text, Type type, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      String line = lines.size() == most - 1 ? rest : firstLine(rest, type, room);
      rest = rest.substring(line.length()).strip();
      lines.add(fit(line, type, room));
    }
    return lines;
  }

  private static String firstLine(String text, Type type, double room) {
    String start = cut(text, 400);
    if (start.length() == text.length() && width(text, type) <= room) {
      return text;
    }
    int best = -1;
    for (int space = start.indexOf(' '); space >= 0; space = start.indexOf(' ', space + 1)) {
      if (width(start.substring(0, space), type) > room) {
        break;
      }
      best = space;
    }
    // A word longer than the line stays whole and is cut by the caller.
    int end = best > 0 ? best : start.indexOf(' ') > 0 ? start.indexOf(' ') : text.length();
    return text.substring(0, end);
  }

  /** At most so many characters, never half of a pair. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end =
        length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }

  /**
   * Text as it can be drawn and written: one line, no control characters, nothing that turns the
   * direction of reading, no half pairs.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    cut(text, 4000)
        .codePoints()
        .map(Typeface::drawable)
        .filter(c -> c >= 0)
        .forEach(clean::appendCodePoint);
    return clean.toString().replaceAll(" {2,}", " ").strip();
  }

  private static int drawable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT -> -1;
      case Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
      default -> c;
    };
  }
}
