package org.weald.themes.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.weald.model.Checked;
import org.weald.model.Problem;

/**
 * Makes a plug-in bundle's manifest headers from its weald.json, the single source. Run when a
 * plug-in folder is packed: {@code ManifestWriter FOLDER OUT.bnd}.
 */
public final class ManifestWriter {
  private ManifestWriter() {}

  /**
   * Writes the headers as properties for bnd.
   *
   * @param args the plug-in's folder and the file to write
   * @throws IOException where a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("ManifestWriter FOLDER OUT.bnd");
    }
    Checked<PluginManifest> manifest = PluginReader.manifest(PluginFiles.of(Path.of(args[0])));
    String headers =
        manifest.fold(
            ManifestWriter::headers,
            problems -> {
              throw new IllegalArgumentException(
                  problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
            });
    Path out = Path.of(args[1]);
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out, headers);
  }

  /**
   * The headers; a requirement on another plug-in is optional, so that its absence is told, not
   * fatal.
   */
  static String headers(PluginManifest manifest) {
    List<String> others =
        manifest.needs().entrySet().stream()
            .filter(need -> !need.getKey().equals("weald"))
            .map(
                need ->
                    "weald.plugin;filter:=\"(&(weald.plugin="
                        + need.getKey()
                        + ")"
                        + need.getValue().toFilterString("version")
                        + ")\";resolution:=optional")
            .toList();
    StringBuilder text = new StringBuilder();
    text.append("Bundle-SymbolicName: ").append(manifest.id()).append('\n');
    text.append("Bundle-Version: ").append(manifest.version()).append('\n');
    text.append("Bundle-Name: ").append(manifest.title()).append('\n');
    text.append("Bundle-Vendor: ").append(manifest.publisher()).append('\n');
    text.append("Provide-Capability: weald.plugin;weald.plugin=\"")
        .append(manifest.id())
        .append("\";version:Version=\"")
        .append(manifest.version())
        .append("\"\n");
    text.append(
        "Require-Capability: osgi.extender;filter:=\"(&(osgi.extender=weald.content)(version>=1.0)(!(version>=2.0)))\"");
    others.forEach(need -> text.append(",\\\n ").append(need));
    return text.append('\n').toString();
  }
}
