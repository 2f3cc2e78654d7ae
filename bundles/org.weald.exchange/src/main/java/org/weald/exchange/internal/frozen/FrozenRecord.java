package org.weald.exchange.internal.frozen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weald.exchange.internal.folder.Fieldset;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.SourceText;

/**
 * What frozen.json says: of what a report was made, and by what. No clock and no name of a user is
 * in it.
 *
 * @param asked which report
 * @param revision of the workspace's figures
 * @param plugins version by plug-in
 * @param made what made it
 * @param files SHA-256 of every file of the content, and of the report
 */
public record FrozenRecord(
    Asked asked,
    String revision,
    SortedMap<String, String> plugins,
    Made made,
    SortedMap<String, String> files) {
  /** Its name in the archive. */
  static final String NAME = "frozen.json";

  private static final int FORMAT = 1;

  /** Copies the maps. */
  public FrozenRecord {
    plugins = Collections.unmodifiableSortedMap(new TreeMap<>(plugins));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  byte[] write() {
    Fieldset json =
        new Fieldset()
            .number("frozen", FORMAT)
            .text("plan", asked.plan())
            .text("edition", asked.edition())
            .text("template", asked.template())
            .flag("officers", asked.officers())
            .text("revision", revision)
            .object("plug-ins", texts(plugins));
    made.write(json);
    return json.object("files", texts(files)).json().getBytes(StandardCharsets.UTF_8);
  }

  private static Fieldset texts(SortedMap<String, String> texts) {
    Fieldset object = new Fieldset();
    texts.forEach(object::needed);
    return object;
  }

  /** Reads it, every field known and none missing. */
  static Checked<FrozenRecord> read(byte[] bytes) {
    return SourceText.decode(bytes, NAME).then(Json::read).then(FrozenRecord::read);
  }

  private static Checked<FrozenRecord> read(Json json) {
    List<Problem> problems = new ArrayList<>();
    Fields fields = Fields.of(json, problems);
    fields.need("plug-ins", "parts", "files");
    int format = fields.optionalInt("frozen", 1, Integer.MAX_VALUE).orElse(0);
    if (format != FORMAT) {
      fields.problem("frozen", "it is of another format", "", "Open it with a newer Weald");
    }
    FrozenRecord read =
        new FrozenRecord(
            new Asked(
                fields.text("plan"),
                fields.text("edition"),
                fields.optionalText("template").orElse(""),
                fields.optionalFlag("officers").orElse(false)),
            fields.text("revision"),
            texts("plug-ins", fields),
            Made.read(fields),
            texts("files", fields));
    fields.finish();
    return problems.isEmpty() ? Checked.good(read) : Checked.bad(problems);
  }

  private static SortedMap<String, String> texts(String name, Fields fields) {
    SortedMap<String, String> texts = new TreeMap<>();
    fields
        .optionalObject(name)
        .ifPresent(
            object -> {
              object.names().forEach(key -> texts.put(key, object.text(key)));
              object.finish();
            });
    return texts;
  }

  /** Each file that is not as it was, is gone, or was put in: a problem that names it. */
  List<Problem> damage(Map<String, byte[]> contents) {
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(contents.keySet());
    names.remove(NAME);
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      byte[] bytes = contents.get(name);
      String was = files.get(name);
      if (bytes == null || was == null || !was.equals(Hash.of(bytes))) {
        problems.add(
            new Problem(
                bytes == null
                    ? "the file is gone"
                    : was == null ? "the file was put in" : "the file was changed",
                Place.of(name),
                "a frozen edition is kept as it was written",
                "Take the file that weald freeze has written"));
      }
    }
    return problems;
  }
}
