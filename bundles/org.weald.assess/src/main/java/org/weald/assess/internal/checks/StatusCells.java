package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.weald.assess.Findings;
import org.weald.model.Action;
import org.weald.model.Contribution;
import org.weald.model.Period;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Status;
import org.weald.model.StatusScheme;

/**
 * Status cells of a quarter's actions, read as they stand, make the counts that the statuses held
 * make. Where a cell is empty, or says another thing, the counts differ and both are told.
 */
final class StatusCells {
  private static final String EMPTY = "empty";

  private final Contribution contribution;
  private final Content content;

  private StatusCells(Contribution contribution, Content content) {
    this.contribution = contribution;
    this.content = content;
  }

  /** One row of a quarter: an action and what was said of it. */
  private record Said(Action action, Action.Update update) {}

  static void check(Contribution contribution, Content content, CheckBook book) {
    StatusCells cells = new StatusCells(contribution, content);
    Map<List<Object>, List<Said>> quarters = new LinkedHashMap<>();
    for (Action action : contribution.actions()) {
      for (Action.Update update : action.updates()) {
        quarters
            .computeIfAbsent(List.of(action.plan(), update.period()), quarter -> new ArrayList<>())
            .add(new Said(action, update));
      }
    }
    quarters.values().forEach(rows -> cells.quarter(rows, book));
  }

  private void quarter(List<Said> rows, CheckBook book) {
    List<Said> otherwise = rows.stream().filter(this::readsOtherwise).toList();
    if (rows.stream().anyMatch(row -> row.update().printed().isEmpty())) {
      return;
    }
    if (otherwise.isEmpty()) {
      book.passed(Findings.Kind.COLUMN);
      return;
    }
    StatusScheme scheme =
        content
            .catalogue()
            .plan(rows.get(0).action().plan())
            .map(Plan::scheme)
            .orElse(new StatusScheme(Map.of()));
    Map<String, Integer> literal = new TreeMap<>();
    Map<String, Integer> held = new TreeMap<>();
    for (Said row : rows) {
      String word = scheme.word(row.update().status());
      held.merge(word, 1, Integer::sum);
      literal.merge(readsOtherwise(row) ? cell(row) : word, 1, Integer::sum);
    }
    String computed = counts(literal);
    String printed = counts(held);
    String refs = String.join(", ", otherwise.stream().map(row -> row.action().ref()).toList());
    book.failed(
        about(otherwise.get(0)), printed, computed, sentence(otherwise, refs, printed, computed));
  }

  private boolean readsOtherwise(Said row) {
    Optional<Status> literal =
        row.update().printed().flatMap(text -> StatusWords.status(text, content.catalogue()));
    return row.update().printed().isPresent()
        && !literal.equals(Optional.of(row.update().status()));
  }

  private static String cell(Said row) {
    String text = row.update().printed().orElse("").strip();
    return text.isEmpty() ? EMPTY : "“" + text + "”";
  }

  private String sentence(List<Said> otherwise, String refs, String printed, String computed) {
    Said first = otherwise.get(0);
    Period quarter = first.update().period();
    String comment = first.update().comment().strip();
    String instead =
        StatusWords.status(comment, content.catalogue()).isPresent()
            ? ", and “" + comment + "” stands in the comment beside it"
            : "";
    return "The status cell of "
        + refs
        + " is "
        + cell(first)
        + instead
        + ": the cells of "
        + quarter.label()
        + " read as they stand are "
        + computed
        + "; only with the status taken from elsewhere they are "
        + printed
        + ".";
  }

  /** "43 Green, 4 Amber, 1 empty". */
  private static String counts(Map<String, Integer> counts) {
    return String.join(
        ", ",
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .toList());
  }

  private CheckBook.About about(Said row) {
    return new CheckBook.About(
        Findings.Kind.COLUMN,
        Place.of(contribution.origin() + ", actions"),
        (row.action().ref() + " " + row.action().text()).strip(),
        "",
        "",
        "",
        "");
  }
}
