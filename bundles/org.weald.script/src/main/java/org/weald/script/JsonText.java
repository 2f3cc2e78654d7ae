package org.weald.script;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.model.Period;

/** Writes plain values as JSON: texts, numbers, true and false, lists, maps, series. */
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DEEPEST = 50;

  private JsonText() {}

  static void write(@Nullable Object value, Writer out) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      JsonGenerator json = JSON.createGenerator(out).setPrettyPrinter(pretty);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      write(value, json, 0);
      json.flush();
      out.write('\n');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(@Nullable Object value, JsonGenerator json, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "lists and maps stand more than " + DEEPEST + " deep in one another, or in themselves");
    }
    if (value == null) {
      json.writeNull();
    } else if (value instanceof CharSequence || value instanceof Enum<?>) {
      json.writeString(value.toString());
    } else if (value instanceof Boolean yes) {
      json.writeBoolean(yes);
    } else if (value instanceof Number number) {
      number(number, json);
    } else if (value instanceof Optional<?> there) {
      write(there.orElse(null), json, depth);
    } else if (value instanceof Period period) {
      json.writeString(period.label());
    } else if (value instanceof Series series) {
      series(series, json);
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(Printed.of(entry.getKey()));
        write(entry.getValue(), json, depth + 1);
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        write(one, json, depth + 1);
      }
      json.writeEndArray();
    } else {
      throw new IllegalArgumentException(
          "a "
              + value.getClass().getSimpleName()
              + " cannot be written as JSON: write the texts and numbers you want of it, as in"
              + " [title: judged.title(), status: judged.status().word()]");
    }
  }

  private static void number(Number number, JsonGenerator json) throws IOException {
    if (number instanceof BigDecimal exact) {
      json.writeNumber(exact);
    } else if (number instanceof BigInteger whole) {
      json.writeNumber(whole);
    } else if (number instanceof Double || number instanceof Float) {
      real(number.doubleValue(), json);
    } else {
      json.writeNumber(number.longValue());
    }
  }

  private static void real(double value, JsonGenerator json) throws IOException {
    if (!Double.isFinite(value)) {
      json.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }

  /** An object for each figure, as a table has a row: also the missing ones. */
  private static void series(Series series, JsonGenerator json) throws IOException {
    json.writeStartArray();
    double[] values = series.values();
    int width = series.periods().size();
    for (int i = 0; i < values.length; i++) {
      json.writeStartObject();
      json.writeStringField("area", series.areas().get(i / width));
      json.writeStringField("period", series.periods().get(i % width).label());
      json.writeFieldName("value");
      real(values[i], json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
