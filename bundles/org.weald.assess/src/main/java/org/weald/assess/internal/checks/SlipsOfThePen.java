package org.weald.assess.internal.checks;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.assess.Findings;

/**
 * Numbers and words of a printed text as they cannot be meant: four digits behind a comma, a space
 * within a number, a word or a few words twice, a bracket that is not closed. What only differs
 * from the usual way of writing is a remark.
 */
final class SlipsOfThePen implements Checker {
  /** "10,1000". */
  private static final Pattern FOUR_DIGITS =
      Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,\\d{3})*),(\\d{4,})(?!\\d)");

  /** "£49, 975" and "£71, 961.98". */
  private static final Pattern SPACE_IN_NUMBER =
      Pattern.compile("£(\\d{1,3}(?:,\\d{3})*), (\\d{3})(?!\\d)(\\.\\d+)?");

  /** "£900 000", "250 000 sqft": the groups but the first have three digits. */
  private static final Pattern SPACES_FOR_COMMAS =
      Pattern.compile("(?<![\\d.,/(-])(£?[1-9]\\d{0,2})((?: \\d{3})+)(?![\\d/-]|[.,]\\d)");

  /** "over85%". */
  private static final Pattern NO_SPACE = Pattern.compile("\\b(\\p{Ll}{3,})(\\d+(?:\\.\\d+)?%)");

  /** "in attainment in attainment". */
  private static final Pattern TWICE =
      Pattern.compile("(?U)\\b(\\p{L}[\\p{L}’']*(?:\\s+\\p{L}[\\p{L}’']*){0,4})\\s+\\1\\b");

  /** "adult service care service users": a noun that comes again one word later. */
  private static final Pattern AROUND_A_WORD =
      Pattern.compile("(?U)\\b(\\p{Ll}{5,}) (\\p{Ll}+) \\1\\b");

  /** "year after year", "homes and homes": what may stand between a word and itself. */
  private static final Set<String> BETWEEN =
      Set.of(
          "a", "after", "against", "and", "as", "at", "before", "by", "for", "from", "in", "into",
          "not", "of", "on", "or", "over", "than", "the", "to", "upon", "versus", "with", "within");

  /** What makes a text one that was checked: thousands, a percentage, a bracket. */
  private static final Pattern CAN_BE_WRONG = Pattern.compile("\\d,\\d|\\d%|[()]");

  private static final Set<String> MAY_STAND_TWICE = Set.of("had", "that", "Kent");

  @Override
  public void check(Content content, CheckBook book) {
    List<PrintedText> texts = PrintedText.in(content.catalogue());
    texts.forEach(text -> check(text, book));
  }

  private static void check(PrintedText text, CheckBook book) {
    boolean found = fourDigits(text, book);
    found |= spaceInNumber(text, book);
    found |= noSpace(text, book);
    found |= twice(text, book);
    found |= text.isWhole() && aroundAWord(text, book);
    found |= text.isWhole() && openBracket(text, book);
    if (!found && CAN_BE_WRONG.matcher(text.text()).find()) {
      book.passed(Findings.Kind.WRITING);
    }
    spacesForCommas(text, book);
  }

  private static boolean fourDigits(PrintedText text, CheckBook book) {
    Matcher number = FOUR_DIGITS.matcher(text.text());
    boolean found = false;
    while (number.find()) {
      found = true;
      String digits = (number.group(1) + number.group(2)).replace(",", "");
      failed(
          text,
          number.group(),
          number.group(2).length() + " digits",
          "“"
              + number.group()
              + "” has "
              + number.group(2).length()
              + " digits behind its comma, where three belong: "
              + grouped(digits)
              + " or a number of fewer digits may be meant.",
          book);
    }
    return found;
  }

  private static String grouped(String digits) {
    return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
  }

  private static boolean spaceInNumber(PrintedText text, CheckBook book) {
    Matcher number = SPACE_IN_NUMBER.matcher(text.text());
    boolean found = false;
    while (number.find()) {
      found = true;
      String meant = number.group().replace(" ", "");
      failed(
          text,
          number.group(),
          meant,
          "“" + number.group() + "” has a space within the number; " + meant + " is meant.",
          book);
    }
    return found;
  }

  private static boolean noSpace(PrintedText text, CheckBook book) {
    Matcher number = NO_SPACE.matcher(text.text());
    boolean found = false;
    while (number.find()) {
      found = true;
      String meant = number.group(1) + " " + number.group(2);
      failed(
          text,
          number.group(),
          meant,
          "“" + number.group() + "” is printed as one word; “" + meant + "” is meant.",
          book);
    }
    return found;
  }

  private static boolean twice(PrintedText text, CheckBook book) {
    Matcher words = TWICE.matcher(text.text());
    boolean found = false;
    while (words.find()) {
      if (!MAY_STAND_TWICE.contains(words.group(1))) {
        found = true;
        failed(
            text,
            words.group(),
            words.group(1),
            "“" + words.group(1) + "” stands twice: “" + words.group() + "”.",
            book);
      }
    }
    return found;
  }

  private static boolean aroundAWord(PrintedText text, CheckBook book) {
    Matcher words = AROUND_A_WORD.matcher(text.text());
    boolean found = false;
    while (words.find()) {
      if (!BETWEEN.contains(words.group(2))) {
        found = true;
        failed(
            text,
            words.group(),
            words.group(2) + " " + words.group(1),
            "“" + words.group(1) + "” stands twice in “" + words.group() + "”.",
            book);
      }
    }
    return found;
  }

  private static boolean openBracket(PrintedText text, CheckBook book) {
    long open = text.text().chars().filter(sign -> sign == '(').count();
    long closed = text.text().chars().filter(sign -> sign == ')').count();
    if (open == closed) {
      return false;
    }
    failed(
        text,
        open + " “(”",
        closed + " “)”",
        "The text has "
            + open
            + " opening and "
            + closed
            + " closing brackets: “"
            + text.text()
            + "”.",
        book);
    return true;
  }

  private static void spacesForCommas(PrintedText text, CheckBook book) {
    Matcher number = SPACES_FOR_COMMAS.matcher(text.text());
    while (number.find()) {
      String usual = number.group().replace(' ', ',');
      book.note(
          about(text),
          number.group(),
          usual,
          "“" + number.group() + "” has a space where thousands have a comma, " + usual + ".");
    }
  }

  private static void failed(
      PrintedText text, String printed, String meant, String sentence, CheckBook book) {
    book.failed(about(text), printed, meant, sentence);
  }

  private static CheckBook.About about(PrintedText text) {
    return new CheckBook.About(
        Findings.Kind.WRITING,
        text.place(),
        text.subject().strip(),
        text.measure(),
        "",
        text.edition(),
        text.text());
  }
}
