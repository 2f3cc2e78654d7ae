package org.weald.show;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weald.model.Basis;
import org.weald.model.Direction;
import org.weald.model.Status;

/**
 * A report of an edition as a value: every word as it is to be read, in the order it is to be read.
 * A renderer adds type, colour and pages, and nothing else.
 *
 * @param title "Sevenoaks District Community Plan"
 * @param subtitle which report it is, of what period, as at which day
 * @param edition label, "2019/20"
 * @param standing whether it may be published
 * @param parts in the order of the template
 * @param madeFrom what it was made from, a line each: plan edition, data, plug-ins; never the
 *     clock; empty where the template does not ask for it
 */
public record ReportSpec(
    String title,
    String subtitle,
    String edition,
    Standing standing,
    List<ReportPart> parts,
    List<String> madeFrom) {

  private static final String IN_PLACE = ", the workspace’s own in place of the one that ships";

  /** Copies the lists. */
  public ReportSpec {
    parts = List.copyOf(parts);
    madeFrom = List.copyOf(madeFrom);
  }

  /** What a person still has to write, in the order of the report. */
  public List<ReportBlock.Wanted> wanted() {
    return parts.stream()
        .filter(ReportPart.Section.class::isInstance)
        .flatMap(part -> ((ReportPart.Section) part).blocks().stream())
        .flatMap(ReportSpec::wanted)
        .toList();
  }

  /**
   * The same, saying of plug-ins that they are the workspace's own in place of what ships.
   *
   * @param inPlace their ids
   */
  public ReportSpec marked(Set<String> inPlace) {
    List<String> lines =
        madeFrom.stream()
            .map(
                line ->
                    inPlace.stream().anyMatch(id -> line.startsWith("Plug-in " + id + " "))
                        ? line + IN_PLACE
                        : line)
            .toList();
    return new ReportSpec(title, subtitle, edition, standing, parts, lines);
  }

  private static Stream<ReportBlock.Wanted> wanted(ReportBlock block) {
    if (block instanceof ReportBlock.Unwritten unwritten) {
      return unwritten.rows().stream();
    }
    return block instanceof ReportBlock.Missing missing ? missing.rows().stream() : Stream.empty();
  }

  /**
   * Whether a report may be handed out.
   *
   * @param mark the word every page carries, "DRAFT"; empty where every figure is public already
   * @param sentence why
   * @param officers whether it holds what only officers may read
   */
  public record Standing(String mark, String sentence, boolean officers) {}

  /**
   * A number of the headline strip.
   *
   * @param figure "96 %"
   * @param status whose mark and colour it has, where it counts a status
   * @param caption what it is
   * @param note how far it can be relied on, or empty
   * @param direction whose mark it has, where it counts a direction
   */
  public record Tile(
      String figure,
      Optional<Status> status,
      String caption,
      String note,
      Optional<Direction> direction) {
    /** A number that counts no direction. */
    public Tile(String figure, Optional<Status> status, String caption, String note) {
      this(figure, status, caption, note, Optional.empty());
    }
  }

  /**
   * A status as shown: the mark and colour follow from the code, the word may be the plan's own.
   *
   * @param status the code
   * @param word the word
   * @param basis who judged
   */
  public record StatusMark(Status status, String word, Basis basis) {}

  /** A direction as shown; its sentence says what moved and how it was tested. */
  public record DirectionMark(Direction direction, String sentence) {}

  /**
   * A theme in a line.
   *
   * @param anchor of the theme's part
   * @param title of the theme
   * @param marks one for each printed measure, in order
   * @param words the counts in words: "3 on target, 1 target not met"
   * @param supplied what the edition itself prints of the theme's priorities, in words, or empty
   */
  public record Overview(
      String anchor, String title, List<Dot> marks, String words, String supplied) {
    /** Copies the list. */
    public Overview {
      marks = List.copyOf(marks);
    }
  }

  /** One measure as a mark: where it stands, its ref and its status. */
  public record Dot(String anchor, String ref, StatusMark status) {}

  /**
   * A theme's part.
   *
   * @param anchor of this part
   * @param title as the edition prints it
   * @param vision as printed, or empty
   * @param lead lead agencies
   * @param priorityWord the plan's word for priorities, in the singular
   * @param priorities as printed
   * @param measureWord the plan's word for measures, in the singular
   * @param period the edition's, "2019/20"; a figure of another one has its period beside it
   * @param measures the scorecard
   * @param charts where there is a series
   */
  public record ThemePart(
      String anchor,
      String title,
      String vision,
      List<String> lead,
      String priorityWord,
      List<PriorityRow> priorities,
      String measureWord,
      String period,
      List<MeasureRow> measures,
      List<ChartSpec> charts) {
    /** Copies the lists. */
    public ThemePart {
      lead = List.copyOf(lead);
      priorities = List.copyOf(priorities);
      measures = List.copyOf(measures);
      charts = List.copyOf(charts);
    }
  }

  /** A priority; without a printed status the reason is in {@code note}. */
  public record PriorityRow(String ref, String text, Optional<StatusMark> printed, String note) {}

  /**
   * A measure's row.
   *
   * @param anchor of the row
   * @param explained anchor of its explanation, or empty
   * @param ref as printed
   * @param title our short title
   * @param printed title as printed, empty where it is the same
   * @param figure as displayed, or why there is none
   * @param figurePeriod the figure's period where it is another than the edition's, or empty
   * @param figureNote the unit, what is special
   * @param target in words, or "none set"
   * @param status on target?
   * @param oneYear change on the year before
   * @param longTerm trend
   * @param why the judgement in plain English
   * @param narrative what happened, or empty
   * @param parts what is quoted under it
   */
  public record MeasureRow(
      String anchor,
      String explained,
      String ref,
      String title,
      String printed,
      String figure,
      String figurePeriod,
      String figureNote,
      String target,
      StatusMark status,
      DirectionMark oneYear,
      DirectionMark longTerm,
      String why,
      String narrative,
      List<PartRow> parts) {
    /** Copies the list. */
    public MeasureRow {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A quantity quoted under a measure.
   *
   * @param title our short title
   * @param period as printed
   * @param figure as displayed
   * @param target in words, or empty
   * @param status where it is judged
   * @param note in plain English, or empty
   */
  public record PartRow(
      String title,
      String period,
      String figure,
      String target,
      Optional<StatusMark> status,
      String note) {}

  /**
   * Areas side by side.
   *
   * @param anchor of this part
   * @param title what it shows
   * @param lead in a sentence or two
   * @param charts ranked bars
   * @param tables the figures as printed
   * @param own the plan's own area as the tables name it
   */
  public record Comparison(
      String anchor,
      String title,
      String lead,
      List<ChartSpec> charts,
      List<TableSpec> tables,
      String own) {
    /** Copies the lists. */
    public Comparison {
      charts = List.copyOf(charts);
      tables = List.copyOf(tables);
    }
  }

  /** Organisations that play the same part. */
  public record Partners(String role, List<Partner> bodies) {
    /** Copies the list. */
    public Partners {
      bodies = List.copyOf(bodies);
    }
  }

  /** An organisation and where it stands, or empty. */
  public record Partner(String name, String where) {}

  /**
   * Something printed that does not follow from the figures; for officers until the lead has
   * answered.
   *
   * @param about ref and what it is about
   * @param printed what is printed
   * @param computed what the figures give
   * @param sentence the query in words
   */
  public record DataQuery(String about, String printed, String computed, String sentence) {}

  /**
   * How the judgements of one measure were reached.
   *
   * @param anchor of this part
   * @param back anchor of the measure's row
   * @param ref as printed
   * @param title as printed
   * @param figures the figures, each with the sentence it is printed in and its source
   * @param sections status, directions, what else the series says, and those of the parts
   */
  public record Explained(
      String anchor,
      String back,
      String ref,
      String title,
      List<HeldFigure> figures,
      List<ExplanationSpec.Section> sections) {
    /** Copies the lists. */
    public Explained {
      figures = List.copyOf(figures);
      sections = List.copyOf(sections);
    }
  }

  /**
   * A figure a judgement may rest on: one a document prints, or the workspace's own.
   *
   * @param quantity what it is of
   * @param period as printed
   * @param raw as printed, or as it came into the workspace
   * @param printed the sentence it is printed in, "not in the text", or for the workspace's own
   *     "workspace, revision 1"
   * @param source who says so
   */
  public record HeldFigure(
      String quantity, String period, String raw, String printed, String source) {}
}
