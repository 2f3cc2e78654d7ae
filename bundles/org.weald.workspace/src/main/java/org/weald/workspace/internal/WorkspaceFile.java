package org.weald.workspace.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * What workspace.json says.
 *
 * @param schema version of the workspace's layout
 * @param store kind of the store, "duckdb"
 * @param created when the workspace was made
 * @param alone whether it knows its own plug-ins only
 */
record WorkspaceFile(int schema, String store, Instant created, boolean alone) {
  static final String NAME = "workspace.json";

  /** The layout this Weald makes and understands. */
  static final int SCHEMA = 1;

  private static final String PLUGINS = "plug-ins";
  private static final String OWN_ONLY = "own only";

  private static final int LIMIT = 64 * 1024;
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]{0,31}");
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** One that knows what comes with Weald as well. */
  WorkspaceFile(int schema, String store, Instant created) {
    this(schema, store, created, false);
  }

  /** The bytes to write; the same for the same values on every system. */
  byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeNumberField("schema", schema);
      json.writeStringField("store", store);
      json.writeStringField("created", created.toString());
      if (alone) {
        json.writeStringField(PLUGINS, OWN_ONLY);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  /**
   * Reads it, strictly: every field known, none missing, none twice.
   *
   * @param file how the user knows the file
   */
  static Checked<WorkspaceFile> read(byte[] bytes, String file) {
    if (bytes.length > LIMIT) {
      return Checked.bad(damaged(Place.of(file), "it is far larger than any workspace.json"));
    }
    return new Reading(file).read(bytes);
  }

  private static Problem damaged(Place where, String why) {
    return new Problem(
        "the workspace's description is damaged",
        where,
        why,
        "Put the file back from a backup, or correct it in a text editor; the figures in data/ are"
            + " not touched");
  }

  /** One pass over one file. */
  private static final class Reading {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Integer schema;
    private @Nullable String store;
    private @Nullable Instant created;
    private boolean alone;

    Reading(String file) {
      this.file = file;
    }

    Checked<WorkspaceFile> read(byte[] bytes) {
      try (JsonParser json = JSON.createParser(new String(bytes, StandardCharsets.UTF_8))) {
        fields(json);
      } catch (JsonProcessingException e) {
        String why = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
        problems.add(
            damaged(place(Optional.ofNullable(e.getLocation())), "not valid JSON: " + why));
      } catch (IOException e) {
        problems.add(damaged(Place.of(file), String.valueOf(e.getMessage())));
      }
      return result();
    }

    private Checked<WorkspaceFile> result() {
      Integer version = schema;
      if (version != null && version > SCHEMA) {
        // Said alone: what else looks wrong is probably just new.
        return Checked.bad(newer(version));
      }
      String kind = store;
      Instant when = created;
      if (problems.isEmpty()) {
        missing("schema", version);
        missing("store", kind);
        missing("created", when);
      }
      return problems.isEmpty() && version != null && kind != null && when != null
          ? Checked.good(new WorkspaceFile(version, kind, when, alone))
          : Checked.bad(problems);
    }

    private void missing(String field, @Nullable Object value) {
      if (value == null) {
        problems.add(damaged(Place.of(file), "the field \"" + field + "\" is missing"));
      }
    }

    private Problem newer(int version) {
      return new Problem(
          "this workspace was made by a newer Weald",
          Place.of(file),
          "its layout is version " + version + "; this Weald knows versions up to " + SCHEMA,
          "Open it with the newer Weald");
    }

    private void fields(JsonParser json) throws IOException {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        problems.add(
            damaged(place(Optional.of(json.currentTokenLocation())), "it is not a JSON object"));
        return;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        Place name = place(Optional.of(json.currentTokenLocation()));
        String field = json.currentName();
        json.nextToken();
        field(json, field, name);
        json.skipChildren();
      }
      if (json.nextToken() != null) {
        problems.add(
            damaged(
                place(Optional.of(json.currentTokenLocation())), "text after the closing brace"));
      }
    }

    private void field(JsonParser json, String field, Place name) throws IOException {
      Place where = place(Optional.of(json.currentTokenLocation()));
      switch (field) {
        case "$schema" -> text(json, field, where);
        case "schema" -> schema = version(json, where);
        case "store" -> store = kind(text(json, field, where), where);
        case "created" -> created = instant(text(json, field, where), where);
        case PLUGINS -> alone = alone(text(json, field, where), where);
        default -> problems.add(damaged(name, "there is no field \"" + field + "\" here"));
      }
    }

    private @Nullable Integer version(JsonParser json, Place where) throws IOException {
      if (json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getValueAsInt() >= 1) {
        return json.getValueAsInt();
      }
      problems.add(damaged(where, "\"schema\" is a whole number from 1 on"));
      return null;
    }

    private @Nullable String text(JsonParser json, String field, Place where) throws IOException {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        return json.getText();
      }
      problems.add(damaged(where, "\"" + field + "\" is a text in quotes"));
      return null;
    }

    private @Nullable String kind(@Nullable String text, Place where) {
      if (text != null && !KIND.matcher(text).matches()) {
        problems.add(
            damaged(where, "\"store\" is a short word in small letters, such as \"duckdb\""));
        return null;
      }
      return text;
    }

    private boolean alone(@Nullable String text, Place where) {
      if (text != null && !text.equals(OWN_ONLY)) {
        problems.add(
            damaged(where, "\"" + PLUGINS + "\" is \"" + OWN_ONLY + "\", or is not there"));
      }
      return text != null;
    }

    private @Nullable Instant instant(@Nullable String text, Place where) {
      if (text == null) {
        return null;
      }
      try {
        return Instant.parse(text);
      } catch (DateTimeException e) {
        problems.add(damaged(where, "\"created\" is a time such as \"2026-11-01T09:30:00Z\""));
        return null;
      }
    }

    private Place place(Optional<JsonLocation> location) {
      return location
          .map(at -> new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())))
          .orElseGet(() -> Place.of(file));
    }
  }
}
