package org.weald.exchange.internal.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The fields of a JSON object in the order they are written; what says nothing is left out. */
public final class Fieldset {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** A text, unless it is empty. */
  public Fieldset text(String name, String text) {
    return text.isEmpty() ? this : put(name, text);
  }

  /** A text, even where it is empty. */
  public Fieldset needed(String name, String text) {
    return put(name, text);
  }

  Fieldset text(String name, Optional<?> value) {
    value.ifPresent(it -> put(name, it.toString()));
    return this;
  }

  /** A whole number. */
  public Fieldset number(String name, long number) {
    return put(name, BigDecimal.valueOf(number));
  }

  Fieldset number(String name, BigDecimal number) {
    return put(name, number);
  }

  /** Yes or no. */
  public Fieldset flag(String name, boolean flag) {
    return put(name, flag);
  }

  /** An object. */
  public Fieldset object(String name, Fieldset object) {
    return put(name, object);
  }

  /** Objects, even where there is none. */
  public <T> Fieldset objects(String name, List<T> values, Function<T, Fieldset> fields) {
    return put(name, values.stream().map(fields).toList());
  }

  /** Lists of objects. */
  <T> Fieldset lists(String name, List<List<T>> values, Function<T, Fieldset> fields) {
    return put(name, values.stream().map(row -> row.stream().map(fields).toList()).toList());
  }

  /** Texts, even where there is none. */
  Fieldset list(String name, List<String> texts) {
    return put(name, List.copyOf(texts));
  }

  /** Texts, unless there is none. */
  Fieldset texts(String name, List<String> texts) {
    return texts.isEmpty() ? this : list(name, texts);
  }

  /** An object for each key, in the keys' order, unless there is none. */
  <T> Fieldset map(String name, Map<String, T> values, Function<T, Object> value) {
    Fieldset object = new Fieldset();
    new TreeMap<>(values).forEach((key, one) -> object.put(key, value.apply(one)));
    return values.isEmpty() ? this : put(name, object);
  }

  private Fieldset put(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** The object as a file's text. */
  public String json() {
    StringWriter text = new StringWriter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators colon =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter(colon).withObjectIndenter(indent).withArrayIndenter(indent);
    try (JsonGenerator json = JSON.createGenerator(text).setPrettyPrinter(pretty)) {
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      write(this, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text + "\n";
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Fieldset object) {
      json.writeStartObject();
      for (Map.Entry<String, Object> field : object.fields.entrySet()) {
        json.writeFieldName(field.getKey());
        write(field.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        write(one, json);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else {
      json.writeString(value.toString());
    }
  }
}
