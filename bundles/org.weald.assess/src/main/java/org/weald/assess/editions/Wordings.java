package org.weald.assess.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.editions.EditionRow.Kind;
import org.weald.assess.editions.EditionRow.Wording;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Priority;

/** The printed words of two editions, and what differs in them. */
final class Wordings {
  private Wordings() {}

  /** A priority is called by its number: "Priority 2" and "2" are one ref. */
  static Wording of(Priority priority, Edition edition) {
    return Optional.ofNullable(priority.printed().get(edition.label()))
        .map(printed -> new Wording(number(printed.ref()), printed.text()))
        .orElse(Wording.NONE);
  }

  static Wording of(Measure measure, Edition edition) {
    return Optional.ofNullable(measure.printed().get(edition.label()))
        .map(printed -> new Wording(printed.ref(), printed.title()))
        .orElse(Wording.NONE);
  }

  /** A part with the ref of the measure an edition quotes it under. */
  static Wording under(Catalogue catalogue, Measure part, Edition edition) {
    return catalogue
        .measure(part.partOf(edition.label()))
        .map(measure -> of(measure, edition))
        .filter(measure -> !measure.text().isEmpty())
        .map(measure -> new Wording(measure.ref(), part.title()))
        .orElse(Wording.NONE);
  }

  private static String number(String ref) {
    return ref.replaceFirst("(?i)^priority\\s+", "");
  }

  static List<Change> changes(Kind kind, Wording before, Wording after, boolean rescoped) {
    if (before.text().isEmpty() || after.text().isEmpty()) {
      return List.of(before.text().isEmpty() ? Change.ADDED : Change.DROPPED);
    }
    List<Change> changes = new ArrayList<>();
    if (!plain(before.text()).equals(plain(after.text()))) {
      boolean spelling = folded(before.text()).equals(folded(after.text()));
      changes.add(spelling ? Change.SPELLING : Change.REWORDED);
    }
    if (!before.ref().equals(after.ref())) {
      changes.add(kind == Kind.PRIORITY ? Change.RENUMBERED : Change.RELABELLED);
    }
    if (rescoped) {
      changes.add(Change.RESCOPED);
    }
    return changes.isEmpty() ? List.of(Change.SAME) : changes;
  }

  /** Without spaces that differ and full stops at the end, which no edition means. */
  private static String plain(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip().replaceFirst("\\.+$", "").strip();
  }

  /** Without capitals, quotes of one form, hyphens and spaces: "low-income", "lowincome". */
  private static String folded(String text) {
    return plain(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[“”]", "\"")
        .replace('’', '\'')
        .replaceAll("(?U)[-\\s]", "");
  }
}
