package org.weald.script.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.script.internal.file.Shelf;
import org.weald.spi.Calculation;
import org.weald.spi.CommandCall;
import org.weald.spi.Exporter;
import org.weald.spi.View;

/** Finds what can be run by name: the scripts of the library, and what plug-ins bring in Java. */
final class Offers {
  /** The property of a service that is a script; it is found in the library instead. */
  private static final String SCRIPT = "weald.script";

  private final BundleContext context;
  private final ScriptLibrary library;

  Offers(BundleContext context, ScriptLibrary library) {
    this.context = context;
    this.library = library;
  }

  /**
   * Everything that can be run, by id.
   *
   * @param offers in order
   * @param hidden scripts somebody nearer has one of the same id for
   * @param broken scripts that cannot be run
   * @param problems of them, and of folders
   */
  record All(
      List<Offer> offers,
      List<Shelf.Entry> hidden,
      List<Shelf.Broken> broken,
      List<Problem> problems) {}

  All all(Optional<Path> workspace) {
    Shelf shelf = library.shelf(workspace);
    List<Offer> offers = new ArrayList<>();
    shelf.entries().forEach(entry -> offers.add(offer(entry, workspace)));
    Set<String> ids = new HashSet<>(offers.stream().map(Offer::id).toList());
    shelf.broken().forEach(broken -> ids.add(broken.id()));
    java().stream().filter(offer -> !ids.contains(offer.id())).forEach(offers::add);
    offers.sort(Comparator.comparing(Offer::id).thenComparing(Offer::origin));
    List<Problem> problems = new ArrayList<>(shelf.problems());
    shelf.broken().forEach(broken -> problems.addAll(broken.problems()));
    shelf.entries().forEach(entry -> entry.script().misplaced().ifPresent(problems::add));
    return new All(offers, shelf.hidden(), shelf.broken(), problems);
  }

  /** What is meant by a name, as it has to run in this call. */
  Checked<Offer> find(String asked, CommandCall call) {
    Optional<Path> workspace = call.workspace();
    List<Offer> inJava = java().stream().filter(offer -> isCalled(offer, asked)).toList();
    Checked<Shelf.Entry> script = library.find(asked, workspace, call.directory());
    if (inJava.size() == 1 && !script.problems().isEmpty()) {
      return call.has(RunCommand.UNTRUSTED.name())
          ? Checked.bad(noScript(inJava.get(0)))
          : Checked.good(inJava.get(0));
    }
    return script.then(
        entry ->
            Checked.good(
                offer(
                    call.has(RunCommand.UNTRUSTED.name()) ? entry.untrusted() : entry, workspace)));
  }

  private Offer offer(Shelf.Entry entry, Optional<Path> workspace) {
    return Offer.of(entry, library.runner(entry, workspace));
  }

  private static boolean isCalled(Offer offer, String asked) {
    return offer.id().equals(asked) || offer.shortName().equals(asked);
  }

  private static Problem noScript(Offer offer) {
    return new Problem(
        Quoted.of(offer.id()) + " cannot be run in the worker",
        Place.of("command line"),
        "it is no script but a part of the plug-in " + offer.described().origin() + ", in Java",
        "Leave out --untrusted, or uninstall the plug-in if you do not trust it");
  }

  private List<Offer> java() {
    return Stream.of(
            services(Calculation.class, Offer::of),
            services(View.class, Offer::of),
            services(Exporter.class, Offer::of))
        .flatMap(List::stream)
        .toList();
  }

  private <T> List<Offer> services(Class<T> type, Function<T, Offer> offer) {
    try {
      return context.getServiceReferences(type, "(!(" + SCRIPT + "=*))").stream()
          .sorted()
          .flatMap(reference -> service(reference).stream())
          .map(offer)
          .toList();
    } catch (InvalidSyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private <T> Optional<T> service(ServiceReference<T> reference) {
    return Optional.ofNullable(context.getService(reference));
  }
}
