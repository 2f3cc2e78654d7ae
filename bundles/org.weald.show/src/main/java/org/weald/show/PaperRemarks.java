package org.weald.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.PaperWords;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;

/**
 * What is wrong with the rows people wrote for a committee paper: such a row is printed nowhere, or
 * counts as not written yet, which its author has to be told.
 */
public final class PaperRemarks {
  private static final String COLUMN = "Write Yes or No in the column answer, all else in text";

  private final Catalogue catalogue;
  private final PaperAsked asked;
  private final ReportTemplate template;
  private final Collection<ReportTemplate> others;
  private final BiFunction<String, Collection<String>, String> meant;

  private PaperRemarks(
      Catalogue catalogue,
      ReportTemplate template,
      Collection<ReportTemplate> others,
      BiFunction<String, Collection<String>, String> meant) {
    this.catalogue = catalogue;
    this.asked = PaperAsked.of(template);
    this.template = template;
    this.others = others;
    this.meant = meant;
  }

  /**
   * Of the rows for an edition, and of those for no plan or edition there is. None where the
   * template asks an author for nothing.
   *
   * @param others templates whose parts are no mistake either: what they ask for is for them
   * @param meant what to do instead of a word, given the known ones
   */
  public static List<Problem> of(
      Catalogue catalogue,
      Plan plan,
      Edition edition,
      ReportTemplate template,
      Collection<ReportTemplate> others,
      BiFunction<String, Collection<String>, String> meant) {
    PaperRemarks remarks = new PaperRemarks(catalogue, template, others, meant);
    if (!remarks.asked.isPaper()) {
      return List.of();
    }
    return catalogue.contributions().stream()
        .flatMap(one -> one.printed().papers().stream())
        .flatMap(row -> remarks.row(row, plan, edition))
        .toList();
  }

  private Stream<Problem> row(PaperWords row, Plan plan, Edition edition) {
    Optional<Plan> of =
        catalogue.plans().stream().filter(known -> known.id().equals(row.plan())).findFirst();
    if (of.isEmpty()) {
      return Stream.of(problem(row, "plan \"" + row.plan() + "\" is not known", plan(row.plan())));
    }
    List<String> labels = of.get().editions().stream().map(Edition::label).toList();
    if (!labels.contains(row.edition())) {
      return Stream.of(
          problem(
              row,
              "plan " + row.plan() + " has no edition \"" + row.edition() + "\"",
              meant.apply(row.edition(), labels)));
    }
    return row.plan().equals(plan.id()) && row.edition().equals(edition.label())
        ? part(row)
        : Stream.of();
  }

  /** A row may name a plan without its plug-in, where it stands in that plug-in only. */
  private String plan(String id) {
    List<String> ids = catalogue.plans().stream().map(Plan::id).toList();
    String local = Ids.local(id);
    Optional<String> near =
        ids.stream()
            .filter(
                known ->
                    Ids.local(known).equals(local)
                        || meant.apply(local, List.of(Ids.local(known))).endsWith("?"))
            .findFirst();
    return near.map(known -> "Did you mean \"" + known + "\"?")
        .orElseGet(() -> meant.apply(id, ids));
  }

  private Stream<Problem> part(PaperWords row) {
    if (!asked.asksFor(row.part())) {
      boolean elsewhere =
          others.stream().anyMatch(other -> PaperAsked.of(other).asksFor(row.part()));
      return elsewhere
          ? Stream.of()
          : Stream.of(
              problem(
                  row,
                  "no section of the report " + template.id() + " asks for \"" + row.part() + "\"",
                  meant.apply(row.part(), new TreeSet<>(asked.parts()))));
    }
    return asked.questions(row.part()).stream().flatMap(of -> question(row, of));
  }

  private Stream<Problem> question(PaperWords row, PaperAsked.Questions of) {
    List<String> questions = of.questions();
    Optional<String> question =
        IntStream.rangeClosed(1, questions.size())
            .filter(number -> PaperAsked.answers(row, questions, number))
            .mapToObj(number -> questions.get(number - 1))
            .findFirst();
    if (question.isEmpty()) {
      String what =
          row.question().isBlank()
              ? "the row for \"" + row.part() + "\" names no question"
              : "no section of the report "
                  + template.id()
                  + " asks in \""
                  + row.part()
                  + "\" for \""
                  + row.question()
                  + "\"";
      return Stream.of(problem(row, what, meant.apply(row.question(), questions)));
    }
    return of.duty() ? answer(row, question.get()) : Stream.of();
  }

  private Stream<Problem> answer(PaperWords row, String question) {
    List<Problem> problems = new ArrayList<>();
    boolean said = !row.answer().isBlank();
    if (PaperAsked.isOpen(question)) {
      if (said) {
        problems.add(
            new Problem(
                "\"" + question + "\" is answered by a text, not by \"" + row.answer() + "\"",
                row.place(),
                "what stands in the column answer is not printed",
                "Leave answer empty and write it in the column text"));
      }
    } else if (!PaperAsked.isAnswer(row, question) && (said || !row.text().isBlank())) {
      problems.add(
          new Problem(
              said
                  ? "\"" + row.answer() + "\" is no answer to \"" + question + "\""
                  : "the answer to \"" + question + "\" is missing",
              row.place(),
              "until it is Yes or No the row counts as still to be written",
              COLUMN));
    }
    return problems.stream();
  }

  private static Problem problem(PaperWords row, String what, String remedy) {
    return new Problem(what, row.place(), "the row is not printed", remedy);
  }
}
