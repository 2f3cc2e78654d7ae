package org.weald.themes.internal;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The shipped schemas, as an editor would use them. */
final class Schemas {
  private static final Path FOLDER = Path.of("src", "main", "resources", "schema");

  private Schemas() {}

  static JsonSchema of(String name) {
    try {
      return text(Files.readString(FOLDER.resolve(name)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static JsonSchema text(String schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  static Set<ValidationMessage> complaints(JsonSchema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}
