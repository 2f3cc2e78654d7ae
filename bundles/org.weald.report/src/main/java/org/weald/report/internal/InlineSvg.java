package org.weald.report.internal;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes a drawn chart into a page: only shapes and text pass, styles become attributes (the page's
 * content policy allows no inline style), ids get a prefix of their own so that two charts never
 * share one.
 */
final class InlineSvg {
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "clipPath",
          "path",
          "rect",
          "line",
          "circle",
          "ellipse",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "title",
          "desc",
          "linearGradient",
          "stop");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "viewBox",
          "preserveAspectRatio",
          "transform",
          "id",
          "class",
          "role",
          "aria-labelledby",
          "aria-describedby",
          "aria-label",
          "d",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "dx",
          "dy",
          "width",
          "height",
          "points",
          "textLength",
          "lengthAdjust",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-dasharray",
          "stroke-dashoffset",
          "stroke-miterlimit",
          "opacity",
          "clip-path",
          "clip-rule",
          "clipPathUnits",
          "font-family",
          "font-size",
          "font-weight",
          "font-style",
          "font-variant-numeric",
          "text-anchor",
          "dominant-baseline",
          "letter-spacing",
          "text-rendering",
          "shape-rendering",
          "offset",
          "stop-color",
          "stop-opacity",
          "paint-order",
          "xml:space");

  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");

  private final String prefix;
  private final String label;
  private final Html html = new Html();

  private InlineSvg(String prefix, String label) {
    this.prefix = prefix;
    this.label = label;
  }

  /**
   * The picture as markup for a page.
   *
   * @param svg a document
   * @param prefix for its ids, unique in the page
   * @param label what is read out where the picture has no title of its own
   * @throws IllegalArgumentException where it is no XML document
   */
  static String of(String svg, String prefix, String label) {
    return new InlineSvg(prefix, label).convert(svg);
  }

  private String convert(String svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> html.close();
          case XMLStreamConstants.CHARACTERS -> characters(reader.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("the chart's SVG cannot be read", e);
    }
    return html.fragment();
  }

  private void characters(String text) {
    if (!text.isBlank()) {
      html.text(text);
    }
  }

  private void start(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    if (!ELEMENTS.contains(name)) {
      skip(reader);
      return;
    }
    Map<String, String> attributes = attributes(reader);
    if (name.equals("svg")) {
      frame(attributes);
    }
    html.open(
        name,
        attributes.entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .toArray(String[]::new));
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The page decides how wide a picture is; the picture only keeps its proportions. */
  private void frame(Map<String, String> attributes) {
    String width = attributes.getOrDefault("width", "").replace("px", "");
    String height = attributes.getOrDefault("height", "").replace("px", "");
    if (!attributes.containsKey("viewBox") && !width.isEmpty() && !height.isEmpty()) {
      attributes.put("viewBox", "0 0 " + width + " " + height);
    }
    attributes.remove("width");
    attributes.remove("height");
    attributes.put("role", "img");
    attributes.putIfAbsent("aria-label", label);
    if (attributes.containsKey("aria-labelledby")) {
      attributes.remove("aria-label");
    }
  }

  private Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      boolean xml = "http://www.w3.org/XML/1998/namespace".equals(reader.getAttributeNamespace(i));
      if (name.equals("style")) {
        declarations(reader.getAttributeValue(i), attributes);
      } else {
        keep(xml ? "xml:" + name : name, reader.getAttributeValue(i), attributes);
      }
    }
    return attributes;
  }

  private void declarations(String style, Map<String, String> attributes) {
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        keep(
            declaration.substring(0, colon).strip(),
            declaration.substring(colon + 1).strip(),
            attributes);
      }
    }
  }

  private void keep(String name, String value, Map<String, String> attributes) {
    if (!ATTRIBUTES.contains(name)) {
      return;
    }
    switch (name) {
      case "id" -> attributes.put(name, prefix + value);
      case "aria-labelledby", "aria-describedby" ->
          attributes.put(name, prefix + value.strip().replaceAll("\\s+", " " + prefix));
      default -> {
        Matcher own = REFERENCE.matcher(value);
        String local = own.replaceAll(found -> "#" + Matcher.quoteReplacement(found.group(1)));
        if (local.contains("url(") || local.contains("//")) {
          return; // it would fetch something
        }
        attributes.put(
            name,
            REFERENCE
                .matcher(value)
                .replaceAll(
                    found -> "url(#" + Matcher.quoteReplacement(prefix + found.group(1)) + ")"));
      }
    }
  }
}
