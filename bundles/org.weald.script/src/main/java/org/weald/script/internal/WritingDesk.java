package org.weald.script.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptFile;
import org.weald.script.internal.file.ScriptHeader.Kind;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.language.ScriptResult;
import org.weald.show.FormSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.Arguments;
import org.weald.spi.ExportedFile;
import org.weald.spi.Given;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.spi.ScriptDesk;

/** Scripts as an editor has them: read, checked and run as the command line does. Any thread. */
@Component(service = ScriptDesk.class)
public final class WritingDesk implements ScriptDesk {
  private static final String OWN = Origin.WORKSPACE.name() + "/";

  private final ScriptLibrary library;
  private final Runners runners;
  private final Offers offers;

  /** Needs the scripts, and the registry to find what is written in Java. */
  @Activate
  public WritingDesk(
      BundleContext context, @Reference ScriptLibrary library, @Reference Runners runners) {
    this.library = library;
    this.runners = runners;
    this.offers = new Offers(context, library);
  }

  @Override
  public List<Listed> list(Optional<Path> workspace) {
    Offers.All all = offers.all(workspace);
    List<Listed> listed = new ArrayList<>();
    all.offers().forEach(offer -> listed.add(listed(offer)));
    all.hidden().forEach(entry -> listed.add(listed(entry, true)));
    all.broken().forEach(broken -> listed.add(listed(broken)));
    listed.sort(Comparator.comparing(Listed::sort).thenComparing(Listed::id));
    return List.copyOf(listed);
  }

  private static Listed listed(Offer offer) {
    return offer
        .entry()
        .map(entry -> listed(entry, false))
        .orElseGet(
            () ->
                new Listed(
                    offer.described().origin() + "/" + offer.id(),
                    offer.id(),
                    sort(offer.kind()),
                    offer.described().name(),
                    offer.described().help(),
                    offer.origin(),
                    false,
                    false,
                    false,
                    offer.how(),
                    List.of()));
  }

  private static Listed listed(Shelf.Entry entry, boolean hidden) {
    Script script = entry.script();
    return new Listed(
        entry.qualified(),
        entry.id(),
        sort(script.header().kind()),
        script.header().name(),
        script.header().help(),
        entry.origin(),
        script.origin().equals(Origin.WORKSPACE),
        true,
        hidden,
        entry.mode().words(),
        entry.newer());
  }

  private static Listed listed(Shelf.Broken broken) {
    Sort sort =
        broken.id().startsWith(Sort.VIEW.folder())
            ? Sort.VIEW
            : broken.id().startsWith(Sort.EXPORT.folder()) ? Sort.EXPORT : Sort.CALCULATION;
    return new Listed(
        broken.origin().name() + "/" + broken.id(),
        broken.id(),
        sort,
        broken.id().substring(broken.id().lastIndexOf('/') + 1),
        "",
        broken.origin().name(),
        broken.origin().equals(Origin.WORKSPACE),
        true,
        false,
        "cannot be run",
        broken.problems());
  }

  private static Sort sort(Kind kind) {
    return switch (kind) {
      case CALCULATION -> Sort.CALCULATION;
      case VIEW -> Sort.VIEW;
      case EXPORT -> Sort.EXPORT;
    };
  }

  @Override
  public Checked<String> text(String key, Optional<Path> workspace) {
    if (key.startsWith(OWN) && workspace.isPresent()) {
      String id = id(key);
      return new ScriptFiles(workspace.get())
          .checked(id)
          .then(file -> new ScriptFile(file, id, Origin.WORKSPACE).text());
    }
    return library.shelf(workspace).find(key).then(entry -> Checked.good(entry.script().text()));
  }

  private static String id(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  @Override
  public String template(Sort sort, String name) {
    return Beginnings.of(sort, name);
  }

  @Override
  public Checkup check(Draft draft, Ground ground) {
    return offer(draft, ground)
        .fold(
            offer -> {
              ScriptForm form = form(offer, ground.given());
              return new Checkup(faults(offer), form.spec(), form);
            },
            problems ->
                new Checkup(
                    problems,
                    new FormSpec("", "", List.of()),
                    (field, answer) -> Optional.empty()));
  }

  /** Compiled here only where it would be run here: nobody vouches for the others. */
  private static List<Problem> faults(Offer offer) {
    Optional<Shelf.Entry> entry = offer.entry().filter(one -> one.mode() != Mode.WORKER);
    List<Problem> problems = new ArrayList<>();
    entry.ifPresent(
        one -> {
          Dialect dialect = one.mode() == Mode.FULL ? Dialect.FULL : Dialect.RESTRICTED;
          problems.addAll(
              ScriptCompiler.compile(one.script().source(), dialect).checked().problems());
          one.script().misplaced().ifPresent(problems::add);
        });
    return problems;
  }

  private static ScriptForm form(Offer offer, Given given) {
    return new ScriptForm(
        offer.described(), given.catalogue(), given.scorecard().map(Scorecard::plan));
  }

  /** What would run for a text. */
  private Checked<Offer> offer(Draft draft, Ground ground) {
    Optional<Path> workspace = ground.workspace();
    Optional<Offer> java =
        draft.text().isEmpty()
            ? offers.all(workspace).offers().stream()
                .filter(offer -> offer.entry().isEmpty())
                .filter(offer -> draft.key().equals(offer.described().origin() + "/" + offer.id()))
                .findFirst()
            : Optional.empty();
    if (java.isPresent()) {
      return Checked.good(java.get());
    }
    Checked<Shelf.Entry> shelved = library.shelf(workspace).find(draft.key());
    boolean saved =
        shelved.fold(
            entry -> draft.text().isEmpty() || entry.script().text().equals(draft.text()),
            problems -> false);
    Checked<Shelf.Entry> entry = saved ? shelved : written(draft);
    return entry.then(one -> Checked.good(Offer.of(one, library.runner(one, workspace))));
  }

  /** What is not saved runs in the box, whatever the saved one is trusted with. */
  private static Checked<Shelf.Entry> written(Draft draft) {
    if (!draft.key().startsWith(OWN)) {
      return Checked.bad(
          new Problem(
              "this script is not yours to change",
              Place.of(draft.key() + Script.ENDING),
              "it comes with Weald or a plug-in",
              "Copy it into your workspace and change the copy"));
    }
    return ScriptFile.read(id(draft.key()), Origin.WORKSPACE, draft.text())
        .then(
            script -> Checked.good(new Shelf.Entry(script, Mode.BOX, List.of(), List.of(), false)));
  }

  @Override
  public Checked<Result> run(
      Draft draft, Map<String, String> answers, Ground ground, Progress progress) {
    return offer(draft, ground).then(offer -> run(offer, answers, ground, progress));
  }

  private Checked<Result> run(
      Offer offer, Map<String, String> answers, Ground ground, Progress progress) {
    List<String> remarks = new ArrayList<>();
    offer.entry().ifPresent(entry -> remarks.addAll(Remarks.of(entry, runners, library.trusted())));
    Monitor.Rest rest = new Monitor.Rest(ground.given().catalogue(), ground.leftOut());
    return LeftOut.rest(
            offer,
            rest,
            plugin ->
                remarks.add("The plug-in " + plugin.id() + " cannot be read and is left out."))
        .then(
            catalogue ->
                ScriptAnswers.of(offer.described(), form(offer, ground.given()), answers)
                    .then(arguments -> result(offer, catalogue, arguments, ground, progress)))
        .then(result -> result(offer, result, remarks));
  }

  private static Checked<ScriptResult> result(
      Offer offer, Catalogue catalogue, Arguments arguments, Ground ground, Progress progress) {
    try (EndOfProgram end = EndOfProgram.saidOn(progress)) {
      Given given = new Given(catalogue, ground.given().scorecard());
      return end.unless(offer.work().run(given, arguments, progress));
    }
  }

  private static Checked<Result> result(Offer offer, ScriptResult result, List<String> remarks) {
    List<ExportedFile> files =
        result instanceof ScriptResult.Files written ? written.files() : List.of();
    String title =
        result instanceof ScriptResult.View view ? view.view().title() : offer.described().name();
    return Checked.good(
        new Result(new ViewSpec(title, ResultPages.panels(result)), files, remarks));
  }

  @Override
  public List<Word> words(Catalogue catalogue) {
    return Vocabulary.of(catalogue);
  }

  @Override
  public Checked<String> save(Path workspace, String id, String text) {
    return new ScriptFiles(workspace).save(id, text).then(saved -> Checked.good(OWN + saved));
  }

  @Override
  public Checked<String> rename(Path workspace, String id, String newId) {
    return new ScriptFiles(workspace).rename(id, newId).then(now -> Checked.good(OWN + now));
  }

  @Override
  public Checked<Path> delete(Path workspace, String id) {
    return new ScriptFiles(workspace).delete(id);
  }

  @Override
  public AutoCloseable onChange(Runnable listener) {
    return library.onChange(listener);
  }
}
