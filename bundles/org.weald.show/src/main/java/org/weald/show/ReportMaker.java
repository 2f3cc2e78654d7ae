package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weald.assess.Findings;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.assess.publication.Standing;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;

/** Makes a report of an edition by a template, from what is known and how it was judged. */
public final class ReportMaker {
  private static final String TEXT = "text";

  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final ReportTemplate template;
  private final Function<Edition, Scorecard> judge;

  private ReportMaker(
      Catalogue catalogue,
      Scorecard scorecard,
      ReportTemplate template,
      Function<Edition, Scorecard> judge) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.template = template;
    this.judge = judge;
  }

  /**
   * The report for the public: without data queries.
   *
   * @param catalogue what the scorecard was judged from
   * @param scorecard the judged edition
   * @param template its sections
   * @param judge judges another edition of the same plan, for what sets two side by side
   * @return the problems of the template where it asks for what there is not
   */
  public static Checked<ReportSpec> of(
      Catalogue catalogue,
      Scorecard scorecard,
      ReportTemplate template,
      Function<Edition, Scorecard> judge) {
    return new ReportMaker(catalogue, scorecard, template, judge).make(Optional.empty());
  }

  /** The same where no calculation of a script decides a status. */
  public static Checked<ReportSpec> of(
      Catalogue catalogue, Scorecard scorecard, ReportTemplate template) {
    return of(catalogue, scorecard, template, plainly(catalogue, scorecard));
  }

  /**
   * The report for officers: with the data queries, and marked as not for publication.
   *
   * @param findings what does not follow from the figures; of other editions nothing is taken
   * @param judge judges another edition of the same plan
   */
  public static Checked<ReportSpec> forOfficers(
      Catalogue catalogue,
      Scorecard scorecard,
      Findings findings,
      ReportTemplate template,
      Function<Edition, Scorecard> judge) {
    return new ReportMaker(catalogue, scorecard, template, judge).make(Optional.of(findings));
  }

  /** The same where no calculation of a script decides a status. */
  public static Checked<ReportSpec> forOfficers(
      Catalogue catalogue, Scorecard scorecard, Findings findings, ReportTemplate template) {
    return forOfficers(catalogue, scorecard, findings, template, plainly(catalogue, scorecard));
  }

  private static Function<Edition, Scorecard> plainly(Catalogue catalogue, Scorecard scorecard) {
    return edition -> Judge.judge(catalogue, scorecard.plan(), edition);
  }

  private Checked<ReportSpec> make(Optional<Findings> findings) {
    List<Problem> problems =
        ReportTemplates.problems(template, (word, known) -> "Known: " + String.join(", ", known));
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    ReportFacts facts = new ReportFacts(catalogue, scorecard);
    ReportSections sections = new ReportSections(catalogue, scorecard, findings, judge);
    List<ReportPart> parts = new ArrayList<>();
    boolean madeFrom = false;
    for (ReportTemplate.Section section : template.sections()) {
      madeFrom = madeFrom || section.is().equals(ReportSections.MADE_FROM);
      sections.make(section).forEach(part -> add(parts, part));
    }
    return Checked.good(
        new ReportSpec(
            scorecard.plan().title(),
            subtitle(facts.subtitle()),
            scorecard.edition().label(),
            standing(facts.standing(findings.isPresent()), parts),
            parts,
            madeFrom ? facts.madeFrom(template) : List.of()));
  }

  /** A text without a title goes on in the one before it. */
  private static void add(List<ReportPart> parts, ReportPart part) {
    int last = parts.size() - 1;
    if (last >= 0
        && part instanceof ReportPart.Section more
        && parts.get(last) instanceof ReportPart.Section before
        && more.kind().equals(TEXT)
        && before.kind().equals(TEXT)
        && more.title().isEmpty()) {
      parts.set(
          last,
          new ReportPart.Section(
              TEXT, before.anchor(), before.title(), before.lead(), together(before, more)));
    } else {
      parts.add(part);
    }
  }

  private static List<ReportBlock> together(ReportPart.Section before, ReportPart.Section more) {
    List<String> paragraphs =
        Stream.of(before, more)
            .flatMap(section -> section.blocks().stream())
            .filter(ReportBlock.Words.class::isInstance)
            .flatMap(words -> ((ReportBlock.Words) words).paragraphs().stream())
            .toList();
    return List.of(new ReportBlock.Words(paragraphs));
  }

  /** With the name of the report, but for the one that is the edition's own. */
  private String subtitle(String ofEdition) {
    return template.id().equals(ReportTemplates.ANNUAL)
        ? ofEdition
        : template.title() + " · " + ofEdition;
  }

  /** What a person still has to write makes it a draft, whatever the figures' standing. */
  private static ReportSpec.Standing standing(ReportSpec.Standing figures, List<ReportPart> parts) {
    List<String> unwritten = unwritten(parts);
    if (unwritten.isEmpty() || figures.officers()) {
      return figures;
    }
    return new ReportSpec.Standing(
        Standing.DRAFT,
        Standing.DRAFT
            + ": its author still has to write "
            + String.join(", ", unwritten)
            + ". Weald makes none of these up.",
        false);
  }

  private static List<String> unwritten(List<ReportPart> parts) {
    return parts.stream()
        .filter(ReportPart.Section.class::isInstance)
        .flatMap(part -> ((ReportPart.Section) part).blocks().stream())
        .flatMap(ReportMaker::missing)
        .filter(what -> !what.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> missing(ReportBlock block) {
    if (block instanceof ReportBlock.Unwritten unwritten) {
      return Stream.of(unwritten.what());
    }
    return block instanceof ReportBlock.Missing missing
        ? Stream.of(missing.what())
        : Stream.empty();
  }
}
