package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** A plug-in bundle's manifest is made from its weald.json. */
final class ManifestWriterTest {
  @TempDir private Path folder;

  @Test
  void headersSayWhoThePluginIsAndWhatItNeeds() throws IOException {
    Path out = folder.resolve("made/plugin.bnd");
    ManifestWriter.main("../org.weald.theme.safe/src/main/resources", out.toString());
    Properties headers = new Properties();
    headers.load(new StringReader(Files.readString(out)));
    assertThat(headers)
        .containsEntry("Bundle-SymbolicName", "org.weald.theme.safe")
        .containsEntry("Bundle-Version", "0.1.0")
        .containsEntry("Bundle-Name", "Safe Communities (Sevenoaks)")
        .containsEntry("Bundle-Vendor", "Weald sample content")
        .containsEntry(
            "Provide-Capability",
            "weald.plugin;weald.plugin=\"org.weald.theme.safe\";version:Version=\"0.1.0\"");
    assertThat(headers.getProperty("Require-Capability"))
        .isEqualTo(
            "osgi.extender;filter:=\"(&(osgi.extender=weald.content)(version>=1.0)(!(version>=2.0)))\","
                + "weald.plugin;filter:=\"(&(weald.plugin=org.weald.plan.sevenoaks)"
                + "(&(version>=0.1.0)(!(version>=1.0.0))))\";resolution:=optional");
  }

  @Test
  void filtersAreFiltersOfTheFramework() throws IOException, InvalidSyntaxException {
    String required = requirement();
    int from = required.lastIndexOf("filter:=\"") + "filter:=\"".length();
    String filter = required.substring(from, required.indexOf('"', from));
    assertThat(
            FrameworkUtil.createFilter(filter)
                .matches(
                    Map.of(
                        "weald.plugin",
                        "org.weald.plan.sevenoaks",
                        "version",
                        new org.osgi.framework.Version(0, 5, 0))))
        .isTrue();
  }

  private static String requirement() throws IOException {
    Properties headers = new Properties();
    PluginManifest manifest =
        PluginReader.manifest(new SmallPlugin().files())
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad);
                });
    headers.load(new StringReader(ManifestWriter.headers(manifest)));
    return headers.getProperty("Require-Capability");
  }

  @Test
  void aWrongWealdJsonStopsTheBuildWithItsSentence() throws IOException {
    Files.writeString(folder.resolve("weald.json"), "{ \"id\": \"a.b\", \"version\": \"1\" }");
    Path out = folder.resolve("plugin.bnd");
    assertThatThrownBy(() -> ManifestWriter.main(folder.toString(), out.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"1\" is not a version")
        .hasMessageContaining("field \"needs\" is missing");
    assertThat(out).doesNotExist();
  }
}
