package org.weald.script.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;

/** Trust is in a file's content, in one workspace, and the user's own. */
final class TrustedScriptsTest {
  private static final String TEXT = "//@ name Rate\n//@ kind calculation\n1\n";

  @TempDir private Path folder;

  private Path workspace;
  private Path memory;
  private TrustedScripts trusted;

  @BeforeEach
  void begin() throws IOException {
    workspace = Files.createDirectories(folder.resolve("work"));
    memory = folder.resolve("config/weald/trusted-scripts.json");
    Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    trusted = new TrustedScripts(memory, noon);
  }

  private static Revision revision(String text, Origin origin) {
    ScriptFile file = new ScriptFile(Path.of("rate.groovy"), "calculations/rate", origin);
    return good(file.revision(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static <T> T good(Checked<T> checked) {
    return checked.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad);
        });
  }

  @Test
  void aDamagedFileIsToldAndKeptAside() throws IOException {
    Files.createDirectories(memory.getParent());
    for (String damaged : List.of("{ \"trusted\": [ {", "[]", "\u0000\u0001")) {
      Files.writeString(memory, damaged);
      assertThat(trusted.all()).isEmpty();
      assertThat(trusted.damage())
          .hasValueSatisfying(
              problem ->
                  assertThat(problem.sentence())
                      .contains("trusted-scripts.json", "no script is trusted", ".damaged"));
      good(trusted.trust(workspace, revision(TEXT, Origin.WORKSPACE)));
      assertThat(trusted.damage()).isEmpty();
      assertThat(trusted.hashes(workspace)).hasSize(1);
    }
    assertThat(memory.resolveSibling("trusted-scripts.json.damaged"))
        .hasContent("{ \"trusted\": [ {");
    assertThat(memory.resolveSibling("trusted-scripts.json.damaged-2")).hasContent("[]");
  }

  @Test
  void aChoiceIsRememberedByContentAndWorkspace() throws IOException {
    Revision revision = revision(TEXT, Origin.WORKSPACE);
    good(trusted.trust(workspace, revision));
    assertThat(trusted.hashes(workspace)).containsOnlyKeys("calculations/rate");
    assertThat(trusted.hashes(workspace)).containsValue(revision.hash());
    assertThat(trusted.hashes(folder.resolve("other"))).isEmpty();
    assertThat(revision(TEXT + " ", Origin.WORKSPACE).hash()).isNotEqualTo(revision.hash());
    assertThat(trusted.all().get(0).since()).isEqualTo("2026-11-22T12:00:00Z");
    assertThat(Files.readString(memory)).contains("\"sha256\"");
    assertThat(workspace).isEmptyDirectory();
  }

  @Test
  void theSameWorkspaceByAnotherWayIsTheSame() throws IOException {
    good(trusted.trust(workspace, revision(TEXT, Origin.WORKSPACE)));
    Path link = Files.createSymbolicLink(folder.resolve("link"), workspace);
    assertThat(trusted.hashes(link)).hasSize(1);
  }

  @Test
  void aNewChoiceTakesThePlaceOfTheOldAndCanBeWithdrawn() {
    good(trusted.trust(workspace, revision(TEXT, Origin.WORKSPACE)));
    good(trusted.trust(workspace, revision(TEXT + "2\n", Origin.WORKSPACE)));
    assertThat(trusted.all()).hasSize(1);
    assertThat(good(trusted.withdraw(workspace, "calculations/rate"))).isTrue();
    assertThat(trusted.all()).isEmpty();
    assertThat(good(trusted.withdraw(workspace, "calculations/rate"))).isFalse();
  }

  @Test
  void whatAPlugInBroughtIsNeverTrusted() {
    Origin plugin = new Origin(Origin.Layer.PLUGIN, "org.mydistrict.safe", true);
    assertThat(trusted.trust(workspace, revision(TEXT, plugin)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains("Copy it"));
    assertThat(memory).doesNotExist();
  }

  @Test
  void aMemoryThatCannotBeReadTrustsNothing() throws IOException {
    Files.createDirectories(memory.getParent());
    Files.writeString(memory, "{ \"trusted\": [ { \"workspace\": 3 } ");
    assertThat(trusted.all()).isEmpty();
    assertThat(trusted.hashes(workspace)).isEmpty();
  }
}
