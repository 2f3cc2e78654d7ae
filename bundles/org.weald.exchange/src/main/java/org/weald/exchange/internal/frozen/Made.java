package org.weald.exchange.internal.frozen;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.weald.exchange.internal.folder.Fieldset;
import org.weald.reading.Fields;

/**
 * What makes reports here: the Java, and the parts of Weald that read, judge and print, each with
 * its version and the hash of what is in it. The rules are in org.weald.assess, the font is in
 * org.weald.chart.
 *
 * @param java version of Java
 * @param parts version and hash by bundle
 */
public record Made(String java, SortedMap<String, String> parts) {
  private static final Set<String> PARTS =
      Set.of(
          "org.weald.model",
          "org.weald.assess",
          "org.weald.show",
          "org.weald.reading",
          "org.weald.themes",
          "org.weald.monitor",
          "org.weald.script",
          "org.weald.exchange",
          "org.weald.chart",
          "org.weald.report");

  /** Copies the map. */
  public Made {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** The Weald that runs. */
  public static Made here(BundleContext context) throws IOException {
    SortedMap<String, String> parts = new TreeMap<>();
    for (Bundle bundle : context.getBundles()) {
      if (PARTS.contains(String.valueOf(bundle.getSymbolicName()))) {
        parts.put(bundle.getSymbolicName(), bundle.getVersion() + " " + hash(bundle));
      }
    }
    return new Made(System.getProperty("java.version", ""), parts);
  }

  /** Of what is in it; its manifest says when it was built, which changes nothing. */
  private static String hash(Bundle bundle) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Enumeration<URL> all = bundle.findEntries("/", "*", true);
    List<URL> urls = all == null ? new ArrayList<>() : Collections.list(all);
    for (URL url : urls) {
      String path = url.getPath();
      if (!path.endsWith("/") && !path.startsWith("/META-INF/")) {
        try (InputStream in = url.openStream()) {
          files.put(path, in.readAllBytes());
        }
      }
    }
    return Hash.of(files);
  }

  void write(Fieldset json) {
    Fieldset fields = new Fieldset();
    parts.forEach(fields::needed);
    json.needed("java", java).object("parts", fields);
  }

  static Made read(Fields fields) {
    SortedMap<String, String> parts = new TreeMap<>();
    fields
        .optionalObject("parts")
        .ifPresent(
            object -> {
              object.names().forEach(name -> parts.put(name, object.text(name)));
              object.finish();
            });
    return new Made(fields.text("java"), parts);
  }

  /** What is not as it was then, a sentence each. */
  public List<String> changedSince(Made then) {
    List<String> changed = new ArrayList<>();
    if (!java.equals(then.java)) {
      changed.add("Java was " + then.java + " and is " + java + ".");
    }
    Set<String> names = new TreeSet<>(parts.keySet());
    names.addAll(then.parts.keySet());
    for (String name : names) {
      String was = shown(then.parts, name);
      String is = shown(parts, name);
      if (!parts.getOrDefault(name, "").equals(then.parts.getOrDefault(name, ""))) {
        changed.add(name + " was " + was + " and is " + is + ".");
      }
    }
    return changed;
  }

  /** "0.1.0 (1f3a59c2)". */
  private static String shown(Map<String, String> parts, String name) {
    String[] words = parts.getOrDefault(name, "absent").split(" ", 2);
    return words.length < 2 || words[1].length() < 8
        ? words[0]
        : words[0] + " (" + words[1].substring(0, 8) + ")";
  }
}
