package org.weald.workbench.views.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.PrintedMeasure;
import org.weald.model.Priority;
import org.weald.model.Theme;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.Snapshot;

/** What a measure is, in words. */
final class Definition {
  private final Snapshot snapshot;
  private final Measure measure;
  private final List<Block> text = new ArrayList<>();

  private Definition(Snapshot snapshot, Measure measure) {
    this.snapshot = snapshot;
    this.measure = measure;
  }

  /** The definition, as text to be read. */
  static List<Block> of(Snapshot snapshot, Measure measure, Optional<Judgement> row) {
    Definition definition = new Definition(snapshot, measure);
    definition.number();
    definition.target(row);
    definition.people();
    definition.places();
    definition.same();
    return List.copyOf(definition.text);
  }

  private void line(String name, String words) {
    text.add(
        new Block.Paragraph(name + ": " + (words.isEmpty() ? "not in the text" : words), false));
  }

  private void number() {
    text.add(new Block.Heading(measure.title()));
    line("Unit", measure.unit());
    line(
        "Better",
        switch (measure.better()) {
          case HIGHER -> "higher";
          case LOWER -> "lower";
          case NONE -> "neither way";
        });
    line("Kind", kind());
    line("Every", measure.every().map(every -> every.words()).orElse(""));
    line("Source", measure.source());
    measure
        .derived()
        .ifPresent(
            from ->
                line(
                    "Worked out",
                    title(from.numerator())
                        + " for each "
                        + from.per()
                        + " of "
                        + title(from.denominator())));
    if (!measure.note().isEmpty()) {
      text.add(new Block.Paragraph(measure.note(), true));
    }
  }

  private String kind() {
    String words =
        switch (measure.kind()) {
          case COUNT -> "count";
          case RATE -> "rate";
          case PROPORTION -> "share";
          case CLUSTERED -> "count of events that come together";
          case MEAN -> "mean";
          case SURVEY -> "survey";
          case OUTPUT -> "output";
          case RANK -> "rank";
          case NONE -> "no number";
        };
    return words
        + (measure.disclosure().people() ? ", of people: small figures are held back" : "");
  }

  private void target(Optional<Judgement> row) {
    text.add(new Block.Heading("Target"));
    String words = row.map(judged -> judged.status().target()).orElse("");
    text.add(
        new Block.Paragraph(
            measure.target().isEmpty()
                ? "No target is set."
                : words.isEmpty() ? "Decided by the lead." : capital(words) + ".",
            false));
    measure
        .target()
        .map(rule -> rule.reading())
        .filter(reading -> !reading.isEmpty())
        .ifPresent(reading -> text.add(new Block.Paragraph("Weald reads it so: " + reading, true)));
  }

  private void people() {
    text.add(new Block.Heading("Who"));
    line("Lead", String.join("; ", measure.lead()));
    line("Partners", String.join("; ", measure.partners()));
  }

  private void places() {
    Catalogue catalogue = snapshot.catalogue();
    text.add(new Block.Heading("Where it stands"));
    catalogue.planOf(measure).ifPresent(plan -> line("Plan", plan.title()));
    Optional<Theme> theme = catalogue.themeOf(measure);
    theme.ifPresent(of -> line("Theme", of.title()));
    theme.stream()
        .flatMap(of -> of.priorities().stream())
        .filter(priority -> priority.measures().contains(measure.id()))
        .map(Priority::text)
        .findFirst()
        .ifPresent(words -> line("Priority", words));
    catalogue
        .planOf(measure)
        .ifPresent(
            plan ->
                plan.editions()
                    .forEach(
                        edition ->
                            line(
                                edition.label(), printed(measure.printed().get(edition.label())))));
  }

  private static String printed(@org.jspecify.annotations.Nullable PrintedMeasure printed) {
    if (printed == null) {
      return "not printed as a measure of its own";
    }
    return printed.ref().isEmpty() ? printed.title() : printed.ref() + ", " + printed.title();
  }

  private void same() {
    List<String> same =
        snapshot.catalogue().measures().stream()
            .filter(other -> !other.id().equals(measure.id()))
            .filter(other -> other.seriesId().equals(measure.seriesId()))
            .map(other -> other.title() + " (" + other.id() + ")")
            .toList();
    if (!same.isEmpty() || !measure.sameAs().isEmpty()) {
      text.add(new Block.Heading("The same as"));
      same.forEach(words -> text.add(new Block.Paragraph(words, false)));
      if (!measure.sameAs().isEmpty() && same.isEmpty()) {
        text.add(
            new Block.Paragraph(
                measure.sameAs() + ", which is in a plug-in that is not there", false));
      }
    }
    text.add(new Block.Heading("Id"));
    text.add(new Block.Paragraph(measure.id(), false));
    text.add(new Block.Paragraph("Defined in " + measure.place() + ".", true));
  }

  private String title(String id) {
    return snapshot.catalogue().measure(id).map(Measure::title).orElse(id);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
