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
            .withTone(Settings.Tone.DARK)
            .withPercent(150)
            .withRecent(Path.of("a"))
            .withRecent(Path.of("b"))
            .withRecent(Path.of("a"))
            .withViews(Perspective.SCRIPT, Map.of(Perspective.MONITOR, monitor));

    kept.write(folder.resolve("new/place"));

    assertThat(Settings.read(Optional.of(folder.resolve("new/place")))).isEqualTo(kept);
    assertThat(kept.recent()).containsExactly(Path.of("a"), Path.of("b"));
  }

  @Test
  void keptTwiceTheyAreTheSameBytesAndNothingElseIsLeft() throws IOException {
    Settings.FIRST.write(folder);
    byte[] once = Files.readAllBytes(folder.resolve("window.properties"));
    Settings.FIRST.write(folder);
    assertThat(Files.readAllBytes(folder.resolve("window.properties"))).isEqualTo(once);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatCannotBeUnderstoodIsAsAtFirst() throws IOException {
    assertThat(Settings.read(Optional.empty())).isEqualTo(Settings.FIRST);
    assertThat(Settings.read(Optional.of(folder))).isEqualTo(Settings.FIRST);
    Files.writeString(
        folder.resolve("window.properties"),
        "look=purple\ntext=-3\nperspective=none\nviews.monitor=beside 7\nrecent.0=\\u0000\n");
    assertThat(Settings.read(Optional.of(folder))).isEqualTo(Settings.FIRST);
    Files.writeString(folder.resolve("window.properties"), "look=\\uXYZ");
    assertThat(Settings.read(Optional.of(folder))).isEqualTo(Settings.FIRST);
    Files.write(folder.resolve("window.properties"), new byte[] {(byte) 0xff, 0, 1, 2});
    assertThat(Settings.read(Optional.of(folder))).isEqualTo(Settings.FIRST);
    Files.write(folder.resolve("window.properties"), new byte[2 << 20]);
    assertThat(Settings.read(Optional.of(folder))).isEqualTo(Settings.FIRST);
  }
}
