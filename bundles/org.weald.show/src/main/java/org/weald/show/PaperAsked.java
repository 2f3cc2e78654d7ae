package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.weald.model.PaperWords;
import org.weald.model.ReportTemplate;

/** What a template asks an author for: parts, and the questions of a part that has some. */
final class PaperAsked {
  static final String YES = "Yes";
  static final String NO = "No";

  private static final String DUTY = "equality duty";
  private static final String FIELDS = "fields";

  /** A question that begins so cannot be answered by yes or no. */
  private static final Set<String> OPEN =
      Set.of("what", "which", "who", "how", "why", "when", "where");

  /**
   * A part whose rows each answer a question.
   *
   * @param part as an author names it
   * @param questions in the words of the template
   * @param duty whether they are questions to answer, not names of fields
   */
  record Questions(String part, List<String> questions, boolean duty) {
    /** Copies the list. */
    Questions {
      questions = List.copyOf(questions);
    }
  }

  private final Set<String> parts = new LinkedHashSet<>();
  private final List<Questions> questions = new ArrayList<>();

  /** Of a template; nothing where it is no paper. */
  static PaperAsked of(ReportTemplate template) {
    PaperAsked asked = new PaperAsked();
    template.sections().forEach(asked::add);
    return asked;
  }

  private void add(ReportTemplate.Section section) {
    String part = part(section);
    switch (section.is()) {
      case "words" -> name(part);
      case "duty" -> {
        name(part);
        questions.add(new Questions(part, section.words(), true));
      }
      case "fields" -> {
        name(part);
        section.words().forEach(this::name);
        questions.add(new Questions(part, section.words(), false));
      }
      default -> {}
    }
  }

  /** In small letters, as a column of a table holds it; a row may write it otherwise. */
  private void name(String part) {
    parts.add(part.toLowerCase(Locale.UK));
  }

  /** The part an author is asked for: the option "of", or else the heading or the usual word. */
  static String part(ReportTemplate.Section section) {
    String asked = section.option("of").isEmpty() ? section.title() : section.option("of");
    return !asked.isEmpty() || section.is().equals("words")
        ? asked
        : section.is().equals("duty") ? DUTY : FIELDS;
  }

  boolean isPaper() {
    return !parts.isEmpty();
  }

  /** As an author may name them. */
  Set<String> parts() {
    return parts;
  }

  boolean asksFor(String part) {
    return parts.stream().anyMatch(part::equalsIgnoreCase);
  }

  /** Of a part that has questions. */
  Optional<Questions> questions(String part) {
    return questions.stream().filter(one -> one.part().equalsIgnoreCase(part)).findFirst();
  }

  /**
   * Whether a row answers a question: by the question's words, or, where the author's words are
   * none of ours, by the number the author gave it. The number of its line is none.
   */
  static boolean answers(PaperWords row, List<String> questions, int number) {
    String asked = row.question().strip();
    if (questions.stream().anyMatch(asked::equalsIgnoreCase)) {
      return asked.equalsIgnoreCase(questions.get(number - 1));
    }
    return row.order() == number && row.order() != row.place().line();
  }

  /** Whether a question is answered by a text alone: "What can be done …?". */
  static boolean isOpen(String question) {
    String first = question.strip().toLowerCase(Locale.UK).split("[^a-z]+", 2)[0];
    return OPEN.contains(first);
  }

  /** "Yes" or "No", in whatever case it was written; empty where it is neither. */
  static Optional<String> yesOrNo(String answer) {
    String said = answer.strip();
    return said.equalsIgnoreCase(YES)
        ? Optional.of(YES)
        : said.equalsIgnoreCase(NO) ? Optional.of(NO) : Optional.empty();
  }

  /** Whether a row says enough to a question: Yes or No, or a text where it is open. */
  static boolean isAnswer(PaperWords row, String question) {
    return isOpen(question) ? !row.text().isBlank() : yesOrNo(row.answer()).isPresent();
  }
}
