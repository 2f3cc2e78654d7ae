package org.weald.themes.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.SignOff;
import org.weald.model.Stage;
import org.weald.reading.Fields;
import org.weald.reading.Quoted;

/** Reads one edition of a plan: its headlines, who signed it off, and its embargo. */
final class EditionReader {
  private static final Map<String, Stage> STAGES = stages();

  private EditionReader() {}

  private static Map<String, Stage> stages() {
    Map<String, Stage> stages = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      stages.put(stage.code(), stage);
    }
    return stages;
  }

  /** The edition, with every problem of its fields noted. */
  static Edition read(Fields fields) {
    fields.need("as at", "statuses");
    Period period = FieldValues.period("period", fields, PeriodKind.FINANCIAL_YEAR);
    Optional<Fields> statuses = fields.optionalObject("statuses");
    Edition edition =
        new Edition(
            fields.text("label"),
            fields.text("title"),
            period,
            FieldValues.date("as at", fields).orElse(period.end()),
            fields.text("source"),
            statuses.map(EditionReader::statusesOn).orElse(Level.MEASURE),
            statuses.flatMap(word -> word.optionalText("not in the text")).orElse(""),
            fields.objects("headlines", EditionReader::headline),
            signOffs(fields),
            FieldValues.date("not before", fields));
    statuses.ifPresent(Fields::finish);
    fields.optionalText("note");
    fields.finish();
    return edition;
  }

  private static Level statusesOn(Fields statuses) {
    statuses.need("on");
    statuses.optionalText("note");
    return statuses.oneOf("on", PlanFile.LEVELS, Level.MEASURE);
  }

  private static Edition.PrintedHeadline headline(Fields fields) {
    Edition.PrintedHeadline headline =
        new Edition.PrintedHeadline(figure(fields), fields.text("of"), fields.text("printed"));
    fields.optionalText("note");
    fields.finish();
    return headline;
  }

  /** The field "value", which holds a number. */
  static Figure figure(Fields fields) {
    String text = fields.text("value");
    Figure figure = Figures.parse(text);
    if (!text.isBlank() && !figure.hasNumber()) {
      fields.problem("value", Quoted.of(text) + " is not a figure", "", "Write it as \"96%\"");
    }
    return figure;
  }

  private static List<SignOff> signOffs(Fields fields) {
    List<SignOff> signOffs = fields.objects("sign-offs", EditionReader::signOff);
    for (int i = 1; i < signOffs.size(); i++) {
      SignOff before = signOffs.get(i - 1);
      SignOff after = signOffs.get(i);
      boolean earlier =
          before.on().isPresent()
              && after.on().isPresent()
              && after.on().get().isBefore(before.on().get());
      if (earlier || after.stage().compareTo(before.stage()) < 0) {
        fields.problem(
            "sign-offs",
            Quoted.of(after.stage().code()) + " comes after " + Quoted.of(before.stage().code()),
            "an edition goes from " + String.join(" to ", STAGES.keySet()),
            "Put the sign-offs in the order they were given");
      }
    }
    return signOffs;
  }

  private static SignOff signOff(Fields fields) {
    fields.need("stage");
    Stage stage = fields.oneOf("stage", STAGES, Stage.DRAFT);
    Optional<LocalDate> on = FieldValues.date("on", fields);
    SignOff signOff = new SignOff(stage, fields.text("by"), on);
    fields.optionalText("note");
    fields.finish();
    return signOff;
  }
}
