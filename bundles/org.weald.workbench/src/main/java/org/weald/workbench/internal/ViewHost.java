package org.weald.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.weald.workbench.Edits;
import org.weald.workbench.Jobs;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.ViewDescription;
import org.weald.workspace.Workspace;

/** What one window does for its views. Event thread only. */
final class ViewHost implements SiteOfView.Host {
  private final Given given;
  private final Desk desk;
  private final Jobs jobs;
  private final ShownPlan plan;
  private final Edits edits;
  private final KeptSettings settings;
  private final Consumer<String> told;
  private final Errands errands = new Errands(this::show);
  private Optional<OpenViews> views = Optional.empty();
  private Optional<Offers> offers = Optional.empty();
  private Function<String, List<List<MenuCommand>>> about = view -> List.of();

  ViewHost(
      Given given,
      Desk desk,
      Jobs jobs,
      ShownPlan plan,
      Edits edits,
      KeptSettings settings,
      Consumer<String> told) {
    this.given = given;
    this.desk = desk;
    this.jobs = jobs;
    this.plan = plan;
    this.edits = edits;
    this.settings = settings;
    this.told = told;
  }

  /** From now on views can be opened and commands offered: both need a host themselves. */
  void serve(OpenViews open, Offers all, Function<String, List<List<MenuCommand>>> aboutView) {
    views = Optional.of(open);
    about = aboutView;
    offers = Optional.of(all);
  }

  /** What is still asked for comes too late. */
  void end() {
    views = Optional.empty();
    offers = Optional.empty();
  }

  @Override
  public Desk desk() {
    return desk;
  }

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public void retitle(String viewId, String title) {
    views.ifPresent(open -> open.retitle(viewId, title));
  }

  @Override
  public void show(String viewId) {
    views.ifPresent(open -> open.show(viewId));
  }

  @Override
  public void refresh() {
    plan.request();
  }

  @Override
  public void tell(String sentence) {
    told.accept(sentence);
  }

  @Override
  public Optional<Workspace> workspace() {
    return given.workspace();
  }

  @Override
  public Edits edits() {
    return edits;
  }

  @Override
  public List<Path> recent() {
    return settings.now().recent();
  }

  @Override
  public void perform(String commandId) {
    offers.ifPresent(all -> all.perform(commandId));
  }

  @Override
  public void offered() {
    offers.ifPresent(Offers::changed);
  }

  @Override
  public List<MenuCommand> commands() {
    return offers.map(Offers::commands).orElse(List.of());
  }

  @Override
  public List<List<MenuCommand>> about(String viewId) {
    return about.apply(viewId);
  }

  @Override
  public void run(MenuCommand command) {
    offers.ifPresent(all -> all.run(command));
  }

  @Override
  public Errands errands() {
    return errands;
  }

  @Override
  public List<ViewDescription> views() {
    return views.map(OpenViews::views).orElse(List.of());
  }
}
