package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that goes out tells whether a workspace holds 2 people or 3: two workspaces that differ
 * in that alone give the same report, charts, tables, exports and explanations, byte for byte. To
 * officers they differ, or the test would prove nothing.
 */
@Tag("distribution")
class PublicationTest {
  private static final List<String> MEASURES =
      List.of("your-home-clients", "your-home-social-goals");

  @TempDir static Path home;

  private static Map<String, String> two;
  private static Map<String, String> three;
  private static Map<String, String> threeForOfficers;

  private static CommandLine weald;

  @BeforeAll
  static void twoWorkspaces() throws IOException {
    weald = new CommandLine(home);
    Path withTwo = workspace("a", 2);
    Path withThree = workspace("b", 3);
    two = everything(withTwo);
    three = everything(withThree);
    threeForOfficers = everything(withThree, "--officers");
  }

  private static Path workspace(String name, int people) throws IOException {
    Path folder = Files.createDirectory(home.resolve(name)).resolve("plan");
    weald.run("new", folder.toString()).done();
    Path figures = folder.resolve("figures.csv");
    StringBuilder rows = new StringBuilder("measure,area,period,value,note\n");
    for (String measure : MEASURES) {
      // Two that may be shown, so that there is something to draw.
      rows.append(measure).append(",sevenoaks,2019/20,41,before\n");
      rows.append(measure).append(",sevenoaks,2020/21,37,then\n");
      rows.append(measure)
          .append(",sevenoaks,2021/22,")
          .append(people)
          .append(",there were " + people + " of them\n");
    }
    Files.writeString(figures, rows);
    weald.run("import", figures.toString(), "--workspace", folder.toString()).done();
    return folder;
  }

  /** Every way out, by its name. */
  private static Map<String, String> everything(Path workspace, String... options)
      throws IOException {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("report", file(workspace, "out.html", options, "report", "--edition", "2021/22"));
    for (String format : List.of("text", "csv", "json")) {
      out.put("assess " + format, said(workspace, options, "assess", "--format", format));
    }
    out.put("problems", said(workspace, options, "problems", "--all"));
    for (String measure : MEASURES) {
      out.put("explain " + measure, said(workspace, options, "explain", measure));
      out.put("svg " + measure, file(workspace, "out.svg", options, "chart", measure));
      out.put("table " + measure, said(workspace, options, "chart", measure, "--format", "csv"));
    }
    out.put("export", said(workspace, options, "run", "exports/scorecard-csv"));
    return out;
  }

  private static String said(Path workspace, String[] options, String... line) {
    // The error output says how far the work is, which depends on the machine.
    return weald.run(line(workspace, options, line)).done().out();
  }

  private static String file(Path workspace, String name, String[] options, String... line)
      throws IOException {
    Path file = workspace.resolve(name);
    Files.deleteIfExists(file);
    String[] all = line(workspace, options, line);
    String[] out = Arrays.copyOf(all, all.length + 2);
    out[all.length] = "--out";
    out[all.length + 1] = file.toString();
    weald.run(out).done();
    return Files.readString(file);
  }

  private static String[] line(Path workspace, String[] options, String... line) {
    List<String> all = new ArrayList<>(List.of(line));
    all.addAll(List.of(options));
    all.addAll(List.of("--workspace", workspace.toString()));
    return all.toArray(String[]::new);
  }

  @Test
  void nothingThatGoesOutTellsTwoFromThree() {
    two.forEach((name, out) -> assertThat(three.get(name)).as(name).isEqualTo(out));
  }

  @Test
  void itSaysThatThereAreFewerThanFive() {
    assertThat(three.get("report")).contains("&lt;5", "DRAFT");
    assertThat(three.get("assess csv")).contains("<5", "DRAFT");
    assertThat(three.get("svg your-home-clients")).contains("DRAFT");
    assertThat(three.get("explain your-home-clients")).contains("under 5 people");
  }

  @Test
  void officersSeeTheFigureAndTheirPagesSaySo() {
    assertThat(threeForOfficers.get("report")).contains("Officers only", "there were 3");
    assertThat(threeForOfficers.get("svg your-home-clients")).contains("Officers only");
    assertThat(threeForOfficers).doesNotContainValue("<5");
    three.forEach(
        (name, out) -> {
          if (!name.equals("problems")) {
            assertThat(threeForOfficers.get(name)).as(name).isNotEqualTo(out);
          }
        });
  }

  @Test
  void theHelpNamesTheOfficersView() {
    for (String command : List.of("assess", "explain", "chart", "problems", "run", "report")) {
      assertThat(weald.run("help", command).done().out()).as(command).contains("--officers");
    }
  }
}
