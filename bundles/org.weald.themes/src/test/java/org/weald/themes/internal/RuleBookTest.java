package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Problem;

/** Every kind of rule is in the schema with an example; schema and reader take the same of them. */
final class RuleBookTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PLUGIN = "org.mydistrict.safe";
  private static final JsonSchema THEME = Schemas.of(SchemaTest.THEME);
  private static final JsonSchema PLAN = Schemas.of(SchemaTest.PLAN);

  /** A theme whose measure is put in the place of the @; what the examples speak of is there. */
  private static final String A_THEME =
      """
      { "id": "safe", "plan": "org.weald.plan.sevenoaks/plan", "order": 1, "title": "Safe",
        "priorities": [ { "id": "road-safety", "text": "x", "measures": [],
          "printed": { "2021/22": { "ref": "P4", "text": "x" } } } ],
        "measures": [
          { "id": "one", "title": "One", "unit": "%%", "better": "lower", "kind": "count",
            "every": "financial year", "printed": { "2021/22": { "ref": "S1", "title": "x" } }, @ },
          %s ],
        "supplied": [ %s ] }
      """
          .formatted(
              Stream.of(
                      "neet-rate",
                      "reoffending-rate",
                      "asb-rank",
                      "ksi-local-roads",
                      "victim-based-crime",
                      "neet-count",
                      "neet-cohort")
                  .map(RuleBookTest::other)
                  .reduce((a, b) -> a + ",\n" + b)
                  .orElseThrow(),
              "#");

  private static String other(String id) {
    return "{ \"id\": \"%s\", \"title\": \"x\", \"unit\": \"%%\", \"better\": \"lower\","
            .formatted(id)
        + " \"every\": \"month\", \"kind\": \"none\", \"part of\": \"one\" }";
  }

  private static String theme(String ofMeasure) {
    return A_THEME.replace("@", ofMeasure).replace("#", "");
  }

  private static JsonNode schema(String name) throws IOException {
    return MAPPER.readTree(Files.readString(Path.of("src", "main", "resources", "schema", name)));
  }

  @Test
  void theSchemaListsTheKindsTheReaderKnowsEachWithAnExample() throws IOException {
    JsonNode rule = schema(SchemaTest.THEME).at("/$defs/rule");
    List<String> listed = new ArrayList<>();
    rule.path("oneOf").forEach(kind -> listed.add(kind.at("/required/0").asText()));
    assertThat(listed).containsExactlyElementsOf(RuleReader.KINDS);
    TreeSet<String> shown = new TreeSet<>();
    rule.path("examples").forEach(example -> example.fieldNames().forEachRemaining(shown::add));
    assertThat(shown).containsAll(RuleReader.KINDS);
    assertThat(shown).contains("amber within", "part year", "green from", "amber from");
  }

  /** Content with an example of a schema in it, under the example's own words. */
  private record Sample(String schema, String what, String json) {
    JsonSchema held() {
      return schema.equals(SchemaTest.THEME) ? THEME : PLAN;
    }
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    JsonNode theme = schema(SchemaTest.THEME);
    for (JsonNode rule : theme.at("/$defs/rule/examples")) {
      samples.add(ofMeasure("target", rule));
    }
    JsonNode measure = theme.at("/properties/measures/items/properties");
    for (String field : List.of("judging", "people", "target", "decimals", "lead")) {
      measure.path(field).path("examples").forEach(each -> samples.add(ofMeasure(field, each)));
    }
    measure
        .at("/judging/properties")
        .fields()
        .forEachRemaining(
            each -> {
              ObjectNode judging = MAPPER.createObjectNode();
              judging.set(each.getKey(), each.getValue().at("/examples/0"));
              samples.add(ofMeasure("judging", judging));
            });
    for (JsonNode supplied : theme.at("/properties/supplied/items/examples")) {
      String json = A_THEME.replace(", @", "").replace("#", supplied.toString());
      samples.add(new Sample(SchemaTest.THEME, "supplied: " + supplied, json));
    }
    JsonNode plan = schema(SchemaTest.PLAN);
    ObjectNode whole = (ObjectNode) plan.at("/examples/0");
    plan.path("properties")
        .fields()
        .forEachRemaining(each -> inPlan(samples, whole, each.getKey(), each.getValue()));
    ObjectNode edition = (ObjectNode) whole.at("/editions/0");
    plan.at("/properties/editions/items/properties")
        .fields()
        .forEachRemaining(
            each -> {
              ObjectNode changed = whole.deepCopy();
              ObjectNode with = edition.deepCopy();
              with.set(each.getKey(), each.getValue().at("/examples/0"));
              changed.putArray("editions").add(with);
              samples.add(new Sample(SchemaTest.PLAN, each.getKey(), changed.toString()));
            });
    for (JsonNode share : plan.at("/$defs/share/examples")) {
      ObjectNode changed = whole.deepCopy();
      changed.putObject("roll-ups").set("plan", share);
      samples.add(new Sample(SchemaTest.PLAN, "roll-up " + share, changed.toString()));
    }
    return samples;
  }

  private static void inPlan(
      List<Sample> samples, ObjectNode whole, String name, JsonNode property) {
    for (JsonNode example : property.path("examples")) {
      ObjectNode changed = whole.deepCopy();
      changed.set(name, example);
      samples.add(new Sample(SchemaTest.PLAN, name + ": " + example, changed.toString()));
    }
  }

  private static Sample ofMeasure(String field, JsonNode value) {
    String entry = "\"" + field + "\": " + value;
    return new Sample(SchemaTest.THEME, entry, theme(entry));
  }

  @TestFactory
  Stream<DynamicTest> theExamplesAreTakenByBoth() throws IOException {
    return samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.what(),
                    () -> {
                      assertThat(Schemas.complaints(sample.held(), sample.json())).isEmpty();
                      assertThat(SchemaTest.problems(sample.schema(), sample.json(), PLUGIN))
                          .isEmpty();
                    }));
  }

  /** Each value of each rule spoilt in turn: what the schema refuses the reader refuses too. */
  @TestFactory
  Stream<DynamicTest> anExampleThatIsSpoiltIsRefusedByBoth() throws IOException {
    return samples().stream()
        .filter(sample -> sample.schema().equals(SchemaTest.THEME))
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.what(),
                    () -> {
                      JsonNode content = MAPPER.readTree(sample.json());
                      ObjectNode one = (ObjectNode) content.at("/measures/0");
                      int refused = SchemaTest.spoilt(SchemaTest.THEME, content, PLUGIN, one);
                      assertThat(refused).isPositive();
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"target\": {}",
        "\"target\": { \"about\": \"85%\" }",
        "\"target\": { \"at least\": \"85%\", \"at most\": \"90%\" }",
        "\"target\": { \"at least\": 85 }",
        "\"target\": { \"at least\": \"85%\", \"amber within\": \"some\" }",
        "\"target\": { \"at least\": \"85%\", \"part year\": \"half\" }",
        "\"target\": { \"milestone\": { \"done\": \"x\" }, \"part year\": \"pro rata\" }",
        "\"target\": { \"milestone\": { \"done\": \"x\" }, \"amber within\": \"5%\" }",
        "\"target\": { \"duration\": { \"below\": \"5%\", \"periods\": 4 }, \"amber within\": \"1\" }",
        "\"target\": { \"change\": { \"from\": \"last week\", \"reduce\": true } }",
        "\"target\": { \"trajectory\": { \"from\": { \"period\": \"2003\", \"figure\": \"855\" } } }",
        "\"target\": { \"trajectory\": { \"must be\": \"under\" } }",
        "\"target\": { \"trajectory\": { \"must be\": \"at most\", \"to\": \"716\" } }",
        "\"target\": { \"trajectory\": { \"must be\": \"at most\", \"to\": { \"period\": \"2007\" } } }",
        "\"target\": { \"average\": { \"at least\": \"38%\" } }",
        "\"target\": { \"average\": { \"over\": [\"2006\"] } }",
        "\"target\": { \"average\": { \"at least\": \"38%\", \"over\": [] } }",
        "\"target\": { \"average\": { \"at least\": \"38%\", \"over\": [\"2006\", \"2006\"] } }",
        "\"target\": { \"average\": { \"at least\": \"1\", \"below\": \"9\", \"over\": [\"2006\"] } }",
        "\"target\": { \"duration\": { \"below\": \"5%\" } }",
        "\"target\": { \"duration\": { \"below\": \"5%\", \"periods\": 0 } }",
        "\"target\": { \"duration\": { \"periods\": 4 } }",
        "\"target\": { \"all of\": [] }",
        "\"target\": { \"all of\": [ { \"rule\": { \"at least\": \"1\" } } ] }",
        "\"target\": { \"any of\": [ {}, { \"measure\": \"neet-rate\" } ] }",
        "\"target\": { \"any of\": [ { \"rule\": {} }, { \"measure\": \"neet-rate\" } ] }",
        "\"target\": { \"all of\": [ { \"measure\": \"a\", \"weight\": 2 }, { \"measure\": \"b\" } ] }",
        "\"target\": { \"weighted\": [ { \"measure\": \"a\", \"weight\": 0 }, { \"measure\": \"b\" } ] }",
        "\"target\": { \"at least\": \"1\", \"green from\": \"80%\" }",
        "\"target\": { \"script\": \"\" }",
        "\"target\": { \"script\": \"fatal share\" }",
        "\"judging\": { \"method\": \"guess\" }",
        "\"judging\": { \"breaks\": [ { \"from\": \"2015/16\" } ] }",
        "\"judging\": { \"breaks\": [ { \"why\": \"New rules.\" } ] }",
        "\"judging\": { \"tolerance\": \"a little\" }",
        "\"judging\": { \"lowest possible\": \"0\" }",
        "\"judging\": { \"baseline\": { \"from\": \"2015/16\" } }",
        "\"judging\": { \"comparator\": \"Kent County\" }",
        "\"people\": \"yes\"",
        "\"people\": { \"fewest\": 4 }",
        "\"people\": { \"smallest base\": 19 }",
        "\"people\": { \"few\": 10 }"
      })
  void aSpoiltRuleIsRefusedByBoth(String spoilt) {
    assertThat(Schemas.complaints(THEME, theme(spoilt))).isNotEmpty();
    List<Problem> problems = SchemaTest.problems(SchemaTest.THEME, theme(spoilt), PLUGIN);
    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.where().line()).isPositive();
              assertThat(problem.remedy()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"roll-ups\": {}",
        "\"roll-ups\": { \"measures\": \"worst of\" }",
        "\"roll-ups\": { \"themes\": \"best of\" }",
        "\"roll-ups\": { \"themes\": {} }",
        "\"roll-ups\": { \"themes\": { \"green from\": \"most\" } }",
        "\"roll-ups\": { \"themes\": { \"green from\": \"80%\", \"weights\": {} } }",
        "\"roll-ups\": { \"themes\": { \"green from\": \"80%\", \"weights\": { \"a\": -1 } } }",
        "\"no trend is maintaining\": \"yes\""
      })
  void aSpoiltPlanIsRefusedByBoth(String spoilt) throws IOException {
    String whole = schema(SchemaTest.PLAN).at("/examples/0").toString();
    String json = "{ " + spoilt + ", " + whole.substring(1);
    assertThat(Schemas.complaints(PLAN, json)).isNotEmpty();
    assertThat(SchemaTest.problems(SchemaTest.PLAN, json, PLUGIN)).isNotEmpty();
  }
}
