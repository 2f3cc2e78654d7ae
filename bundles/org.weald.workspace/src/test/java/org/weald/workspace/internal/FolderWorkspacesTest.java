package org.weald.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Problem;
import org.weald.workspace.Change;
import org.weald.workspace.Store;
import org.weald.workspace.StoreFactory;
import org.weald.workspace.Workspace;
import org.weald.workspace.mishap.OtherProcess;

class FolderWorkspacesTest {
  @TempDir Path top;
  @TempDir Path scratch;
  private final List<StoreFactory> factories = new ArrayList<>();
  private FolderWorkspaces workspaces;
  private Path folder;

  @BeforeEach
  void make() {
    workspaces =
        new FolderWorkspaces(
            kind -> factories.stream().filter(it -> it.kind().equals(kind)).findFirst(),
            Optional.empty(),
            Made.CLOCK);
    folder = top.resolve("Sevenoaks");
    Made.good(workspaces.create(folder)).close();
  }

  @Test
  void aFolderThatIsNotThereAFileAndAnyFolderAreNotWorkspaces() throws Exception {
    assertThat(Made.refusal(workspaces.open(top.resolve("absent"))).sentence())
        .isEqualTo(
            top.resolve("absent")
                + ": there is no such folder. Check the name, or make a workspace there with:"
                + " weald new FOLDER.");
    Path file = Files.writeString(top.resolve("plan.txt"), "");
    assertThat(Made.refusal(workspaces.open(file)).why())
        .isEqualTo("it is a file, and a workspace is a folder");
    assertThat(Made.refusal(workspaces.open(top)).why()).isEqualTo("it has no workspace.json");
    assertThat(workspaces.isWorkspace(top)).isFalse();
    assertThat(workspaces.isWorkspace(file)).isFalse();
  }

  @Test
  void aDamagedDescriptionIsRefusedAndTheFolderIsNotTouched() throws Exception {
    Files.writeString(folder.resolve("workspace.json"), "{\"schema\": 1,\n  \"stor\": \"duckdb\"}");
    List<String> before = Made.below(folder);
    Problem problem = Made.refusal(workspaces.open(folder));
    assertThat(problem.where().toString())
        .isEqualTo(folder.resolve("workspace.json") + ", line 2, column 3");
    assertThat(Made.below(folder)).isEqualTo(before);
  }

  @Test
  void workspaceJsonThatIsAFolderIsRefused() throws Exception {
    Files.delete(folder.resolve("workspace.json"));
    Files.createDirectory(folder.resolve("workspace.json"));
    assertThat(Made.refusal(workspaces.open(folder)).what())
        .isEqualTo("the workspace cannot be opened");
  }

  @Test
  void theFolderForThrowingAwayMayBeDeletedAndEmptyFoldersMayBeLost() throws Exception {
    for (String name : List.of(".weald/lock", ".weald", "data", "scripts/views", "reports")) {
      Files.delete(folder.resolve(name));
    }
    Made.good(workspaces.open(folder)).close();
    assertThat(Made.below(folder)).contains(".weald/lock", "data/", "scripts/views/", "reports/");
  }

  @Test
  void aFileWhereAFolderShouldBeIsRefusedAndTheLockIsFreeAgain() throws Exception {
    Files.delete(folder.resolve("data"));
    Files.writeString(folder.resolve("data"), "");
    assertThat(Made.refusal(workspaces.open(folder)).why())
        .startsWith("there is a file where a folder should be");
    Files.delete(folder.resolve("data"));
    Made.good(workspaces.open(folder)).close();
  }

  @Test
  void aSecondOpeningHereIsAnotherHandleAndTheLastOneGivesTheLockBack() {
    Workspace first = Made.good(workspaces.open(folder));
    Workspace second = Made.good(workspaces.open(top.resolve("./Sevenoaks/../Sevenoaks")));
    first.close();
    first.close();
    assertThat(Made.refusal(Made.workspaces().open(folder)).why())
        .isEqualTo("this Weald itself has it open");
    second.close();
    Made.good(Made.workspaces().open(folder)).close();
  }

  @Test
  void aLinkToAWorkspaceIsThatWorkspace() throws Exception {
    Path link = Files.createSymbolicLink(top.resolve("link"), folder);
    factories.add(new ListStore.Factory());
    try (Workspace one = Made.good(workspaces.open(folder));
        Workspace other = Made.good(workspaces.open(link))) {
      assertThat(one.store()).isEqualTo(other.store());
    }
  }

  @Test
  void theStoreIsOpenedWhenAskedForOnceAndClosedWithTheLastHandle() {
    ListStore.Factory factory = new ListStore.Factory();
    factories.add(factory);
    Workspace first = Made.good(workspaces.open(folder));
    Workspace second = Made.good(workspaces.open(folder));
    assertThat(factory.asked).isEmpty();
    Store store = store(first);
    assertThat(store(second)).isSameAs(store);
    assertThat(factory.asked).containsExactly(folder.resolve("data"));
    store.close();
    first.close();
    assertThatThrownBy(first::store).isInstanceOf(IllegalStateException.class);
    assertThat(store.revision()).isZero();
    second.close();
    assertThat(factory.opened.get(0).isClosed()).isTrue();
    assertThatThrownBy(store::revision)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the workspace of this store is closed");
  }

  @Test
  void withoutTheBundleOfItsStoreAWorkspaceSaysSoAndOpensItOnceItIsThere() {
    try (Workspace workspace = Made.good(workspaces.open(folder))) {
      assertThat(workspace.store().problems())
          .singleElement()
          .satisfies(
              problem -> assertThat(problem.why()).contains("\"duckdb\", which is not running"));
      ListStore.Factory factory = new ListStore.Factory();
      factories.add(factory);
      Store first = store(workspace);
      factories.set(0, new ListStore.Factory());
      assertThat(store(workspace)).isNotSameAs(first);
      assertThat(factory.opened.get(0).isClosed()).isTrue();
    }
  }

  @Test
  void stoppingTheServiceClosesWhatIsOpen() {
    ListStore.Factory factory = new ListStore.Factory();
    factories.add(factory);
    Workspace left = Made.good(workspaces.open(folder));
    store(left);
    workspaces.stop();
    assertThat(factory.opened.get(0).isClosed()).isTrue();
    assertThatThrownBy(left::store).isInstanceOf(IllegalStateException.class);
    Made.good(Made.workspaces().open(folder)).close();
    left.close();
  }

  @Test
  void anInterruptedOpeningIsAProblemAndLeavesTheLockFree() {
    Thread.currentThread().interrupt();
    Problem problem = Made.refusal(workspaces.open(folder));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(problem.why()).isEqualTo("it was stopped");
    Made.good(workspaces.open(folder)).close();
  }

  @Test
  void manyThreadsOpenWriteAndCloseWithoutLosingAnything() throws Exception {
    ListStore.Factory factory = new ListStore.Factory();
    factories.add(factory);
    Change change = new Change("officer", Instant.EPOCH, "one of many");
    Callable<Integer> work =
        () -> {
          for (int i = 0; i < 200; i++) {
            try (Workspace workspace = Made.good(workspaces.open(folder))) {
              store(workspace).record(change, List.of());
            }
          }
          return 200;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Integer> done : threads.invokeAll(List.of(work, work, work, work))) {
        assertThat(done.get()).isEqualTo(200);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(factory.opened.stream().mapToLong(ListStore::revision).sum()).isEqualTo(800);
    assertThat(factory.opened).allMatch(ListStore::isClosed);
  }

  @Test
  void anotherProcessIsToldWhoHasItOpenSinceWhenAndAKilledOneLeavesNoLock() throws Exception {
    try (OtherProcess holder = OtherProcess.start(scratch, Holding.class, folder)) {
      assertThat(holder.line()).isEqualTo("open");
      Problem problem = Made.refusal(workspaces.open(folder));
      assertThat(problem.what()).isEqualTo("the workspace is in use");
      assertThat(problem.why())
          .matches(
              "in use by process "
                  + holder.pid()
                  + " of "
                  + System.getProperty("user.name")
                  + "( on .+)? since 14:05 on 3 November 2026");
      // Looking at the lock has not taken it from its holder.
      assertThat(Made.refusal(workspaces.open(folder)).what()).isEqualTo("the workspace is in use");
      holder.kill();
      Made.good(workspaces.open(folder)).close();
    }
  }

  private static Store store(Workspace workspace) {
    return workspace
        .store()
        .fold(
            store -> store,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  /** Opens a workspace and keeps it until it is killed. */
  static final class Holding {
    public static void main(String[] arguments) throws IOException {
      Made.good(Made.workspaces().open(Path.of(arguments[0])));
      System.out.println("open");
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }
}
