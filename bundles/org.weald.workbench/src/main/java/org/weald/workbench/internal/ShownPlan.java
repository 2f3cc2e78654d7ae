package org.weald.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.weald.assess.publication.Standing;
import org.weald.model.Catalogue;
import org.weald.model.Problem;
import org.weald.model.Theme;
import org.weald.workbench.Jobs;
import org.weald.workbench.internal.own.ViewCommands;
import org.weald.workspace.Workspace;

/**
 * What is loaded and shown: asks for it to be judged, lays it on the desk, and says in the title,
 * at the bottom and at the top what it is. Event thread only.
 */
final class ShownPlan implements ViewCommands.Officers {
  private final Optional<Workspace> workspace;
  private final Desk desk;
  private final StatusBar status;
  private final NoticeStrip notice;
  private final Consumer<String> title;
  private final Runnable laid;
  private final SnapshotLoader loader;
  private boolean officers;

  /**
   * Nothing is shown yet.
   *
   * @param title puts a title on the window
   * @param laid called when something else lies on the desk
   */
  ShownPlan(
      Given given,
      Desk desk,
      Jobs jobs,
      StatusBar status,
      NoticeStrip notice,
      Consumer<String> title,
      Runnable laid) {
    this.workspace = given.workspace();
    this.desk = desk;
    this.status = status;
    this.notice = notice;
    this.title = title;
    this.laid = laid;
    this.loader = new SnapshotLoader(given.reading(), jobs, this::loaded);
    desk.onSelection(selected -> nameWindow());
  }

  /** Asks for everything to be read and judged anew. */
  void request() {
    loader.request();
  }

  @Override
  public void officers(boolean all) {
    loader.officers(all);
  }

  @Override
  public boolean isOfficers() {
    return officers;
  }

  /** Qualified ids of the themes there are now. */
  Set<String> themes() {
    return desk.snapshot().catalogue().plans().stream()
        .flatMap(plan -> desk.snapshot().catalogue().themes(plan).stream())
        .map(Theme::id)
        .collect(Collectors.toSet());
  }

  private void loaded(PlanReading.Read result) {
    desk.lay(result.snapshot(), result.own());
    laid.run();
    officers = result.officers();
    nameWindow();
    state(result.revision(), heldBack(result));
    tell(result);
  }

  /** Says what is open before anything of it is judged. */
  void begin() {
    state(Optional.empty(), "");
  }

  /** What of the figures is not on the screen, or that nobody else may see it. */
  private static String heldBack(PlanReading.Read result) {
    if (result.officers()) {
      return " · " + Standing.OFFICERS_ONLY;
    }
    return result.heldBack() == 0
        ? ""
        : " · " + result.heldBack() + " held back: View, Officers’ view";
  }

  private void tell(PlanReading.Read result) {
    List<Problem> problems = result.problems();
    int refused = result.snapshot().refused().size();
    if (!problems.isEmpty()) {
      notice.say("The workspace's figures are not shown. " + problems.get(0).sentence());
    } else if (refused > 0) {
      notice.say(
          refused == 1
              ? "The plug-in "
                  + result.snapshot().refused().get(0).id()
                  + " was not taken; Data queries says why."
              : refused + " plug-ins were not taken; Data queries says why.");
    } else {
      notice.putRight();
    }
  }

  private void nameWindow() {
    String plan =
        desk.snapshot()
            .catalogue()
            .plan(desk.now().plan())
            .map(shown -> shown.title() + " – Weald")
            .orElse("Weald");
    title.accept((officers ? Standing.OFFICERS_ONLY + " – " : "") + plan);
  }

  private void state(Optional<Long> revision, String heldBack) {
    Catalogue catalogue = desk.snapshot().catalogue();
    int themes = catalogue.plans().stream().mapToInt(plan -> catalogue.themes(plan).size()).sum();
    String count = themes == 1 ? "1 theme" : themes + " themes";
    String where =
        workspace
            .map(folder -> "Workspace: " + folder.name())
            .orElse("No workspace: figures as the plug-ins bring them");
    status.state(
        where + revision.map(number -> " · revision " + number).orElse(""),
        revision.isPresent(),
        " · " + count + heldBack);
  }
}
