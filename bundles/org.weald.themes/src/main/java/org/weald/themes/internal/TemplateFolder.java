package org.weald.themes.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Json;
import org.weald.reading.SourceText;

/** Report templates that stand as plain files in a folder, as in a workspace's {@code reports}. */
final class TemplateFolder {
  private TemplateFolder() {}

  /** By the file's name: the template, or every problem of the file. */
  static SortedMap<String, Checked<ReportTemplate>> read(Path folder) {
    SortedMap<String, Checked<ReportTemplate>> templates = new TreeMap<>();
    Map<String, String> holders = new HashMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      String shown = folder.getFileName() + "/" + name;
      templates.put(
          name,
          bytes(file, shown)
              .then(bytes -> SourceText.decode(bytes, shown))
              .then(Json::read)
              .then(TemplateFile::read)
              .then(template -> alone(template, holders.putIfAbsent(template.id(), shown))));
    }
    return templates;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Checked<byte[]> bytes(Path file, String shown) {
    try (InputStream in = Files.newInputStream(file)) {
      return Checked.good(in.readNBytes(SourceText.LIMIT + 1));
    } catch (IOException unreadable) {
      return Checked.bad(
          new Problem(
              "the template cannot be read",
              Place.of(shown),
              String.valueOf(unreadable.getMessage()),
              "Check that you may read it"));
    }
  }

  private static Checked<ReportTemplate> alone(ReportTemplate template, @Nullable String other) {
    return other == null
        ? Checked.good(template)
        : Checked.bad(
            new Problem(
                "two templates have the id \"" + template.id() + "\"",
                template.place(),
                "the other one is " + other,
                "Give one of them another id"));
  }
}
