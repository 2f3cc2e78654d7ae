package org.weald.script.internal.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Json;
import org.weald.reading.SourceText;
import org.weald.spi.OutputFile;

/**
 * Which files of which workspaces the user has said to run as full Groovy. What is remembered is
 * the content, by its hash: who changes the file, the owner included, asks anew. It is remembered
 * in the user's own configuration, never in the workspace: a workspace may be a folder somebody
 * else sent, and one that could vouch for its own scripts would be trusted by being opened. Only a
 * workspace's own scripts can be trusted; a plug-in's changes with its next version, behind the
 * back of who said yes. Any thread.
 */
public final class TrustedScripts {
  private static final Logger LOG = LoggerFactory.getLogger(TrustedScripts.class);
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final Clock clock;

  /**
   * One choice.
   *
   * @param workspace the folder, its real path
   * @param script its id in there
   * @param hash SHA-256 of the file as it was, in hexadecimal
   * @param since when it was chosen
   */
  public record Trusted(String workspace, String script, String hash, String since) {
    boolean isOf(String folder, String id) {
      return workspace.equals(folder) && script.equals(id);
    }
  }

  /**
   * Choices kept in a file.
   *
   * @param file need not be there yet
   */
  public TrustedScripts(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Where they are kept: the property weald.trusted, or weald/trusted-scripts.json in the user's
   * configuration.
   *
   * @param property empty where it is not set
   */
  public static Path usualFile(String property) {
    if (!property.isEmpty()) {
      return Path.of(property);
    }
    String xdg = System.getenv().getOrDefault("XDG_CONFIG_HOME", "");
    Path configuration =
        xdg.startsWith("/")
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home", ""), ".config");
    return configuration.resolve("weald").resolve("trusted-scripts.json");
  }

  /** All choices; none where the file is not there or is damaged, which the log says. */
  public synchronized List<Trusted> all() {
    return read()
        .fold(
            all -> all,
            problems -> {
              problems.forEach(problem -> LOG.warn("{}", problem.sentence()));
              return List.of();
            });
  }

  /**
   * Why what was chosen cannot be read, if so. No script is trusted then; at the next choice the
   * file is kept aside.
   */
  public synchronized Optional<Problem> damage() {
    return read().problems().stream()
        .findFirst()
        .map(
            problem ->
                new Problem(
                    "what you trust cannot be read, so no script is trusted: " + problem.what(),
                    problem.where(),
                    problem.why(),
                    "Correct the file; if you trust a script first, it is kept as "
                        + aside().getFileName()));
  }

  private Checked<List<Trusted>> read() {
    if (!Files.isRegularFile(file)) {
      return Checked.good(List.of());
    }
    try {
      return SourceText.decode(Files.readAllBytes(file), file.toString())
          .then(Json::read)
          .then(this::choices);
    } catch (IOException unreadable) {
      return Checked.bad(
          damaged("the file cannot be read: " + unreadable.getMessage(), "Check its permissions"));
    }
  }

  private Problem damaged(String what, String remedy) {
    return new Problem(what, Place.of(file.toString()), "", remedy);
  }

  /** A name beside it that is still free. */
  private Path aside() {
    String name = file.getFileName() + ".damaged";
    Path aside = file.resolveSibling(name);
    for (int i = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); i++) {
      aside = file.resolveSibling(name + "-" + i);
    }
    return aside;
  }

  private Checked<List<Trusted>> choices(Json json) {
    List<Trusted> all = new ArrayList<>();
    if (json instanceof Json.Obj whole
        && whole.fields().containsKey("trusted")
        && whole.fields().get("trusted").value() instanceof Json.Arr list) {
      for (Json item : list.items()) {
        all.add(
            new Trusted(
                text(item, "workspace"),
                text(item, "script"),
                text(item, "sha256"),
                text(item, "since")));
      }
      return Checked.good(all);
    }
    return Checked.bad(damaged("it has no list \"trusted\"", "Delete it"));
  }

  private static String text(Json item, String name) {
    return item instanceof Json.Obj object
            && object.fields().containsKey(name)
            && object.fields().get(name).value() instanceof Json.Text text
        ? text.value()
        : "";
  }

  /** What was chosen for a script of a workspace. */
  public Optional<Trusted> of(Path workspace, String script) {
    String folder = real(workspace);
    return all().stream().filter(one -> one.isOf(folder, script)).findFirst();
  }

  /** What is trusted in a workspace: hashes by the scripts' ids. */
  public Map<String, String> hashes(Path workspace) {
    List<Trusted> all = all();
    if (all.isEmpty()) {
      return Map.of();
    }
    String folder = real(workspace);
    return all.stream()
        .filter(one -> one.workspace().equals(folder))
        .collect(Collectors.toMap(Trusted::script, Trusted::hash, (first, second) -> second));
  }

  /** Remembers that a file with this content runs as full Groovy; an earlier choice goes. */
  public synchronized Checked<Trusted> trust(Path workspace, Revision revision) {
    Script script = revision.script();
    if (script.origin().layer() != Origin.Layer.WORKSPACE) {
      return Checked.bad(
          new Problem(
              "only a script of a workspace can be trusted",
              Place.of(script.file()),
              "one that " + script.origin().name() + " brings changes with its next version",
              "Copy it into the scripts folder of your workspace, read it, and trust the copy"));
    }
    String since = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    Trusted chosen = new Trusted(real(workspace), script.id(), revision.hash(), since);
    List<Trusted> all = new ArrayList<>(all());
    all.removeIf(one -> one.isOf(chosen.workspace(), chosen.script()));
    all.add(chosen);
    return write(all).then(written -> Checked.good(chosen));
  }

  /** Forgets a choice; whether there was one. */
  public synchronized Checked<Boolean> withdraw(Path workspace, String script) {
    String folder = real(workspace);
    List<Trusted> all = new ArrayList<>(all());
    return all.removeIf(one -> one.isOf(folder, script))
        ? write(all).then(written -> Checked.good(true))
        : Checked.good(false);
  }

  private Checked<Path> write(List<Trusted> all) {
    if (!read().problems().isEmpty()) {
      try {
        Files.move(file, aside());
      } catch (IOException stays) {
        return Checked.bad(
            damaged("it is damaged and cannot be kept aside: " + stays.getMessage(), "Move it"));
      }
    }
    return OutputFile.write(file, json(all));
  }

  private static byte[] json(List<Trusted> all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        JSON.createGenerator(bytes).setPrettyPrinter(new DefaultPrettyPrinter())) {
      json.writeStartObject();
      json.writeArrayFieldStart("trusted");
      for (Trusted one : all) {
        json.writeStartObject();
        json.writeStringField("workspace", one.workspace());
        json.writeStringField("script", one.script());
        json.writeStringField("sha256", one.hash());
        json.writeStringField("since", one.since());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** A workspace that is reached by another way is the same one. */
  private static String real(Path workspace) {
    try {
      return workspace.toRealPath().toString();
    } catch (IOException absent) {
      return workspace.toAbsolutePath().normalize().toString();
    }
  }
}
