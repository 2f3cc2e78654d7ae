package org.weald.workbench.views.internal.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.ScriptDesk;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.workbench.ViewSite;

/**
 * The scripts of the workspace as files: made, copied, renamed, deleted, their drafts with them.
 * Asked on the event thread and answered there; without a workspace nothing is done.
 */
final class OwnScripts {
  private final ScriptDesk desk;
  private final ViewSite site;
  private final Optional<Drafts> drafts;

  OwnScripts(ScriptDesk desk, ViewSite site, Optional<Drafts> drafts) {
    this.desk = desk;
    this.site = site;
    this.drafts = drafts;
  }

  private Optional<Path> workspace() {
    return site.workspace().map(opened -> opened.folder());
  }

  /** What was written of a script and not saved; empty where it is not the user's own. */
  Optional<String> draft(Listed script) throws IOException {
    return script.own() && drafts.isPresent() ? drafts.get().read(script.key()) : Optional.empty();
  }

  /** Makes one from the template of its sort; tells its key. */
  void make(Sort sort, String name, Consumer<Checked<String>> made) {
    String id = sort.folder() + "/" + fileName(name);
    workspace()
        .ifPresent(
            folder ->
                site.jobs()
                    .run(
                        "Making " + id,
                        progress ->
                            free(id)
                                .then(free -> desk.save(folder, free, desk.template(sort, name))),
                        made));
  }

  /** Copies one, whoever brought it; tells the key of the copy. */
  void copy(Listed from, String name, Consumer<Checked<String>> copied) {
    String id = from.sort().folder() + "/" + name;
    workspace()
        .ifPresent(
            folder ->
                site.jobs()
                    .run(
                        "Copying " + from.shortName(),
                        progress ->
                            desk.text(from.key(), Optional.of(folder))
                                .then(text -> free(id).then(free -> desk.save(folder, free, text))),
                        copied));
  }

  /** An id no script of the workspace has. */
  private Checked<String> free(String id) {
    boolean taken =
        desk.list(workspace()).stream().anyMatch(one -> one.own() && one.id().equals(id));
    return taken
        ? Checked.bad(
            new Problem(
                "there is a script " + id + " in the workspace already",
                Place.of(id + ".groovy"),
                "",
                "Choose another name"))
        : Checked.good(id);
  }

  /** Gives one another name; tells its new key. */
  void rename(Listed script, String name, Consumer<Checked<String>> renamed) {
    String id = script.id().substring(0, script.id().lastIndexOf('/') + 1) + name;
    workspace()
        .ifPresent(
            folder ->
                site.jobs()
                    .run(
                        "Renaming " + script.shortName(),
                        progress -> renamed(folder, script, id),
                        renamed));
  }

  private Checked<String> renamed(Path folder, Listed script, String id) throws IOException {
    Optional<String> draft = draft(script);
    Checked<String> now = desk.rename(folder, script.id(), id);
    if (now.problems().isEmpty() && draft.isPresent() && drafts.isPresent()) {
      drafts.get().keep(now.fold(key -> key, problems -> script.key()), draft.get());
      drafts.get().forget(script.key());
    }
    return now;
  }

  /** Deletes one. */
  void delete(Listed script, Consumer<Checked<Path>> deleted) {
    workspace()
        .ifPresent(
            folder ->
                site.jobs()
                    .run(
                        "Deleting " + script.shortName(),
                        progress -> {
                          if (drafts.isPresent()) {
                            drafts.get().forget(script.key());
                          }
                          return desk.delete(folder, script.id());
                        },
                        deleted));
  }

  /** A file's name for words. */
  static String fileName(String words) {
    return words
        .strip()
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
