package org.weald.themes.internal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Level;
import org.weald.model.RollUp;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.themes.internal.FieldValues.Shares;
import org.weald.themes.internal.References.Sort;

/** Reads how the statuses under a priority, a theme or the plan become one. */
final class RollUpReader {
  private static final Map<String, RollUp> WORDS = Map.of("worst of", new RollUp.Worst());

  private final References references;

  RollUpReader(References references) {
    this.references = references;
  }

  /** The field "roll-ups" of a plan; what is not there is not rolled up. */
  Map<Level, RollUp> read(Fields plan) {
    Map<Level, RollUp> rollUps = new EnumMap<>(Level.class);
    plan.optionalObject("roll-ups")
        .ifPresent(
            fields -> {
              read("priorities", Level.PRIORITY, List.of(Sort.MEASURE), fields, rollUps);
              read("themes", Level.THEME, List.of(Sort.PRIORITY, Sort.MEASURE), fields, rollUps);
              read(
                  "plan",
                  Level.PLAN,
                  List.of(Sort.THEME, Sort.PRIORITY, Sort.MEASURE),
                  fields,
                  rollUps);
              fields.finish();
              if (fields.names().isEmpty()) {
                plan.problem("roll-ups", "it is empty", "", "Fill it, or take it out");
              }
            });
    return rollUps;
  }

  private void read(
      String name, Level level, List<Sort> under, Fields fields, Map<Level, RollUp> rollUps) {
    Optional<Json> value = fields.value(name);
    if (value.filter(Json.Text.class::isInstance).isPresent()) {
      rollUps.put(level, fields.oneOf(name, WORDS, new RollUp.Worst()));
    } else {
      fields.optionalObject(name).ifPresent(share -> rollUps.put(level, share(share, under)));
    }
  }

  private RollUp share(Fields fields, List<Sort> under) {
    fields.need("green from");
    Shares shares = Shares.read(fields);
    BigDecimal green = shares.green().orElse(BigDecimal.ZERO);
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    fields.entries(
        "weights",
        (each, id) ->
            weights.put(
                references.mention(under, id, each.placeOf(id)), RuleReader.weight(id, each)));
    fields.finish();
    return weights.isEmpty()
        ? new RollUp.Share(green, shares.amber())
        : new RollUp.Weighted(weights, green, shares.amber());
  }
}
