package org.weald.assess.internal.checks;

import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.PrintedMeasure;
import org.weald.model.Theme;

/**
 * A number that changed from one edition to the next, a measure that left or came: a join by ref
 * would compare the wrong ones. Nothing is wrong, so these are remarks.
 */
final class RefsBetweenEditions implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Plan plan : content.catalogue().plans()) {
      for (Theme theme : content.catalogue().themes(plan)) {
        for (Measure measure : theme.measures()) {
          for (int i = 0; i + 1 < plan.editions().size(); i++) {
            check(measure, plan.editions().get(i), plan.editions().get(i + 1), book);
          }
        }
      }
    }
  }

  private static void check(Measure measure, Edition edition, Edition next, CheckBook book) {
    String before = ref(measure, edition);
    String after = ref(measure, next);
    if (!before.isEmpty() && !after.isEmpty()) {
      if (!number(before).equals(number(after))) {
        note(measure, next, before, after, of(before, edition) + " is " + of(after, next), book);
      }
    } else if (!before.isEmpty()) {
      note(measure, next, before, "", of(before, edition) + " is not in " + next.label(), book);
    } else if (!after.isEmpty()) {
      note(measure, next, "", after, of(after, next) + " is not in " + edition.label(), book);
    }
  }

  private static String ref(Measure measure, Edition edition) {
    return Optional.ofNullable(measure.printed().get(edition.label()))
        .map(PrintedMeasure::ref)
        .orElse("");
  }

  private static String of(String ref, Edition edition) {
    return ref + " of " + edition.label();
  }

  private static String number(String ref) {
    return ref.replaceAll("\\D", "");
  }

  private static void note(
      Measure measure,
      Edition edition,
      String before,
      String after,
      String sentence,
      CheckBook book) {
    book.note(
        new CheckBook.About(
            Findings.Kind.REF,
            measure.place(),
            measure.title(),
            measure.id(),
            "",
            edition.label(),
            ""),
        before,
        after,
        sentence + ".");
  }
}
