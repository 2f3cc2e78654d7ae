package org.weald.workspace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Problem;
import org.weald.workspace.Workspace;

class NewWorkspaceTest {
  @TempDir Path top;

  @Test
  void aNewWorkspaceHasEverythingAndIsOpen() throws Exception {
    Path folder = top.resolve("Sevenoaks");
    try (Workspace made = Made.good(Made.workspaces().create(folder))) {
      assertThat(Made.below(folder))
          .containsExactly(
              ".weald/",
              ".weald/lock",
              "data/",
              "plugins/",
              "reports/",
              "scripts/",
              "scripts/calculations/",
              "scripts/exports/",
              "scripts/views/",
              "workspace.json");
      assertThat(folder.resolve("workspace.json"))
          .hasContent(
              "{\n  \"schema\" : 1,\n  \"store\" : \"duckdb\",\n"
                  + "  \"created\" : \"2026-11-03T14:05:00Z\"\n}\n");
      assertThat(made.folder()).isEqualTo(folder);
      assertThat(made.name()).isEqualTo("Sevenoaks");
      assertThat(made.reports()).isDirectory();
      assertThat(made.scripts()).isDirectory();
      assertThat(Made.workspaces().isWorkspace(folder)).isTrue();
    }
    assertThat(Made.below(top)).allMatch(name -> name.startsWith("Sevenoaks"));
  }

  @Test
  void schemasAreCopiedBesideSoThatAnEditorCompletes() throws Exception {
    Path schemas = Files.createDirectories(top.resolve("home/schema"));
    Files.writeString(schemas.resolve("weald.schema.json"), "{}");
    Files.writeString(schemas.resolve("README.md"), "not a schema");
    FolderWorkspaces workspaces =
        new FolderWorkspaces(kind -> Optional.empty(), Optional.of(schemas), Made.CLOCK);
    Path folder = top.resolve("w");
    Made.good(workspaces.create(folder)).close();
    assertThat(Made.below(folder.resolve("schema"))).containsExactly("weald.schema.json");
  }

  @Test
  void anEmptyFolderIsFilledInPlace() throws Exception {
    Path folder = Files.createDirectory(top.resolve("empty"));
    Object before = Files.readAttributes(folder, "unix:ino").get("ino");
    Made.good(Made.workspaces().create(folder)).close();
    assertThat(Files.readAttributes(folder, "unix:ino").get("ino")).isEqualTo(before);
    assertThat(Made.below(folder)).contains("workspace.json", "scripts/views/").hasSize(10);
  }

  @Test
  void whatAnAttemptThatWasCutOffLeftBehindIsNotInTheWay() throws Exception {
    Path folder = Files.createDirectory(top.resolve("empty"));
    Files.createDirectories(folder.resolve(".weald-unfinished-1/data"));
    Made.good(Made.workspaces().create(folder)).close();
    assertThat(Made.below(folder)).hasSize(10);
  }

  @Test
  void absentParentsAreMade() {
    Path folder = top.resolve("a/b/c");
    Made.good(Made.workspaces().create(folder)).close();
    assertThat(folder.resolve("workspace.json")).isRegularFile();
  }

  @Test
  void aFolderWithSomethingInItIsRefusedAndLeftAlone() throws Exception {
    Files.writeString(top.resolve("letter.txt"), "Dear Sir");
    Problem problem = Made.refusal(Made.workspaces().create(top));
    assertThat(problem.sentence())
        .isEqualTo(
            top
                + ": the workspace cannot be made (the folder is not empty). Give an empty folder"
                + " or one that is not there yet.");
    assertThat(Made.below(top)).containsExactly("letter.txt");
  }

  @Test
  void aWorkspaceThatIsThereIsNotMadeAgain() throws Exception {
    Path folder = top.resolve("w");
    Made.good(Made.workspaces().create(folder)).close();
    Files.writeString(folder.resolve("data/figures"), "7,769");
    assertThat(Made.refusal(Made.workspaces().create(folder)).what())
        .isEqualTo("there is a workspace here already");
    assertThat(folder.resolve("data/figures")).hasContent("7,769");
  }

  @Test
  void aFileInsteadOfAFolderIsRefused() throws Exception {
    Path file = Files.writeString(top.resolve("crime.csv"), "");
    assertThat(Made.refusal(Made.workspaces().create(file)).why())
        .isEqualTo("this is a file, and a workspace is a folder");
    assertThat(Made.refusal(Made.workspaces().create(file.resolve("w"))).what())
        .isEqualTo("the workspace cannot be made");
    assertThat(Made.below(top)).containsExactly("crime.csv");
  }

  @Test
  void aFailureOnTheWayLeavesNothingBehindNotEvenParents() throws Exception {
    // A schema that cannot be copied: a link to memory nobody may read from its beginning.
    Path schemas = Files.createDirectories(top.resolve("home/schema"));
    Path unreadable =
        Files.createSymbolicLink(schemas.resolve("a.json"), Path.of("/proc/self/mem"));
    FolderWorkspaces workspaces =
        new FolderWorkspaces(kind -> Optional.empty(), Optional.of(schemas), Made.CLOCK);
    assertThat(Made.refusal(workspaces.create(top.resolve("a/b"))).what())
        .isEqualTo("the workspace cannot be made");
    Path empty = Files.createDirectory(top.resolve("empty"));
    assertThat(Made.refusal(workspaces.create(empty)).what())
        .isEqualTo("the workspace cannot be made");
    assertThat(Made.below(top))
        .containsExactly("empty/", "home/", "home/schema/", "home/schema/a.json");
    Files.delete(unreadable);
  }
}
