package org.weald.script.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Place;
import org.weald.model.Problem;

/** A script that is edited: the newest revision that loads is the one that runs. */
final class LiveFolderTest {
  private static final String HEADER = "//@ name Rate\n//@ kind calculation\n";

  @TempDir private Path folder;

  private final Hands clock = new Hands();
  private final Told told = new Told();
  private LiveFolder live;

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.now();

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  /** A revision with the word "broken" does not load. */
  private static final class Told implements Loading {
    private final List<String> events = new ArrayList<>();

    @Override
    public List<Problem> faults(Revision revision) {
      return revision.script().text().contains("broken")
          ? List.of(new Problem("broken", new Place(revision.script().file(), 3, 1), "", ""))
          : List.of();
    }

    @Override
    public void kept(Script runs, List<Problem> newer) {
      events.add("kept " + runs.text().lines().skip(2).findFirst().orElse(""));
    }

    @Override
    public void reloaded(Script script) {
      events.add("reloaded " + script.text().lines().skip(2).findFirst().orElse(""));
    }

    @Override
    public void gone(Script script) {
      events.add("gone " + script.id());
    }
  }

  @BeforeEach
  void follow() {
    live = new LiveFolder(folder, Origin.WORKSPACE, told, clock);
  }

  private Path save(String text) throws IOException {
    Path file = folder.resolve("calculations/rate.groovy");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file;
  }

  private LiveFolder.Live only() {
    List<LiveFolder.Live> all = live.look().scripts();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private String runs() {
    return only().good().orElseThrow().script().text().lines().skip(2).findFirst().orElse("");
  }

  @Test
  void whatWasSavedRuns() throws IOException {
    save(HEADER + "1\n");
    assertThat(runs()).isEqualTo("1");
    save(HEADER + "2\n");
    assertThat(runs()).isEqualTo("2");
    assertThat(told.events).containsExactly("reloaded 2");
  }

  @Test
  void aSaveWithinTheDisksOwnTickIsSeen() throws IOException {
    Path file = save(HEADER + "1\n");
    FileTime then = FileTime.from(clock.instant());
    Files.setLastModifiedTime(file, then);
    assertThat(runs()).isEqualTo("1");
    save(HEADER + "2\n");
    Files.setLastModifiedTime(file, then);
    assertThat(runs()).as("same time, same size, same file").isEqualTo("2");
  }

  @Test
  void aFileThatRestsIsNotReadAgain() throws IOException {
    Path file = save(HEADER + "1\n");
    FileTime longAgo = FileTime.from(clock.instant().minusSeconds(60));
    Files.setLastModifiedTime(file, longAgo);
    assertThat(runs()).isEqualTo("1");
    long before = live.changes();
    save(HEADER + "2\n");
    Files.setLastModifiedTime(file, longAgo);
    assertThat(runs()).as("nobody saves with a time of a minute ago").isEqualTo("1");
    assertThat(live.changes()).isEqualTo(before);
  }

  @Test
  void aRevisionThatDoesNotLoadLeavesTheLastGoodOneRunning() throws IOException {
    save(HEADER + "1\n");
    assertThat(runs()).isEqualTo("1");
    save(HEADER + "broken\n");
    assertThat(runs()).isEqualTo("1");
    assertThat(only().newer())
        .extracting(Problem::where)
        .containsExactly(new Place("calculations/rate.groovy", 3, 1));
    save("//@ kind calculation\n");
    assertThat(runs()).isEqualTo("1");
    assertThat(only().newer()).extracting(Problem::what).containsExactly("the script has no name");
    save(HEADER + "3\n");
    assertThat(runs()).isEqualTo("3");
    assertThat(only().newer()).isEmpty();
    assertThat(told.events).containsExactly("kept 1", "kept 1", "reloaded 3");
  }

  @Test
  void aRevisionThatNeverLoadedIsNoLastGoodOne() throws IOException {
    save(HEADER + "broken 1\n");
    assertThat(runs()).isEqualTo("broken 1");
    save(HEADER + "broken 2\n");
    assertThat(runs()).isEqualTo("broken 2");
  }

  @Test
  void aFileThatWasBrokenFromTheStartHasNothingToRun() throws IOException {
    save("1\n");
    assertThat(only().good()).isEmpty();
    assertThat(only().newer()).hasSize(2);
    save(HEADER + "1\n");
    assertThat(runs()).isEqualTo("1");
  }

  @Test
  void anEditorThatDeletesAndWritesAnewDoesNotLoseTheLastGoodRevision() throws IOException {
    Path file = save(HEADER + "1\n");
    assertThat(runs()).isEqualTo("1");
    Files.delete(file);
    assertThat(live.look().scripts()).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    save(HEADER + "broken\n");
    assertThat(runs()).isEqualTo("1");
    Files.delete(file);
    assertThat(live.look().scripts()).isEmpty();
    clock.pass(Duration.ofSeconds(10));
    assertThat(live.look().scripts()).isEmpty();
    assertThat(told.events).contains("gone calculations/rate");
  }

  @Test
  void aScriptThatStandsInNoMenuIsTold() throws IOException {
    Files.writeString(folder.resolve("rate.groovy"), HEADER);
    assertThat(live.look().scripts()).isEmpty();
    assertThat(live.look().problems())
        .extracting(Problem::sentence)
        .singleElement()
        .asString()
        .startsWith("rate.groovy: the script is in no menu")
        .contains("Move it to calculations/");
  }
}
