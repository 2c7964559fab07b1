package io.leadline.field.value;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.field.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds field definitions for tests: `aField(FieldType.DROPDOWN).withOptions("Hot").build()`.
final class FieldBuilder {
  private final FieldType type;
  private String apiName;
  private Labels options = Labels.NONE;
  private boolean optionsLocked;
  private @Nullable Integer maxLength;

  private FieldBuilder(FieldType type) {
    this.type = type;
    this.apiName = type.code();
  }

  static FieldBuilder aField(FieldType type) {
    return new FieldBuilder(type);
  }

  FieldBuilder named(String apiName) {
    this.apiName = apiName;
    return this;
  }

  FieldBuilder withOptions(String... labels) {
    return withOptions(List.of(labels));
  }

  FieldBuilder withOptions(List<String> labels) {
    this.options = Labels.of(labels);
    return this;
  }

  FieldBuilder withOptionsLocked() {
    this.optionsLocked = true;
    return this;
  }

  FieldBuilder withMaxLength(int characters) {
    this.maxLength = characters;
    return this;
  }

  FieldDefinition build() {
    return new FieldDefinition(
        "000000000000000000000001",
        apiName,
        "Label",
        "",
        type,
        false,
        options,
        optionsLocked,
        maxLength);
  }
}
