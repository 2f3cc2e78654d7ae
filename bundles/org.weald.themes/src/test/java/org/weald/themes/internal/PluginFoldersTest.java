package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Problem;
import org.weald.spi.PluginsRead;
import org.weald.spi.RefusedPlugin;

/** Plug-ins as plain folders: what a district does without Java. */
final class PluginFoldersTest {
  private static final Version WORKBENCH = new Version(0, 1, 0);

  @TempDir private Path folder;

  private void parks(String name, String id) throws IOException {
    Path plugin = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        plugin.resolve("weald.json"),
        "{ \"id\": \""
            + id
            + "\", \"version\": \"1.0.0\", \"title\": \"Parks\", \"publisher\": \"A district\", \"needs\": { \"weald\": \"[0.1,1)\" } }");
    Files.createDirectories(plugin.resolve("themes"));
    Files.writeString(
        plugin.resolve("themes/parks.json"),
        """
        { "id": "parks", "plan": "org.weald.plan.sevenoaks/sevenoaks-community-plan-2019-22",
          "order": 7, "title": "Parks", "priorities": [],
          "measures": [ { "id": "green-flags", "printed": { "2021/22": { "ref": "Parks 1", "title": "Green Flag parks" } }, "title": "Green Flag parks", "unit": "parks",
                          "better": "higher", "every": "financial year", "kind": "count" } ] }
        """);
  }

  private Checked<List<Contribution>> read() {
    return PluginFolders.read(folder, WORKBENCH).all();
  }

  @Test
  void aFolderWithAThemeIsAPlugin() throws IOException {
    parks("parks", "org.district.parks");
    Files.writeString(folder.resolve("notes.txt"), "passed over");
    List<Contribution> read =
        read()
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad.toString());
                });
    assertThat(read).hasSize(1);
    assertThat(read.get(0).themes().get(0).measures().get(0).id())
        .isEqualTo("org.district.parks/green-flags");
  }

  @Test
  void oneBadFileRefusesAllAndIsNamedByItsFolder() throws IOException {
    parks("parks", "org.district.parks");
    parks("ponds", "org.district.ponds");
    Files.writeString(
        folder.resolve("ponds/themes/parks.json"), "{ \"id\": \"ponds\",\n  \"titel\": 1 }");
    List<Problem> problems = read().problems();
    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .allMatch(
            problem ->
                problem.where().file().equals("plugins/ponds/themes/parks.json")
                    || problem.where().file().endsWith("ponds/themes/parks.json"));
    assertThat(problems)
        .anyMatch(problem -> problem.remedy().contains("title") && problem.where().line() == 2);
  }

  @Test
  void aLinkInPlaceOfAFileIsToldAndNotPassedOver() throws IOException {
    parks("parks", "org.district.parks");
    Files.createDirectories(folder.resolve("parks/data"));
    Files.createSymbolicLink(
        folder.resolve("parks/data/observations.csv"), folder.resolve("elsewhere.csv"));
    assertThat(read().problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.sentence())
                    .contains("parks/data/observations.csv", "it is a link"));
  }

  @Test
  void twoFoldersWithOneIdAreBothNamed() throws IOException {
    parks("parks", "org.district.parks");
    parks("parks-copy", "org.district.parks");
    assertThat(read().problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.sentence())
                    .contains("parks-copy")
                    .contains("org.district.parks"));
  }

  @Test
  void theOthersCanBeTakenWithoutTheOneThatIsRefused() throws IOException {
    parks("parks", "org.district.parks");
    parks("ponds", "org.district.ponds");
    Files.writeString(folder.resolve("ponds/themes/parks.json"), "{");
    parks("pools", "no id");
    PluginsRead read = PluginFolders.read(folder, WORKBENCH);
    assertThat(read.contributions())
        .extracting(Contribution::origin)
        .containsExactly("org.district.parks");
    assertThat(read.refused())
        .extracting(RefusedPlugin::id)
        .containsExactly("org.district.ponds", "plugins/pools");
    assertThat(read.all().problems()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weald", "workspace", "file", "shipped"})
  void noPluginMayPassForWealdOrTheWorkspace(String id) throws IOException {
    parks("mine", id);
    assertThat(read().problems())
        .anySatisfy(
            problem ->
                assertThat(problem.sentence())
                    .contains("mine/weald.json", "\"" + id + "\" is not the id of a plug-in"));
    assertThat(PluginFolders.byId(folder)).isEmpty();
  }

  @Test
  void aFolderWhoseNameATerminalWouldObeyIsRefusedAndShownWithoutThat() throws IOException {
    parks("par\u001B[2Jks", "org.district.parks");
    parks("gnp\u202Eevil", "org.district.ponds");
    assertThat(read().problems())
        .hasSize(2)
        .allSatisfy(
            problem ->
                assertThat(problem.sentence())
                    .contains("characters that cannot be seen")
                    .doesNotContain("\u001B", "\u202E"));
    assertThat(PluginFolders.byId(folder)).isEmpty();
  }

  @Test
  void noFolderHoldsNoPlugin() {
    Checked<List<Contribution>> read =
        PluginFolders.read(folder.resolve("absent"), WORKBENCH).all();
    assertThat(read).isEqualTo(Checked.good(List.of()));
  }
}
