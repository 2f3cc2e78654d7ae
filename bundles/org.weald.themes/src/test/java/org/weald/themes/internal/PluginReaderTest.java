package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Problem;
import org.weald.model.ThemeView.Panel;

/** A plug-in is taken as a whole, or refused with everything that is wrong with it. */
final class PluginReaderTest {

  @Test
  void aRightPluginIsTakenWhole() {
    Contribution read =
        new SmallPlugin()
            .read()
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad.stream().map(Problem::sentence).toList());
                });
    assertThat(read.origin()).isEqualTo("org.mydistrict.safe");
    assertThat(read.version()).isEqualTo("1.2.0");
    assertThat(read.plans()).hasSize(1);
    assertThat(read.areas()).hasSize(1);
    assertThat(read.themes().get(0).measures()).hasSize(3);
    assertThat(read.themes().get(0).plan()).isEqualTo("org.mydistrict.safe/community-plan");
    assertThat(read.observations()).hasSize(1);
    assertThat(read.narratives()).hasSize(1);
    assertThat(read.bodies()).hasSize(1);
    assertThat(read.claims()).hasSize(1);
    assertThat(read.actions()).hasSize(1);
    assertThat(read.actions().get(0).updates()).hasSize(2);
    assertThat(read.views())
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.id()).isEqualTo("org.mydistrict.safe/road-safety");
              assertThat(view.theme()).isEqualTo("org.mydistrict.safe/safe");
              assertThat(view.rows()).hasSize(5);
              assertThat(view.rows().get(2))
                  .containsExactly(
                      new Panel.Chart("org.mydistrict.safe/ksi", "kent"),
                      new Panel.Comparison("org.mydistrict.safe/ksi-rate", "kent-districts"));
            });
  }

  /** One slip at a time: the file, what is written there, the slip, and what is said. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // weald.json
        "weald.json | \"id\"                | \"idd\"            | field \"id\" is missing",
        "weald.json | org.mydistrict.safe   | Org.MyDistrict     | \"Org.MyDistrict\" is not the id"
            + " of a plug-in",
        "weald.json | 1.2.0                 | 1.2                | \"1.2\" is not a version",
        "weald.json | 1.2.0                 | 1.99999999999.0    | is not a version",
        "weald.json | \"weald\": \"[0.1,1)\", |                   | field \"weald\" is missing",
        "weald.json | [0.1,1)               | (1,0.1]            | is not a range of versions",
        "weald.json | [0.1,1)               | [0.1,1             | is not a range of versions",
        "weald.json | org.weald.plan.sevenoaks | x)(a=          | is not the id of a plug-in",
        "weald.json | Safe (My District)    | ${system;id}       | a dollar sign",
        "weald.json | My District Council   | A\\nBundle-Activator: x | a line end",
        "weald.json | \"title\"             | \"titel\": 1, \"title\" | unknown field \"titel\"",
        // plan
        "plans/plan.json | community-plan   | Community Plan     | \"Community Plan\" is not an id",
        "plans/plan.json | \"sevenoaks\"    | \"Seven Oaks\"     | is not the id of an area",
        "plans/plan.json | 2019/20 to 2021/22 | three years      | three years",
        "plans/plan.json | \"priority\": \"Aim\" | \"aim\": \"Aim\" | unknown field \"aim\"",
        "plans/plan.json | \"green\" }      | \"gren\" }         | unknown word \"gren\"",
        "plans/plan.json | \"priorities\", \"counting\" | \"all\", \"counting\" | unknown word"
            + " \"all\"",
        "plans/plan.json | [\"green\"]      | [\"grün\"]         | unknown status \"grün\"",
        "plans/plan.json | [\"green\"]      | []                 | no status is counted",
        "plans/plan.json | \"left out\"     | \"left out\", \"decimals\": 7 | 7 is not a whole"
            + " number from 0 to 6",
        "plans/plan.json | \"left out\"     | \"left out\", \"decimals\": -1 | -1 is not a whole"
            + " number",
        "plans/plan.json | 2022-03-31       | 31.3.2022          | \"31.3.2022\" is not a date",
        "plans/plan.json | \"period\": \"2021/22\" | \"period\": 2021 | expected a text",
        "plans/plan.json | { \"on\": \"priorities\" } | {}        | field \"on\" is missing",
        "plans/plan.json | 96%              | nearly all         | \"nearly all\" is not a figure",
        // view
        "views/road-safety.json | \"theme\": \"safe\" | \"theme\": \"saef\" | unknown theme \"saef\"",
        "views/road-safety.json | \"road-safety\", \"theme | \"Road\", \"theme | \"Road\" is not an id",
        "views/road-safety.json | \"title\" | \"titel\" | unknown field \"titel\"",
        "views/road-safety.json | \"order\": 2 | \"order\": 0 | 0 is not a whole number from 1",
        "views/road-safety.json | [\"ksi\", | [\"kis\", | unknown measure \"kis\"",
        "views/road-safety.json | [\"ksi\", | [\"ksi-rate\", | \"ksi-rate\" stands twice",
        "views/road-safety.json | \"tiles\" | \"tile\" | unknown field \"tile\"",
        "views/road-safety.json | { \"tiles\": [\"ksi\", \"ksi-rate\"] } | { } | the panel shows nothing",
        "views/road-safety.json | [\"ksi\", \"ksi-rate\"] | [] | there is no measure",
        "views/road-safety.json | \"all\" | \"some\" | unknown word \"some\"",
        "views/road-safety.json | \"area\": \"kent\" | \"text\": \"kent\" | a panel shows one thing",
        "views/road-safety.json | \"area\": \"kent\" | \"priority\": \"kent\" | it goes with"
            + " \"actions\"",
        "views/road-safety.json | \"kent\" | \"Kent County\" | \"Kent County\" is not the id of an"
            + " area",
        "views/road-safety.json | , \"among\": \"kent-districts\" | | field \"among\" is missing",
        "views/road-safety.json | \"kent-districts\" | \"Kent districts\" | \"Kent districts\" is not"
            + " the id of a group",
        "views/road-safety.json | \"community-plan\" | \"comunity-plan\" | unknown plan"
            + " \"comunity-plan\"",
        "views/road-safety.json | [ { \"text\" | { \"text\" | the JSON is malformed",
        "views/road-safety.json | [ { \"text\": \"Casualties, and what is done.\" } ] | [] | a row of 0"
            + " panels",
        "views/road-safety.json | [ { \"text\": \"Casualties, and what is done.\" } ] | {} | a row is a"
            + " list of panels […], found an object",
        // theme
        "themes/safe.json | \"safe\"        | \"Safe!\"          | \"Safe!\" is not an id",
        "themes/safe.json | \"community-plan\" | \"comunity-plan\" | unknown plan"
            + " \"comunity-plan\"",
        "themes/safe.json | \"community-plan\" | \"a//b\"         | is not the id of a plan",
        "themes/safe.json | \"order\": 1    | \"order\": \"1\"   | expected a number, found a text",
        "themes/safe.json | \"order\": 1    | \"order\": 1e999999999 | is too large",
        "themes/safe.json | [\"ksi\"]       | [\"kis\"]          | unknown measure \"kis\"",
        "themes/safe.json | [\"ksi\"]       | \"ksi\"            | expected a list",
        "themes/safe.json | \"ref\": \"Safe 4\" | \"rfe\": \"Safe 4\" | unknown field \"rfe\"",
        "themes/safe.json | \"lower\"       | \"less\"           | unknown word \"less\"",
        "themes/safe.json | financial year  | fiscal year        | unknown word \"fiscal year\"",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"cuont\" | unknown word \"cuont\"",
        "themes/safe.json | \"unit\": \"people\" | \"unit\": \"\" | the text is empty",
        "themes/safe.json | \"part of\": \"ksi\" | \"part of\": \"kso\" | unknown measure or"
            + " priority or theme \"kso\"",
        "themes/safe.json | \"numerator\": \"ksi\", |             | a numerator and a denominator"
            + " are needed",
        "themes/safe.json | \"denominator\": \"ksi-people\", \"per\": 100000 | \"denominator\":"
            + " \"ksi-people\", \"per\": 0 | 0 is not a whole number",
        "themes/safe.json | \"id\": \"ksi-people\" | \"id\": \"ksi\" | the measure id \"ksi\""
            + " stands twice",
        "themes/safe.json | \"priority\": \"road-safety\" | \"priority\": \"road-safty\" | unknown"
            + " priority \"road-safty\"",
        "themes/safe.json | \"priority\": \"road-safety\", |      | of one priority, one measure or"
            + " one theme",
        "themes/safe.json | \"priority\": \"road-safety\" | \"priority\": \"road-safety\","
            + " \"theme\": \"safe\" | of one priority, one measure or one theme",
        "themes/safe.json | \"printed\": \"Achieved\" | \"printed\": \"Achieved\", \"basis\":"
            + " \"moderated\" | field \"why\" is missing",
        "themes/safe.json | \"printed\": \"Achieved\" | \"printed\": \"Achieved\", \"basis\":"
            + " \"moderated\", \"why\": \" \", \"on\": \"2022-05-14\" | the text is empty",
        "themes/safe.json | \"printed\": \"Achieved\" | \"printed\": \"Achieved\", \"basis\":"
            + " \"computed\" | unknown word \"computed\"",
        "themes/safe.json | \"unit\": \"per 100,000\", \"part of\": \"ksi\" | \"unit\": \"x\" |"
            + " neither printed nor part",
        "themes/safe.json | \"title\": \"Residents\", | \"title\": \"R\", \"printed\":"
            + " {\"2021/22\": {\"ref\": \"a\", \"title\": \"b\"}}, | no part of another",
        "themes/safe.json | \"title\": \"Residents\", \"unit\": \"people\", \"part of\": \"ksi\" |"
            + " \"title\": \"R\", \"unit\": \"x\", \"part of\": \"ksi-people\" | part of itself",
        "themes/safe.json | \"numerator\": \"ksi\" | \"numerator\": \"ksi-rate\" | worked out from"
            + " itself",
        // rules
        "themes/safe.json | \"at most\": \"47\" | \"at mots\": \"47\" | no kind of target is named",
        "themes/safe.json | \"at most\": \"47\" | \"at most\": \"47\", \"below\": \"3\" | two kinds"
            + " of target: at most, below",
        "themes/safe.json | \"at most\": \"47\" | \"at most\": \"over 47\" | \"over 47\" is not a"
            + " plain number",
        "themes/safe.json | \"at most\": \"47\" | \"at most\": \"few\" | \"few\" is not a plain"
            + " number",
        "themes/safe.json | \"amber within\": \"5%\" | \"amber within\": \"100%\" | 100% or more"
            + " leaves nothing to be Red",
        "themes/safe.json | \"amber within\": \"5%\" | \"amber within\": \"2 points\" | \"2"
            + " points\" of \"people\"",
        "themes/safe.json | \"target\": { \"at most\": \"47\", \"amber within\": \"5%\" } |"
            + " \"judging\": { \"tolerance\": \"2 points\" } | field \"tolerance\": \"2 points\" of"
            + " \"people\"",
        "themes/safe.json | \"target\": { \"at most\": \"47\", \"amber within\": \"5%\" } |"
            + " \"judging\": { \"breaks\": [ { \"from\": \"2015/16\", \"why\": \"a\" }, { \"from\":"
            + " \"2015-16\", \"why\": \"b\" } ] } | the break from \"2015-16\" stands twice",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"all of\": [ {"
            + " \"measure\": \"ksi-rate\" }, { \"measure\": \"ksi-rate\" } ] } | the same condition"
            + " stands twice",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"weighted\": [ {"
            + " \"rule\": { \"below\": \"9\" }, \"weight\": 2 }, { \"rule\": { \"below\": \"9\" } }"
            + " ] } | the same condition stands twice",
        "themes/safe.json | \"amber within\": \"5%\" | \"amber within\": \"-5%\" | \"-5%\" is not a"
            + " size",
        "themes/safe.json | \"amber within\": \"5%\" | \"amber within\": \"a bit\" | \"a bit\" is"
            + " not a size",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"rank\": {"
            + " \"among\": \"kent-districts\", \"by\": \"rate\", \"lowest first\": true } } | field"
            + " \"no higher than\" is missing",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"rank\": {"
            + " \"among\": \"kent-districts\", \"by\": \"rate\", \"lowest first\": \"yes\", \"no"
            + " higher than\": 3 } } | expected true or false",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"rank\": {"
            + " \"among\": \"kent-districts\", \"by\": \"rate\", \"lowest first\": true, \"no"
            + " higher than\": 3, \"printed rank\": \"rank\" } } | unknown measure \"rank\"",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"change\": {"
            + " \"from\": \"previous year\" } } | the change wanted is missing",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"change\": {"
            + " \"from\": \"previous year\", \"reduce\": true, \"maintain\": \"2%\" } } | two"
            + " changes are wanted",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"change\": {"
            + " \"from\": \"previous year\", \"reduce\": false } } | the size is missing",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"change\": {"
            + " \"from\": \"previous year\", \"maintain\": true } } | the size is missing",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"change\": {"
            + " \"from\": \"last year\", \"reduce\": true } } | unknown word \"last year\"",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"share\": {"
            + " \"of\": \"community-plan\", \"what\": \"actions\", \"counting\": [\"green\"], \"at"
            + " least\": \"most\" } } | \"most\" is not a percentage",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"milestone\": {"
            + " \"done\": \"Plan agreed\", \"by\": \"soon\" } } | \"soon\" is not a date",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"milestone\": {"
            + " \"done\": \"Plan agreed\", \"amber within\": \"5%\" } } | unknown field \"amber"
            + " within\"",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"officer"
            + " assessment\": true } | expected a text",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"at most\":"
            + " \"47\", \"part year\": \"half\" } | unknown word \"half\"",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"trajectory\": {"
            + " \"must be\": \"under\" } } | unknown word \"under\"",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"trajectory\": {"
            + " \"must be\": \"at most\", \"from\": { \"period\": \"2003\", \"figure\": \"some\" }"
            + " } } | \"some\" is not a plain number",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"trajectory\": {"
            + " \"must be\": \"at most\", \"from\": { \"period\": \"2007\", \"figure\": \"9\" },"
            + " \"to\": { \"period\": \"2003\", \"figure\": \"7\" } } } | \"2003\" does not come"
            + " after \"2007\"",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"trajectory\": {"
            + " \"must be\": \"at most\", \"steps\": [ { \"period\": \"soon\", \"figure\": \"9\" }"
            + " ] } } | soon",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"average\": {"
            + " \"over\": [\"2006\"] } } | the target is missing",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"average\": {"
            + " \"at least\": \"38%\", \"over\": [\"2006\", \"x\"] } } | x",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"average\": {"
            + " \"at least\": \"38%\", \"below\": \"3\", \"over\": [\"2006\"] } } | two targets: at"
            + " least, below",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"duration\": {"
            + " \"below\": \"5%\", \"periods\": 0 } } | 0 is not a whole number from 1 to 120",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"all of\": [ {"
            + " \"measure\": \"ksi-rate\" } ] } | there is one condition only",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"all of\": [ {"
            + " \"measure\": \"ksi-rate\" }, {} ] } | the condition says nothing",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"all of\": [ {"
            + " \"measure\": \"ksi-rat\" }, { \"rule\": { \"below\": \"9\" } } ] } | unknown"
            + " measure \"ksi-rat\"",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"all of\": [ {"
            + " \"measure\": \"ksi\" }, { \"rule\": { \"below\": \"9\" } } ] } | is, in the end,"
            + " judged by itself",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"any of\": [ {"
            + " \"rule\": { \"any of\": [ { \"measure\": \"ksi\" }, { \"measure\": \"ksi-rate\" } ]"
            + " } }, { \"rule\": { \"below\": \"9\" } } ] } | is, in the end, judged by itself",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"weighted\": [ {"
            + " \"measure\": \"ksi-rate\", \"weight\": 0 }, { \"rule\": { \"below\": \"9\" } } ] }"
            + " | 0 is not a weight",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"weighted\": [ {"
            + " \"measure\": \"ksi-rate\" }, { \"rule\": { \"below\": \"9\" } } ], \"amber from\":"
            + " \"100%\" } | Amber begins below Green, which begins at 100%",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"weighted\": [ {"
            + " \"measure\": \"ksi-rate\" }, { \"rule\": { \"below\": \"9\" } } ], \"green from\":"
            + " \"101%\" } | no share is more than 100%",
        "themes/safe.json | { \"at most\": \"47\", \"amber within\": \"5%\" } | { \"script\":"
            + " \"fatal share\" } | is not the id of a calculation",
        // movement, people
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"judging\": { \"method\":"
            + " \"linaer\" } | unknown word \"linaer\"",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"judging\": { \"breaks\": ["
            + " { \"from\": \"2015/16\" } ] } | field \"why\" is missing",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"judging\": { \"breaks\": ["
            + " { \"from\": \"since\", \"why\": \"New rules.\" } ] } | since",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"judging\": {"
            + " \"tolerance\": \"little\" } | \"little\" is not a size",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"judging\": { \"lowest"
            + " possible\": 100, \"highest possible\": 0 } | it is not above the lowest possible",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"judging\": { \"baseline\":"
            + " { \"from\": \"2020\", \"to\": \"2015\" } } | it ends before it begins",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"judging\": {"
            + " \"comparator\": \"Kent County\" } | is not the id of an area",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"people\": { \"fewest\": 3"
            + " } | 3 is laxer than the usual 5",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"people\": { \"smallest"
            + " base\": 10 } | 10 is laxer than the usual 20",
        "themes/safe.json | \"kind\": \"count\" | \"kind\": \"count\", \"people\": \"yes\" |"
            + " expected an object",
        // roll-ups, sign-offs
        "plans/plan.json | \"editions\": | \"roll-ups\": { \"themes\": \"best of\" }, \"editions\":"
            + " | unknown word \"best of\"",
        "plans/plan.json | \"editions\": | \"roll-ups\": { \"theme\": \"worst of\" }, \"editions\":"
            + " | unknown field \"theme\"",
        "plans/plan.json | \"editions\": | \"roll-ups\": {}, \"editions\": | it is empty",
        "plans/plan.json | \"editions\": | \"roll-ups\": { \"themes\": { \"amber from\": \"60%\" }"
            + " }, \"editions\": | field \"green from\" is missing",
        "plans/plan.json | \"editions\": | \"roll-ups\": { \"plan\": { \"green from\": \"80%\","
            + " \"weights\": { \"saef\": 2 } } }, \"editions\": | unknown theme or priority or"
            + " measure \"saef\"",
        "plans/plan.json | \"editions\": | \"no trend is maintaining\": \"yes\", \"editions\": |"
            + " expected true or false",
        "plans/plan.json | \"source\": \"Report 2022\" | \"source\": \"Report 2022\","
            + " \"sign-offs\": [ { \"stage\": \"signed\", \"by\": \"Council\" } ] | unknown word"
            + " \"signed\"",
        "plans/plan.json | \"source\": \"Report 2022\" | \"source\": \"Report 2022\","
            + " \"sign-offs\": [ { \"stage\": \"published\" } ] | field \"by\" is missing",
        "plans/plan.json | \"source\": \"Report 2022\" | \"source\": \"Report 2022\","
            + " \"sign-offs\": [ { \"stage\": \"published\", \"by\": \"Council\" }, { \"stage\":"
            + " \"agreed\", \"by\": \"Council\" } ] | \"agreed\" comes after \"published\"",
        "plans/plan.json | \"source\": \"Report 2022\" | \"source\": \"Report 2022\", \"not"
            + " before\": \"6 May\" | \"6 May\" is not a date",
        // tables
        "data/observations.csv | ksi,         | kis,         | unknown measure \"kis\"",
        "data/observations.csv | sevenoaks    | Seven Oaks   | unknown area \"Seven Oaks\"",
        "data/observations.csv | 59,          | lots,        | lots",
        "data/observations.csv | 2019/20,     | a while ago, | a while ago",
        "data/observations.csv | measure,area | measure,are  | unknown column \"are\"",
        "areas/areas.csv       | sevenoaks,   | Sevenoaks!,  | is not an id",
        "areas/areas.csv       | Sevenoaks,district | ,district | the cell is empty",
        "areas/areas.csv       | district,kent-districts | district,Kent Districts | is not an id",
        "data/narratives.csv   | ksi,         | kso,         | unknown measure \"kso\"",
        "data/narratives.csv   | Fewer were hurt. | `''`     | the cell is empty",
        "data/bodies.csv       | Kent Police  | `''`         | the cell is empty",
        "data/checks.csv       | up,          | UP,          | is not an id",
        "data/checks.csv       | 2019/20,     | in 19,       | in 19",
        "data/checks.csv       | percent change | `''`       | the cell is empty",
        "data/actions.csv      | ,amber       | ,orange      | unknown status \"orange\"",
        "data/actions.csv      | 2019-20 Q2   | Q9           | Q9",
        "data/actions.csv      | Less speeding | `''`        | the cell is empty"
      })
  void aSlipIsToldWithFileLineColumnAndRemedy(
      String file, String written, String slip, String what) {
    String otherwise = slip == null || slip.equals("''") ? "" : slip;
    SmallPlugin plugin = new SmallPlugin().but(file, written.strip(), otherwise);
    Problem problem = withWords(plugin.read(), what);
    assertThat(problem.where().file()).isEqualTo("my-plugin/" + file);
    assertThat(problem.where().line()).isPositive();
    assertThat(problem.where().column()).isPositive();
    assertThat(problem.remedy()).isNotBlank();
  }

  private static Problem withWords(Checked<Contribution> read, String what) {
    return read.problems().stream()
        .filter(problem -> problem.what().contains(what))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    what + " not in " + read.problems().stream().map(Problem::sentence).toList()));
  }

  @Test
  void aSlipIsToldOnTheLineItIsOn() {
    Problem problem =
        withWords(
            new SmallPlugin().but(SmallPlugin.THEME, "\"lower\"", "\"lwoer\"").read(), "lwoer");
    assertThat(problem.where().line()).isEqualTo(9);
    assertThat(problem.sentence()).contains("Did you mean \"lower\"?");
  }

  @Test
  void everythingWrongIsToldInOneGo() {
    List<Problem> problems =
        new SmallPlugin()
            .but("weald.json", "[0.1,1)", "[7,8)")
            .but(SmallPlugin.PLAN, "2022-03-31", "soon")
            .but(SmallPlugin.THEME, "\"lower\"", "\"less\"")
            .but(SmallPlugin.THEME, "[\"ksi\"]", "[\"kis\"]")
            .but(SmallPlugin.FIGURES, "59", "lots")
            .but("areas/areas.csv", "district,", ",")
            .but("data/narratives.csv", "ksi", "kso")
            .with("theme/more.json", "{}")
            .read()
            .problems();
    assertThat(problems.stream().map(problem -> problem.where().file()))
        .containsExactlyInAnyOrder(
            "my-plugin/weald.json",
            "my-plugin/plans/plan.json",
            "my-plugin/themes/safe.json",
            "my-plugin/themes/safe.json",
            "my-plugin/data/observations.csv",
            "my-plugin/areas/areas.csv",
            "my-plugin/data/narratives.csv",
            "my-plugin/theme/more.json");
  }

  @Test
  void oneBadFileAmongGoodOnesTakesAllAway() {
    Checked<Contribution> read =
        new SmallPlugin().with("themes/second.json", "{ \"id\": \"second\"").read();
    assertThat(read.problems())
        .extracting(problem -> problem.where().file(), Problem::what)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "my-plugin/themes/second.json", "the file ends in the middle of a value"));
  }

  @Test
  void measuresOfAThemeThatCannotBeReadAreNotHeldAgainstTheTables() {
    SmallPlugin plugin = new SmallPlugin().but(SmallPlugin.THEME, "\"order\"", "order");
    assertThat(plugin.read().problems()).hasSize(1);
  }

  @Test
  void aThemeMaySpeakOfTheMeasuresOfAnother() {
    SmallPlugin plugin =
        new SmallPlugin()
            .with(
                "themes/other.json",
                """
                { "id": "other", "plan": "org.weald.plan.sevenoaks/plan", "order": 2, "title": "Other",
                  "priorities": [], "measures": [
                  { "id": "hurt", "title": "Hurt", "unit": "people", "part of": "ksi",
                    "same as": "org.weald.theme.caring/hurt",
                    "better": "lower", "every": "once", "kind": "count" } ] }
                """);
    assertThat(plugin.read().problems()).isEmpty();
  }

  @Test
  void anIdStandsOnceInAllThemes() {
    SmallPlugin plugin = new SmallPlugin();
    plugin.with("themes/twin.json", plugin.text(SmallPlugin.THEME));
    assertThat(plugin.read().problems())
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "the theme id \"safe\" stands twice",
            "the priority id \"road-safety\" stands twice",
            "the measure id \"ksi\" stands twice",
            "the measure id \"ksi-rate\" stands twice",
            "the measure id \"ksi-people\" stands twice");
  }

  @Test
  void aSecondFigureInAnotherTableIsTold() {
    SmallPlugin plugin = new SmallPlugin();
    plugin.with("data/observations-2.csv", plugin.text(SmallPlugin.FIGURES));
    Problem problem = plugin.read().problems().get(0);
    assertThat(problem.what()).isEqualTo("a second figure for ksi, sevenoaks, 2019/20, actual");
    assertThat(problem.why()).contains("line 2");
  }

  @ParameterizedTest
  @CsvSource({
    "theme/safe.json, 'unknown folder \"theme\"', Did you mean \"themes\"",
    "notes.txt, 'unknown file \"notes.txt\"', Known: ",
    "themes/old.jsn, the file is not read, Rename or move it",
    "themes/more/old.json, the file is not read, Rename or move it",
    "areas/areas.json, the file is not read, Rename or move it",
    "data/observatons.csv, 'unknown table \"observatons.csv\"', observations.csv",
    "data/observationsold.csv, 'unknown table \"observationsold.csv\"', observations-SOMETHING.csv"
  })
  void aFileThatNobodyWouldReadIsAMistake(String path, String what, String remedy) {
    List<Problem> problems = new SmallPlugin().with(path, "").read().problems();
    assertThat(problems).extracting(Problem::what).contains(what);
    assertThat(problems.get(problems.size() - 1).remedy()).isNotBlank();
    assertThat(problems.stream().map(Problem::remedy).toList().toString()).contains(remedy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "LICENSE",
        "data/README.md",
        ".hidden",
        "data/.keep",
        "META-INF/MANIFEST.MF",
        "scripts/own.groovy",
        "schema/plan-1.json",
        "l10n/words.properties"
      })
  void whatIsForPeopleAndForTheFrameworkMayLieBeside(String path) {
    assertThat(new SmallPlugin().with(path, "x").read().problems()).isEmpty();
  }

  @Test
  void whatAnotherPluginBringsIsBelievedInAView() {
    assertThat(
            new SmallPlugin()
                .but(SmallPlugin.VIEW, "\"safe\"", "\"org.weald.theme.safe/safe\"")
                .but(SmallPlugin.VIEW, "[\"ksi\",", "[\"org.weald.theme.safe/gone\",")
                .read()
                .problems())
        .isEmpty();
  }

  @Test
  void aViewIsNoLongerThanAnybodyLooksAt() {
    String row = "[ { \"scorecard\": \"all\" } ], ";
    String tile = "[ { \"text\": \"";
    List<Problem> problems =
        new SmallPlugin()
            .but(SmallPlugin.VIEW, tile, row.repeat(40) + tile + "long ".repeat(500))
            .but(SmallPlugin.VIEW, "Road safety", "Road safety ".repeat(10))
            .read()
            .problems();
    assertThat(problems)
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "field \"title\": the text has 120 characters",
            "field \"rows\": there are 45",
            "field \"text\": the text has 2529 characters");
  }

  @Test
  void aFolderWithoutWealdJsonIsNoPlugin() {
    Problem problem = new SmallPlugin().without("weald.json").read().problems().get(0);
    assertThat(problem.what()).isEqualTo("there is no weald.json");
    assertThat(problem.where().file()).isEqualTo("my-plugin");
  }

  @Test
  void aFileInAnotherEncodingIsToldWithItsByte() {
    byte[] latin =
        "measure,area,period,value\nksi,sevenoaks,2019,£5\n".getBytes(StandardCharsets.ISO_8859_1);
    Problem problem = new SmallPlugin().with(SmallPlugin.FIGURES, latin).read().problems().get(0);
    assertThat(problem.what()).isEqualTo("byte A3 is not UTF-8 text");
    assertThat(problem.where().line()).isEqualTo(2);
    assertThat(problem.where().column()).isEqualTo(20);
  }

  @Test
  void aPluginOfNothingButItsNameIsAPlugin() {
    SmallPlugin plugin = new SmallPlugin();
    SmallPlugin bare = new SmallPlugin();
    plugin.files().files().keySet().stream()
        .filter(path -> !path.equals("weald.json"))
        .forEach(bare::without);
    assertThat(bare.read().problems()).isEmpty();
  }

  @Test
  void ofAMistypedKindOfTargetOnlyTheWordIsToldWithWhatWasMeant() {
    SmallPlugin plugin = new SmallPlugin().but("themes/safe.json", "at most", "atmost");
    assertThat(plugin.read().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains("Did you mean \"at most\"?"));
  }
}
