package org.weald.workbench.views.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.model.Direction;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.show.ExplanationSpec;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.Absence;
import org.weald.workbench.views.internal.Words;

/** Why something has the status it has, as text: outcome, steps, directions, narrative, source. */
final class Why {
  private final Snapshot snapshot;
  private final Judgement row;
  private final List<Block> text = new ArrayList<>();

  private Why(Snapshot snapshot, Judgement row) {
    this.snapshot = snapshot;
    this.row = row;
  }

  /** The explanation of what is selected, or why there is none. */
  static List<Block> of(Snapshot snapshot, Selected selected) {
    Optional<String> absence = Absence.sentence(snapshot, selected);
    if (absence.isPresent()) {
      return List.of(new Block.Paragraph(absence.get(), true));
    }
    return snapshot.row(selected).map(row -> new Why(snapshot, row).write()).orElse(List.of());
  }

  private List<Block> write() {
    text.add(new Block.Outcome(row.status().status(), headline(), row.status().sentence()));
    text.add(new Block.Heading(row.ref().isEmpty() ? row.title() : row.ref() + ": " + row.title()));
    text.add(new Block.Paragraph(Words.basis(row.status().basis()) + ".", true));
    explanation();
    narrative();
    source();
    return List.copyOf(text);
  }

  private String headline() {
    String word = row.status().word();
    return row.oneYear().direction() == Direction.NOT_ASSESSED
        ? word
        : word + "; " + lower(row.oneYear().direction().words());
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
  }

  /** The sections of the explanation; the status has said its sentence in the box above. */
  private void explanation() {
    ExplanationSpec explanation = ExplanationSpec.of(row);
    for (ExplanationSpec.Section section : explanation.sections()) {
      text.add(new Block.Heading(section.heading()));
      if (!section.sentence().equals(row.status().sentence())) {
        text.add(new Block.Paragraph(section.sentence(), false));
      }
      section.lines().forEach(line -> text.add(new Block.Numbered("–", line.depth(), line.text())));
    }
    if (!explanation.caveat().isEmpty()) {
      text.add(new Block.Paragraph(explanation.caveat(), true));
    }
  }

  private void narrative() {
    Optional<Measure> measure = snapshot.catalogue().measure(row.measure());
    String told =
        measure.map(known -> snapshot.catalogue().narrative(known, row.edition())).orElse("");
    if (!told.isEmpty()) {
      text.add(new Block.Heading("What happened"));
      text.add(new Block.Paragraph(told, false));
    }
  }

  private void source() {
    Optional<Observation> figure = row.status().figure().or(row::latest);
    if (figure.isEmpty()) {
      return;
    }
    String sentence = figure.get().provenance().sentence();
    text.add(new Block.Heading("Where the figure stands"));
    if (!sentence.isEmpty()) {
      text.add(new Block.Paragraph("“" + sentence + "”", false));
    }
    text.add(new Block.Paragraph(place(figure.get()), true));
  }

  private static String place(Observation figure) {
    String source = figure.provenance().source();
    String edition =
        figure.edition().isEmpty() ? "" : "Printed in the edition of " + figure.edition() + ". ";
    String kept = "Kept in " + figure.provenance().place() + ".";
    return edition + (source.isEmpty() ? "" : "Source: " + source + ". ") + kept;
  }
}
