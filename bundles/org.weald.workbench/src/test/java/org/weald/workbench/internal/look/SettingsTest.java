package org.weald.workbench.internal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.docking.Arrangement;
import org.weald.workbench.internal.docking.Layout;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void areReadAsTheyWereKept() throws IOException {
    Arrangement monitor =
        new Arrangement(
            Optional.of(new Layout.Tabs(List.of("plan", "why"), "why")), Map.of(), Set.of("chart"));
    Settings kept =
        Settings.FIRST
            .withTone(Tone.DARK)
            .withPercent(150)
            .withAuthor(new Author("Jo Hill", "Policy officer"))
            .withStart(new Settings.Start(true, Optional.of(Perspective.ACTIONS), false))
            .withRecent(Path.of("a"))
            .withRecent(Path.of("b"))
            .on(Optional.of(Path.of("a")))
            .withViews(
                Perspective.SCRIPT,
                Map.of(
                    Perspective.MONITOR,
                    monitor,
                    Perspective.PUBLISH,
                    new Arrangement(monitor.layout(), Map.of(), Set.of(), true)));

    SettingsFile.write(kept, folder.resolve("new/place"));

    assertThat(SettingsFile.read(Optional.of(folder.resolve("new/place"))))
        .isEqualTo(new SettingsFile.Kept(kept, ""));
    assertThat(kept.recent()).containsExactly(Path.of("a"), Path.of("b"));
  }

  @Test
  void keptTwiceTheyAreTheSameBytesAndNothingElseIsLeft() throws IOException {
    SettingsFile.write(Settings.FIRST, folder);
    byte[] once = Files.readAllBytes(folder.resolve("window.properties"));
    SettingsFile.write(Settings.FIRST, folder);
    assertThat(Files.readAllBytes(folder.resolve("window.properties"))).isEqualTo(once);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whereThereAreNoneTheyAreAsAtFirstAndNothingIsTold() {
    assertThat(SettingsFile.read(Optional.empty()))
        .isEqualTo(new SettingsFile.Kept(Settings.FIRST, ""));
    assertThat(SettingsFile.read(Optional.of(folder)))
        .isEqualTo(new SettingsFile.Kept(Settings.FIRST, ""));
  }

  @Test
  void whatMeansNothingIsAsAtFirstAndToldWhileTheRestHolds() throws IOException {
    SettingsFile.Kept kept =
        read("look=purple\ntext=150\nperspective=none\nviews.monitor=beside 7\nrecent.0=\\u0000\n");

    assertThat(kept.settings()).isEqualTo(Settings.FIRST.withPercent(150));
    assertThat(kept.told())
        .contains("window.properties, \"look=purple\" means nothing;")
        .contains("\"views.monitor=beside 7\"")
        .contains("\"recent.0=?\"")
        .contains("Edit, Preferences sets them anew")
        .endsWith("What was there is kept beside it as window.properties.broken.");
    assertThat(folder.resolve("window.properties.broken")).content().startsWith("look=purple");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheWindowOpensAsAtFirst() throws IOException {
    assertThat(read("look=\\uXYZ").told())
        .startsWith("The settings in ")
        .contains("window.properties cannot be read: ")
        .contains("The window opens as at first");
    Files.write(folder.resolve("window.properties"), new byte[] {'a', '=', (byte) 0xff, 0, 1, 2});
    assertThat(SettingsFile.read(Optional.of(folder)).told()).contains("it is no text in UTF-8");
    Files.write(folder.resolve("window.properties"), new byte[2 << 20]);
    SettingsFile.Kept large = SettingsFile.read(Optional.of(folder));
    assertThat(large.told()).contains("larger than settings");
    assertThat(large.settings()).isEqualTo(Settings.FIRST);
    assertThat(folder.resolve("window.properties")).as("not to be copied").doesNotExist();
    assertThat(folder.resolve("window.properties.broken")).hasSize(2 << 20);
    Files.createDirectory(folder.resolve("window.properties"));
    assertThat(SettingsFile.read(Optional.of(folder)).told()).contains("it is not a file");
  }

  private SettingsFile.Kept read(String text) throws IOException {
    Files.writeString(folder.resolve("window.properties"), text);
    return SettingsFile.read(Optional.of(folder));
  }

  @Test
  void anAuthorIsTheAccountUntilANameIsGiven() {
    String account = System.getProperty("user.name");
    assertThat(Author.OF_ACCOUNT.text()).isEqualTo(account);
    assertThat(new Author(" ", "Policy officer").text()).isEqualTo(account + ", Policy officer");
    assertThat(new Author(" Jo\n Hill ", "").text()).isEqualTo("Jo Hill");
    assertThat(new Author("Jo Hill", "Policy officer").text()).isEqualTo("Jo Hill, Policy officer");
  }

  @Test
  void theSystemIsDarkWhereItsDesktopSaysSo() {
    assertThat(Tone.of(null, null)).isEmpty();
    assertThat(Tone.of(null, "Adwaita-dark")).contains(Tone.DARK);
    assertThat(Tone.of(null, "Yaru")).contains(Tone.LIGHT);
    assertThat(Tone.of(false, null)).contains(Tone.DARK);
    assertThat(Tone.of(true, null)).contains(Tone.LIGHT);
  }

  @Test
  void theWorkspaceThatWasLeftComesBackUnlessItIsNotWanted() {
    Settings left = Settings.FIRST.on(Optional.of(Path.of("a")));
    assertThat(left.last()).contains(Path.of("a"));
    assertThat(left.recent()).containsExactly(Path.of("a"));
    assertThat(left.withStart(new Settings.Start(false, Optional.empty(), false)).last()).isEmpty();
    Settings without = left.on(Optional.empty());
    assertThat(without.last()).isEmpty();
    assertThat(without.recent()).as("File still lists it").containsExactly(Path.of("a"));
  }

  @Test
  void settingsOfBeforeOpenTheWorkspaceFromNowOn() throws IOException {
    assertThat(read("look=light\n").settings().start().workspace()).isTrue();
  }

  @Test
  void theFirstPerspectiveIsTheOneAskedForElseTheLast() {
    Settings left = Settings.FIRST.withViews(Perspective.SCRIPT, Map.of());
    assertThat(left.first()).isEqualTo(Perspective.SCRIPT);
    assertThat(
            left.withStart(new Settings.Start(false, Optional.of(Perspective.ACTIONS), true))
                .first())
        .isEqualTo(Perspective.ACTIONS);
  }
}
