package io.leadline.field.value;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds field definitions for tests: `aField(FieldType.DROPDOWN).withOptions("Hot").build()`.
final class FieldBuilder {
  private final FieldType type;
  private String apiName;
  private FieldOptions options = FieldOptions.NONE;
  private boolean optionsLocked;
  private @Nullable Integer maxLength;
  private boolean retired;

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
    this.options =
        new FieldOptions(
            labels.stream()
                .map(label -> new FieldOption("000000000000000000000002", label, false))
                .toList());
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

  FieldBuilder retired() {
    this.retired = true;
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
        maxLength,
        retired);
  }
}
