package org.weald.workbench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.weald.workbench.Edits;
import org.weald.workbench.Jobs;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Selected;
import org.weald.workbench.Selection;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;
import org.weald.workspace.Workspace;

/** One open view: what it was given, and what has to be given back when it closes. */
final class SiteOfView implements ViewSite {

  /** What the window does for views. */
  interface Host {
    Desk desk();

    Jobs jobs();

    void retitle(String viewId, String title);

    void show(String viewId);

    void refresh();

    void tell(String sentence);

    Optional<Workspace> workspace();

    Edits edits();

    List<Path> recent();

    void perform(String commandId);

    void offered();

    /** Every command there is now. */
    List<MenuCommand> commands();

    /** What can be done with a view, in groups. */
    List<List<MenuCommand>> about(String viewId);

    /** Runs a command, or says why it cannot be run now. */
    void run(MenuCommand command);

    Errands errands();

    List<ViewDescription> views();
  }

  private final Host host;
  private final ViewShelf.Shelved shelved;
  private final ViewFactory factory;
  private final List<Runnable> onClose = new ArrayList<>();
  private final List<MenuCommand> offers = new ArrayList<>();

  /** What a view that cannot be seen is told when it is, by who is told; in the order it came. */
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();

  private Supplier<Optional<String>> waits = Optional::empty;
  private Runnable leave = () -> {};
  private boolean seen = true;

  SiteOfView(Host host, ViewShelf.Shelved shelved, ViewFactory factory) {
    this.host = host;
    this.shelved = shelved;
    this.factory = factory;
  }

  @Override
  public ViewDescription description() {
    return shelved.description();
  }

  @Override
  public Snapshot snapshot() {
    return host.desk().snapshot();
  }

  /** Whether the view can be seen now; what it was not told meanwhile it is told then. */
  void seen(boolean now) {
    seen = now;
    if (seen && !waiting.isEmpty()) {
      // Not while the docking area is still moving its tabs.
      SwingUtilities.invokeLater(this::catchUp);
    }
  }

  private void catchUp() {
    if (seen) {
      List<Runnable> missed = List.copyOf(waiting.values());
      waiting.clear();
      missed.forEach(Runnable::run);
    }
  }

  private void tell(Object listener, Runnable news) {
    if (seen) {
      news.run();
    } else {
      waiting.put(listener, news);
    }
  }

  @Override
  public void onSnapshot(Consumer<Snapshot> listener) {
    onEverySnapshot(snapshot -> tell(listener, () -> listener.accept(snapshot())));
  }

  @Override
  public void onEverySnapshot(Consumer<Snapshot> listener) {
    host.desk().onSnapshot(listener);
    onClose.add(() -> host.desk().forgetSnapshot(listener));
    listener.accept(snapshot());
  }

  @Override
  public Selection selection() {
    return host.desk();
  }

  @Override
  public void onSelection(Consumer<Selected> listener) {
    Consumer<Selected> heard = now -> tell(listener, () -> listener.accept(host.desk().now()));
    host.desk().onSelection(heard);
    onClose.add(() -> host.desk().forgetSelection(heard));
    heard.accept(host.desk().now());
  }

  @Override
  public Jobs jobs() {
    return host.jobs();
  }

  @Override
  public Optional<Workspace> workspace() {
    return host.workspace();
  }

  @Override
  public List<Path> recent() {
    return host.recent();
  }

  @Override
  public void run(String commandId) {
    host.perform(commandId);
  }

  @Override
  public Edits edits() {
    return host.edits();
  }

  @Override
  public void offer(MenuCommand command) {
    offers.add(command);
    host.offered();
  }

  @Override
  public void offerOnly(List<MenuCommand> commands) {
    offers.clear();
    offers.addAll(commands);
    host.offered();
  }

  /** What this view adds to the menus. */
  List<MenuCommand> offers() {
    return List.copyOf(offers);
  }

  @Override
  public void typeInConsole(String line) {
    host.errands().type(line);
  }

  @Override
  public void onLine(Consumer<String> console) {
    onClose.add(host.errands().lines(console));
  }

  @Override
  public void help(String topic) {
    host.errands().help(topic);
  }

  @Override
  public void onHelp(Consumer<String> shown) {
    onClose.add(host.errands().topics(shown));
  }

  @Override
  public List<ViewDescription> views() {
    return host.views();
  }

  @Override
  public void title(String title) {
    host.retitle(description().id(), title);
  }

  @Override
  public void open(Selected.Subject subject) {
    host.desk().change(now -> now.withSubject(subject));
  }

  @Override
  public void show(String viewId) {
    host.show(viewId);
  }

  @Override
  public void refresh() {
    host.refresh();
  }

  @Override
  public void tell(String sentence) {
    host.tell(sentence);
  }

  @Override
  public void beforeLeaving(Supplier<Optional<String>> asked, Runnable left) {
    waits = asked;
    leave = left;
  }

  /** What in this view waits for an answer. */
  Optional<String> waits() {
    return waits.get();
  }

  /** The window is left, whatever waits for an answer. */
  void leave() {
    leave.run();
  }

  @Override
  public void onClose(Runnable close) {
    onClose.add(close);
  }

  /** The view is closed: listeners are forgotten, what it holds is given back. */
  void close() {
    onClose.forEach(Runnable::run);
    onClose.clear();
    waiting.clear();
    offers.clear();
    shelved.release(factory);
  }
}
