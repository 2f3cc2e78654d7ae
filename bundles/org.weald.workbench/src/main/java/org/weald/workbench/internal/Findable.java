package org.weald.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Selected;
import org.weald.workbench.internal.menu.Keys;
import org.weald.workbench.internal.menu.Target;

/** Everything the one box finds: what can be done, and what the plans hold. */
final class Findable {
  private Findable() {}

  /** Commands and views, then the rows of what is looked at and of all else, then areas. */
  static List<Target> all(List<MenuCommand> commands, Desk desk) {
    List<Target> all = new ArrayList<>();
    commands.forEach(command -> all.add(command(command)));
    Selected now = desk.now();
    desk.snapshot().scorecard(now).ifPresent(card -> rows(all, card, desk));
    desk.snapshot().scorecards().stream()
        .filter(
            card ->
                !card.plan().id().equals(now.plan())
                    || !card.edition().label().equals(now.edition()))
        .forEach(card -> rows(all, card, desk));
    for (Area area : desk.snapshot().catalogue().areas()) {
      all.add(
          new Target(
              "Area",
              area.name(),
              "",
              () -> desk.change(selected -> selected.withArea(area.id()))));
    }
    return all;
  }

  private static Target command(MenuCommand command) {
    String kind =
        switch (command.menu()) {
          case "View" -> "View";
          case "Scripts" -> "Script";
          case "Window" -> "Setting";
          default -> "Command";
        };
    String key = Keys.words(command.key());
    return new Target(
        kind,
        command.title().replace("…", ""),
        key.isEmpty() ? command.menu() : key,
        command.run());
  }

  private static void rows(List<Target> all, Scorecard card, Desk desk) {
    for (Judgement row : card.rows()) {
      String level = row.level().name().toLowerCase(Locale.UK);
      all.add(
          new Target(
              level.substring(0, 1).toUpperCase(Locale.UK) + level.substring(1),
              row.title(),
              row.ref() + "  " + card.edition().label(),
              () -> {
                desk.change(now -> now.withEdition(card.plan().id(), card.edition().label()));
                desk.change(now -> now.withSubject(new Selected.Subject(row.level(), row.id())));
              }));
    }
  }
}
