package org.weald.show;

import java.util.List;
import java.util.stream.Collectors;
import org.weald.model.Contribution;
import org.weald.model.Observation;

/** What is said of a workspace's own figures, so that nobody takes them for printed ones. */
final class Unpublished {
  /** On charts. */
  static final String NOTE = "figures of this workspace are not published";

  /** Beside a figure. */
  static final String SHORT = "this workspace, not published";

  private Unpublished() {}

  /**
   * Whether a figure is the workspace's own. One that was typed in from a document, with its
   * edition and the sentence it is printed in, is that document's.
   */
  static boolean is(Observation figure) {
    return figure.provenance().origin().equals(Contribution.WORKSPACE)
        && (figure.edition().isEmpty() || figure.provenance().sentence().isEmpty());
  }

  /** "workspace, revision 1". */
  static String revision(Observation figure) {
    return revision("workspace", List.of(figure));
  }

  /** "Road Safety Partnership, in this workspace, revision 1, not published". */
  static String source(List<Observation> figures) {
    String who =
        figures.stream()
            .map(figure -> figure.provenance().source())
            .filter(source -> !source.isEmpty())
            .distinct()
            .collect(Collectors.joining(" and "));
    boolean ofAll = figures.stream().noneMatch(figure -> figure.provenance().source().isEmpty());
    return (who.isEmpty() ? "" : who + (ofAll ? "" : " (in part)") + ", in ")
        + revision("this workspace", figures)
        + ", not published";
  }

  private static String revision(String where, List<Observation> figures) {
    List<String> revisions =
        figures.stream()
            .map(figure -> figure.provenance().revision())
            .filter(revision -> revision > 0)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return switch (revisions.size()) {
      case 0 -> where;
      case 1 -> where + ", revision " + revisions.get(0);
      default -> where + ", revisions " + String.join(" and ", revisions);
    };
  }
}
