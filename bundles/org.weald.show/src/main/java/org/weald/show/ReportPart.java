package org.weald.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of a report: what one section of its template became. */
public sealed interface ReportPart {

  /** A line of the table of contents. */
  record Entry(String title, String anchor) {}

  /** Where the table of contents leads to in this part. */
  default List<Entry> entries() {
    return List.of();
  }

  /**
   * The headline strip: printed beside computed.
   *
   * @param headlines big
   * @param sentence the headline in a sentence or two, or empty
   * @param counts small
   */
  record Headline(List<ReportSpec.Tile> headlines, String sentence, List<ReportSpec.Tile> counts)
      implements ReportPart {
    /** Copies the lists. */
    public Headline {
      headlines = List.copyOf(headlines);
      counts = List.copyOf(counts);
    }
  }

  /** A row for each theme. */
  record Overview(String title, List<ReportSpec.Overview> rows) implements ReportPart {
    /** Copies the list. */
    public Overview {
      rows = List.copyOf(rows);
    }
  }

  /** What a reader has to know to read the words right. */
  record Notes(String title, List<String> notes) implements ReportPart {
    /** Copies the list. */
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /** The table of contents: the entries of all parts. */
  record Contents(String title) implements ReportPart {}

  /** The themes with their scorecards. */
  record Themes(List<ReportSpec.ThemePart> themes) implements ReportPart {
    /** Copies the list. */
    public Themes {
      themes = List.copyOf(themes);
    }

    @Override
    public List<Entry> entries() {
      return themes.stream().map(theme -> new Entry(theme.title(), theme.anchor())).toList();
    }
  }

  /** Areas side by side. */
  record Comparisons(List<ReportSpec.Comparison> comparisons) implements ReportPart {
    /** Copies the list. */
    public Comparisons {
      comparisons = List.copyOf(comparisons);
    }

    @Override
    public List<Entry> entries() {
      return comparisons.stream().map(part -> new Entry(part.title(), part.anchor())).toList();
    }
  }

  /** Organisations by the part they play; at least one. */
  record Partners(String title, List<ReportSpec.Partners> roles) implements ReportPart {
    /** Copies the list. */
    public Partners {
      roles = List.copyOf(roles);
    }

    @Override
    public List<Entry> entries() {
      return List.of(new Entry(title, "partners"));
    }
  }

  /** Data queries, in a report for officers only. */
  record Queries(String title, List<ReportSpec.DataQuery> queries) implements ReportPart {
    /** Copies the list. */
    public Queries {
      queries = List.copyOf(queries);
    }

    @Override
    public List<Entry> entries() {
      return List.of(new Entry(title, "queries"));
    }
  }

  /**
   * How each judgement was reached.
   *
   * @param brief whether paper has what was found only; the steps to it are then for the screen
   */
  record Appendix(String title, boolean brief, List<ReportSpec.Explained> explained)
      implements ReportPart {
    /** Copies the list. */
    public Appendix {
      explained = List.copyOf(explained);
    }

    @Override
    public List<Entry> entries() {
      return List.of(new Entry(title, "appendix"));
    }
  }

  /**
   * Anything else: a heading and blocks below it.
   *
   * @param kind word of the template's vocabulary, "actions"
   * @param anchor of this part
   * @param title heading, or empty where it needs none
   * @param lead in a sentence or two, or empty
   * @param blocks in order
   */
  record Section(String kind, String anchor, String title, String lead, List<ReportBlock> blocks)
      implements ReportPart {
    /** Copies the list. */
    public Section {
      blocks = List.copyOf(blocks);
    }

    /** A section whose anchor follows from kind and title. */
    static Section of(String kind, String title, String lead, List<ReportBlock> blocks) {
      String anchor =
          Stream.of(("part " + title).toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
              .filter(word -> !word.isEmpty())
              .reduce((one, other) -> one + "-" + other)
              .orElse(kind);
      return new Section(kind, anchor, title, lead, blocks);
    }

    @Override
    public List<Entry> entries() {
      return title.isEmpty() ? List.of() : List.of(new Entry(title, anchor));
    }
  }
}
