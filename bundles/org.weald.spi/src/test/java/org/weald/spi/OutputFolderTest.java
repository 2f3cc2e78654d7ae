package org.weald.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Problem;

/** Several files below a folder: all or none, and nothing anywhere else. */
final class OutputFolderTest {
  @TempDir private Path folder;

  private static Checked<List<Path>> write(Path folder, String... paths) {
    return OutputFolder.write(
        folder,
        Arrays.stream(paths)
            .map(path -> new OutputFolder.Content(path, ("new " + path).getBytes(UTF_8)))
            .toList());
  }

  private static List<String> words(Checked<List<Path>> refused) {
    return refused.problems().stream().map(Problem::sentence).toList();
  }

  private List<String> all() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void allFilesAreWrittenAndNothingIsLeftBeside() throws IOException {
    Path out = folder.resolve("new/out");
    assertThat(write(out, "plan.md", "safe/scorecard.csv").problems()).isEmpty();
    assertThat(out.resolve("safe/scorecard.csv")).hasContent("new safe/scorecard.csv");
    assertThat(all())
        .containsExactly(
            "new", "new/out", "new/out/plan.md", "new/out/safe", "new/out/safe/scorecard.csv");
  }

  @Test
  void whatIsThereIsReplacedAndWhatIsOthersStays() throws IOException {
    Files.writeString(folder.resolve("plan.md"), "old");
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(write(folder, "plan.md").problems()).isEmpty();
    assertThat(folder.resolve("plan.md")).hasContent("new plan.md");
    assertThat(folder.resolve("mine.txt")).hasContent("mine");
    assertThat(all()).containsExactly("mine.txt", "plan.md");
  }

  @Test
  void whatNoDiskTakesLeavesTheUsersOwnAsItWas() throws IOException {
    Files.writeString(folder.resolve("y.txt"), "my own work");
    String long90 = "\uD840\uDC00".repeat(90);
    for (List<String> wrong :
        List.of(List.of("y.txt", long90), List.of("y.txt", "a/b", "a"), List.of("a", "A/b"))) {
      assertThat(write(folder, wrong.toArray(String[]::new)).problems()).isNotEmpty();
      assertThat(folder.resolve("y.txt")).hasContent("my own work");
      assertThat(all()).containsExactly("y.txt");
    }
  }

  @Test
  void whereOneCannotBeWrittenNoneIs() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    Files.createDirectories(folder.resolve("b.csv/inside"));
    assertThat(words(write(folder, "a.csv", "b.csv", "c/d.csv")))
        .singleElement()
        .asString()
        .contains("b.csv", "it is no file");
    Files.writeString(folder.resolve("c"), "a file");
    assertThat(words(write(folder, "a.csv", "c/d.csv")))
        .singleElement()
        .asString()
        .contains("a file stands where a folder is needed");
    assertThat(folder.resolve("a.csv")).hasContent("old");
    assertThat(all()).containsExactly("a.csv", "b.csv", "b.csv/inside", "c");
  }

  @Test
  void whatHasMovedAlreadyGoesBackWhereALaterOneFails() throws IOException {
    // Each name is possible, the way to the last file as a whole is too long for the disk.
    Path deep = folder.resolve((("d".repeat(200) + "/").repeat(20)).substring(0, 3900));
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("a.csv"), "old");
    String below = ("\u4E2D".repeat(30) + "/").repeat(3);
    assertThat(words(write(deep, "a.csv", "new/b.csv", below + "y.csv")))
        .singleElement()
        .asString()
        .contains("Nothing was written");
    assertThat(deep.resolve("a.csv")).hasContent("old");
    try (Stream<Path> left = Files.list(deep)) {
      assertThat(left.map(Path::getFileName)).containsExactly(Path.of("a.csv"));
    }
  }

  @Test
  void linksInsideTheFolderAreNotFollowedButTheFolderMayBeOne() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path target = Files.writeString(elsewhere.resolve("kept.csv"), "kept");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(out.resolve("safe"), elsewhere);
    Files.createSymbolicLink(out.resolve("card.csv"), target);
    for (String path : List.of("safe/kept.csv", "card.csv")) {
      assertThat(words(write(out, path)))
          .singleElement()
          .asString()
          .contains("it is a link that leads elsewhere");
    }
    assertThat(target).hasContent("kept");
    Path link = Files.createSymbolicLink(folder.resolve("link"), out);
    assertThat(write(link, "plan.md").problems()).isEmpty();
    assertThat(out.resolve("plan.md")).hasContent("new plan.md");
  }

  @Test
  void noPathLeadsOutAndNoTwoFilesHaveOneName() {
    for (String path : List.of("../x.csv", "/x.csv", "a/../../x.csv", "a\\..\\x.csv", "", ".x")) {
      assertThatThrownBy(() -> write(folder, path))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(words(write(folder, "Plan.md", "plan.md")))
        .singleElement()
        .asString()
        .contains("another file has the same name");
    assertThat(words(write(folder, "a.csv"))).isEmpty();
    assertThat(words(write(folder.resolve("a.csv"), "b.csv"))).anyMatch(w -> w.contains("a file"));
  }
}
