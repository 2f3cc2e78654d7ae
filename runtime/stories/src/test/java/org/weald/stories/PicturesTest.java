package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every perspective, and every view in it, as a picture: light, dark, and with text of 200 %. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
@EnabledIfSystemProperty(named = "weald.pictures", matches = ".+")
class PicturesTest {
  @TempDir static Path folder;
  private static Desktop desktop;
  private static Path workspace;

  @BeforeAll
  static void start() {
    // What a picture shows of folders is the user's, not the machine's.
    System.setProperty("user.home", folder.toString());
    desktop = Desktop.start(folder.resolve("settings"));
    workspace = folder.resolve("workspace");
    assertThat(desktop.command("new", workspace.toString())).isZero();
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @ParameterizedTest(name = "{0} look, text {1} %")
  @CsvSource({"light,100", "dark,100", "light,200"})
  void everyViewIsTaken(String look, int percent) throws IOException {
    Files.createDirectories(folder.resolve("settings"));
    Files.writeString(
        folder.resolve("settings/window.properties"),
        "look=" + look + "\ntext=" + percent + "\n",
        StandardCharsets.UTF_8);
    desktop.open(Optional.of(workspace));
    String name = percent == 100 ? look : look + "-" + percent;
    for (int i = 1; i <= 5; i++) {
      desktop.press("ctrl alt " + i);
      desktop.settled();
      desktop.picture(name + "-perspective-" + i);
    }
    desktop.press("ctrl alt 1");
    for (String view : desktop.viewIds()) {
      desktop.perform("weald.view." + view);
      desktop.settled();
      desktop.pictureOfView(name + "-" + view.replaceAll("\\W+", "-").replace("org-weald-", ""));
      desktop.perform("weald.window.reset");
    }
    assertThat(desktop.closeWindow()).isZero();
  }
}
