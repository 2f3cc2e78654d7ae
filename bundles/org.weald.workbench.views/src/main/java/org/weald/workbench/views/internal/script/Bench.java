package org.weald.workbench.views.internal.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.ExportedFile;
import org.weald.spi.Given;
import org.weald.spi.OutputFolder;
import org.weald.spi.Progress;
import org.weald.spi.ScriptDesk;
import org.weald.spi.ScriptDesk.Checkup;
import org.weald.spi.ScriptDesk.Draft;
import org.weald.spi.ScriptDesk.Ground;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Result;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.spi.ScriptDesk.Word;
import org.weald.workbench.Jobs;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;

/**
 * What the views of scripts share in one window: the scripts there are, those that are open, and
 * what ran last. Event thread only; whatever takes time is done in jobs.
 */
final class Bench {
  static final String EDITOR = "org.weald.workbench.views.editor";
  static final String RESULT = "org.weald.workbench.views.result";

  private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

  /** Told of changes, on the event thread. */
  interface Listener {
    /** Which scripts there are has changed. */
    default void listed() {}

    /** Which pages are open, or which one is looked at, has changed. */
    default void opened() {}

    /** What is known of a page has changed. */
    default void changed(Page page) {}

    /** A line of a page is to be looked at. */
    default void goTo(Page page, Place place) {}

    /** What was run last has changed. */
    default void ran(Ran now) {}
  }

  private final ScriptDesk desk;
  private final ViewSite site;
  private final Optional<Drafts> drafts;
  private final AutoCloseable following;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private List<Listed> scripts = List.of();
  private Optional<Page> current = Optional.empty();
  private Ran ran = new Ran.Nothing();
  private Optional<Jobs.Job> underWay = Optional.empty();

  /** Reads what there is. */
  Bench(ScriptDesk desk, ViewSite site) {
    this.desk = desk;
    this.site = site;
    this.drafts = site.workspace().map(Drafts::new);
    this.following = desk.onChange(() -> SwingUtilities.invokeLater(() -> list(() -> {})));
    list(() -> {});
  }

  void add(Listener listener) {
    listeners.add(listener);
  }

  void remove(Listener listener) {
    listeners.remove(listener);
  }

  List<Listed> scripts() {
    return scripts;
  }

  List<Page> pages() {
    return List.copyOf(pages.values());
  }

  Optional<Page> current() {
    return current;
  }

  Ran ran() {
    return ran;
  }

  private Optional<Path> workspace() {
    return site.workspace().map(opened -> opened.folder());
  }

  /** Why nothing can be written; empty where it can. */
  Optional<String> whyNoWriting() {
    return site.workspace().isPresent()
        ? Optional.empty()
        : Optional.of(
            "Scripts of your own are kept in a workspace. Make one with File, New workspace, or"
                + " open one.");
  }

  /** What scripts run on now. */
  private Ground ground() {
    Snapshot snapshot = site.snapshot();
    return new Ground(
        new Given(snapshot.catalogue(), snapshot.scorecard(site.selection().now())),
        workspace(),
        snapshot.refused());
  }

  /** Looks anew which scripts there are. */
  void list(Runnable then) {
    site.jobs()
        .run(
            "Looking for scripts",
            progress -> desk.list(workspace()),
            found -> {
              scripts = found;
              found.forEach(
                  one -> Optional.ofNullable(pages.get(one.key())).ifPresent(it -> it.become(one)));
              listeners.forEach(Listener::listed);
              then.run();
            });
  }

  /** The words that can be written, for completion. */
  void words(java.util.function.Consumer<List<Word>> taker) {
    Snapshot snapshot = site.snapshot();
    site.jobs()
        .run("Gathering the words", progress -> desk.words(snapshot.catalogue()), taker::accept);
  }

  Optional<Listed> script(String key) {
    return scripts.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** Opens a script in the editor, with what was written and not saved last time. */
  void open(Listed script) {
    Page known = pages.get(script.key());
    if (known != null) {
      lookAt(known);
      return;
    }
    record Read(Checked<String> text, Optional<String> draft) {}
    site.jobs()
        .run(
            "Opening " + script.shortName(),
            progress ->
                new Read(
                    script.written() ? desk.text(script.key(), workspace()) : Checked.good(""),
                    kept(script)),
            read ->
                read.text()
                    .fold(
                        text -> add(new Page(script, text, read.draft())),
                        problems -> fail(script, problems)));
  }

  private Optional<String> kept(Listed script) throws IOException {
    return script.own() && drafts.isPresent() ? drafts.get().read(script.key()) : Optional.empty();
  }

  private Page add(Page page) {
    pages.put(page.key(), page);
    lookAt(page);
    check(page);
    return page;
  }

  private Page fail(Listed script, List<Problem> problems) {
    become(new Ran.Failed(script, problems, List.of()));
    site.show(RESULT);
    return new Page(script, "", Optional.empty());
  }

  /** Looks at an open page. */
  void lookAt(Page page) {
    current = Optional.of(page);
    listeners.forEach(Listener::opened);
  }

  /** Closes a page; what is not saved of it stays in its draft. */
  void close(Page page) {
    keep(page);
    pages.remove(page.key());
    if (current.equals(Optional.of(page))) {
      current = pages.values().stream().reduce((first, second) -> second);
    }
    listeners.forEach(Listener::opened);
  }

  /** Somebody has written; it is kept once they pause. */
  void written(Page page, String text) {
    page.write(text);
    tell(page);
  }

  private void tell(Page page) {
    listeners.forEach(listener -> listener.changed(page));
  }

  /** Keeps what is written, where it is not saved. */
  void keep(Page page) {
    if (!page.script().own() || drafts.isEmpty()) {
      return;
    }
    String key = page.key();
    String text = page.written();
    boolean saved = page.isSaved();
    site.jobs()
        .run(
            "Keeping a draft",
            progress -> {
              if (saved) {
                drafts.get().forget(key);
              } else {
                drafts.get().keep(key, text);
              }
              return text;
            },
            done -> {});
  }

  /** Keeps all of it at once: the view or the window closes, and no job would come to its end. */
  void keepNow() {
    for (Page page : pages.values()) {
      if (drafts.isPresent() && page.script().own() && !page.isSaved()) {
        try {
          drafts.get().keep(page.key(), page.written());
        } catch (IOException e) {
          LOG.error("the draft of {} could not be kept", page.key(), e);
        }
      }
    }
  }

  /** Checks a page as it is written now. */
  void check(Page page) {
    Draft draft = page.draft();
    Ground ground = ground();
    site.jobs()
        .run(
            "Checking " + page.script().shortName(),
            progress -> desk.check(draft, ground),
            checkup -> arrived(page, draft, checkup));
  }

  private void arrived(Page page, Draft of, Checkup checkup) {
    if (page.draft().equals(of)) {
      page.checked(checkup);
      tell(page);
    }
  }

  /** Saves a page into the workspace. */
  void save(Page page) {
    Optional<Path> folder = workspace();
    if (folder.isEmpty() || !page.script().own()) {
      return;
    }
    String text = page.written();
    site.jobs()
        .run(
            "Saving " + page.script().shortName(),
            progress -> {
              Checked<String> saved = desk.save(folder.get(), page.script().id(), text);
              if (saved.problems().isEmpty() && drafts.isPresent()) {
                drafts.get().forget(page.key());
              }
              return saved;
            },
            saved ->
                saved.fold(key -> saved(page, text), problems -> fail(page.script(), problems)));
  }

  private Page saved(Page page, String text) {
    page.saved(text);
    tell(page);
    list(() -> {});
    check(page);
    return page;
  }

  /** Takes what is written back to what is saved. */
  void discard(Page page) {
    page.write(page.saved());
    keep(page);
    tell(page);
    check(page);
  }

  /** Makes a script of the workspace and opens it; {@code wrong} is told why not. */
  void make(Sort sort, String name, Wrong wrong) {
    make(sort.folder() + "/" + fileName(name), desk.template(sort, name), wrong);
  }

  /** Copies a script into the workspace and opens the copy. */
  void copy(Listed from, String name, Wrong wrong) {
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
                        copied -> made(copied, wrong)));
  }

  private void make(String id, String text, Wrong wrong) {
    workspace()
        .ifPresent(
            folder ->
                site.jobs()
                    .run(
                        "Making " + id,
                        progress -> free(id).then(free -> desk.save(folder, free, text)),
                        made -> made(made, wrong)));
  }

  /** What is told why something was not done. */
  interface Wrong {
    void say(List<Problem> problems);
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

  private void made(Checked<String> key, Wrong wrong) {
    key.fold(
        now -> {
          list(() -> script(now).ifPresent(this::show));
          return now;
        },
        problems -> {
          wrong.say(problems);
          return "";
        });
  }

  /** Opens a script and brings the editor to the front. */
  void show(Listed script) {
    site.show(EDITOR);
    open(script);
  }

  /** A file's name for words. */
  static String fileName(String words) {
    return words
        .strip()
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Gives a script of the workspace another name. */
  void rename(Listed script, String name, Wrong wrong) {
    String id = script.id().substring(0, script.id().lastIndexOf('/') + 1) + name;
    Optional<Page> page = Optional.ofNullable(pages.get(script.key()));
    page.ifPresent(this::close);
    workspace()
        .ifPresent(
            folder ->
                site.jobs()
                    .run(
                        "Renaming " + script.shortName(),
                        progress -> renamed(folder, script, id),
                        now -> {
                          if (page.isPresent()) {
                            made(now, wrong);
                          } else {
                            wrong.say(now.problems());
                            list(() -> {});
                          }
                        }));
  }

  private Checked<String> renamed(Path folder, Listed script, String id) throws IOException {
    Optional<String> draft = kept(script);
    Checked<String> now = desk.rename(folder, script.id(), id);
    if (now.problems().isEmpty() && draft.isPresent() && drafts.isPresent()) {
      drafts.get().keep(now.fold(key -> key, problems -> script.key()), draft.get());
      drafts.get().forget(script.key());
    }
    return now;
  }

  /** Deletes a script of the workspace. */
  void delete(Listed script, Wrong wrong) {
    Optional.ofNullable(pages.remove(script.key()))
        .ifPresent(
            page -> {
              current = pages.values().stream().reduce((first, second) -> second);
              listeners.forEach(Listener::opened);
            });
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
                        deleted -> {
                          wrong.say(deleted.problems());
                          list(() -> {});
                        }));
  }

  /** Runs an open page with the answers its form has. */
  void run(Page page, Map<String, String> answers) {
    page.answer(answers);
    run(page.script(), page.draft(), answers);
  }

  /** Runs a script; where another still runs, that one is stopped. */
  void run(Listed script, Draft draft, Map<String, String> answers) {
    underWay.ifPresent(Jobs.Job::cancel);
    Ground ground = ground();
    List<String> said = new CopyOnWriteArrayList<>();
    Ran.Running running = new Ran.Running(script);
    become(running);
    site.show(RESULT);
    underWay =
        Optional.of(
            site.jobs()
                .run(
                    "Running " + script.name(),
                    progress -> {
                      try {
                        return desk.run(draft, answers, ground, new Heard(progress, said));
                      } catch (RuntimeException fault) {
                        SwingUtilities.invokeLater(() -> ended(running));
                        throw fault;
                      }
                    },
                    result -> ran(script, running, result, said)));
  }

  private void ended(Ran.Running running) {
    if (ran.equals(running)) {
      become(new Ran.Stopped(running.script()));
    }
  }

  private void ran(Listed script, Ran.Running running, Checked<Result> result, List<String> said) {
    if (ran == running) {
      become(
          result.fold(
              good -> new Ran.Done(script, good, said),
              problems -> new Ran.Failed(script, problems, said)));
    }
  }

  /** Stops what runs. */
  void stop() {
    if (ran instanceof Ran.Running running) {
      underWay.ifPresent(Jobs.Job::cancel);
      become(new Ran.Stopped(running.script()));
    }
  }

  private void become(Ran now) {
    ran = now;
    listeners.forEach(listener -> listener.ran(now));
  }

  /** Opens the page of a script at a line. */
  void goTo(Listed script, Place place) {
    site.show(EDITOR);
    Page page = pages.get(script.key());
    if (page == null) {
      open(script);
      return;
    }
    lookAt(page);
    listeners.forEach(listener -> listener.goTo(page, place));
  }

  /** Asks for what a script needs, then runs it and shows what it comes to: for the menus. */
  void ask(Listed script, Asking asking) {
    Draft draft = new Draft(script.key(), "");
    Ground ground = ground();
    site.jobs()
        .run(
            "Reading " + script.name(),
            progress -> desk.check(draft, ground),
            checkup ->
                asking
                    .answers(checkup)
                    .ifPresent(
                        answers -> {
                          run(script, draft, answers);
                        }));
  }

  /** Asks a person. */
  interface Asking {
    Optional<Map<String, String>> answers(Checkup checkup);
  }

  /** Writes the files of an export below the workspace's reports. */
  void write(Listed script, List<ExportedFile> files, java.util.function.Consumer<String> told) {
    Optional<Path> folder =
        site.workspace().map(opened -> opened.reports().resolve(script.shortName()));
    List<OutputFolder.Content> contents =
        files.stream()
            .map(
                file ->
                    new OutputFolder.Content(
                        file.path(), file.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .toList();
    folder.ifPresent(
        into ->
            site.jobs()
                .run(
                    "Writing files",
                    progress -> OutputFolder.write(into, contents),
                    written ->
                        told.accept(
                            written.fold(
                                paths -> "Written into " + into + ".",
                                problems -> problems.get(0).sentence()))));
  }

  /** Listens to a script while it runs. */
  private record Heard(Progress progress, List<String> said) implements Progress {
    private static final int MOST = 2_000;

    @Override
    public void at(String step, double done) {
      progress.at(step, done);
    }

    @Override
    public boolean cancelled() {
      return progress.cancelled();
    }

    @Override
    public void say(String line) {
      if (said.size() < MOST) {
        said.add(line);
      }
      progress.at(line, Double.NaN);
    }
  }

  /** Nothing of the window uses it any more. */
  void end() {
    keepNow();
    try {
      following.close();
    } catch (Exception e) {
      LOG.warn("scripts are still followed", e);
    }
  }
}
