package org.weald.workbench.views.internal.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Given;
import org.weald.spi.ScriptDesk;
import org.weald.spi.ScriptDesk.Checkup;
import org.weald.spi.ScriptDesk.Draft;
import org.weald.spi.ScriptDesk.Ground;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.spi.ScriptDesk.Word;
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
  private final OwnScripts own;
  private final Runs runs;
  private final AutoCloseable following;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private List<Listed> scripts = List.of();
  private Optional<Page> current = Optional.empty();

  /** Reads what there is. */
  Bench(ScriptDesk desk, ViewSite site) {
    this.desk = desk;
    this.site = site;
    this.drafts = site.workspace().map(Drafts::new);
    this.own = new OwnScripts(desk, site, drafts);
    this.runs =
        new Runs(desk, site, this::ground, now -> listeners.forEach(listener -> listener.ran(now)));
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

  /** What runs, and what ran last. */
  Runs runs() {
    return runs;
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
                    own.draft(script)),
            read ->
                read.text()
                    .fold(
                        text -> add(new Page(script, text, read.draft())),
                        problems -> fail(script, problems)));
  }

  private Page add(Page page) {
    pages.put(page.key(), page);
    lookAt(page);
    check(page);
    return page;
  }

  private Page fail(Listed script, List<Problem> problems) {
    runs.fail(script, problems);
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
    own.make(sort, name, made -> made(made, wrong));
  }

  /** Copies a script into the workspace and opens the copy. */
  void copy(Listed from, String name, Wrong wrong) {
    own.copy(from, name, copied -> made(copied, wrong));
  }

  /** What is told why something was not done. */
  interface Wrong {
    void say(List<Problem> problems);
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

  /** Gives a script of the workspace another name; where it is open it is opened by that. */
  void rename(Listed script, String name, Wrong wrong) {
    Optional<Page> page = Optional.ofNullable(pages.get(script.key()));
    page.ifPresent(this::close);
    own.rename(
        script,
        name,
        now -> {
          if (page.isPresent()) {
            made(now, wrong);
          } else {
            wrong.say(now.problems());
            list(() -> {});
          }
        });
  }

  /** Deletes a script of the workspace. */
  void delete(Listed script, Wrong wrong) {
    Optional.ofNullable(pages.remove(script.key()))
        .ifPresent(
            page -> {
              current = pages.values().stream().reduce((first, second) -> second);
              listeners.forEach(Listener::opened);
            });
    own.delete(
        script,
        deleted -> {
          wrong.say(deleted.problems());
          list(() -> {});
        });
  }

  /** Runs an open page with the answers its form has. */
  void run(Page page, Map<String, String> answers) {
    page.answer(answers);
    runs.run(page.script(), page.draft(), answers);
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
