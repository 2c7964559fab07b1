package io.leadline.api.sync.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldType;
import io.leadline.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field as it is read. What does not concern its type is absent. Source: docs/api.md,
/// Enterprise.
sealed interface CustomFieldResponse {
  /// In short.
  ///
  /// @param type `ACTIVE_USERS`
  /// @param leadIdentifier whether its value tells leads apart
  /// @param options the labels; absent unless the type has options
  record Summary(
      String type,
      String apiName,
      boolean lockAfterCreate,
      @JsonProperty("isLeadid") boolean leadIdentifier,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> options)
      implements CustomFieldResponse {
    static Summary of(FieldDefinition field, Workspace workspace) {
      return new Summary(
          field.type().wireName(),
          field.apiName(),
          field.lockAfterCreate(),
          field.apiName().equals(workspace.identifierField()),
          field.type().hasOptions() ? field.options().labels() : null);
    }
  }

  /// In full.
  ///
  /// @param type `ACTIVE_USERS`
  /// @param leadIdentifier whether its value tells leads apart
  /// @param options absent unless the type has options
  /// @param dateFormat how a date is written: `dd/MM/yyyy HH:mm:ss`; absent unless it is one
  record Detail(
      String id,
      String type,
      String apiName,
      String description,
      boolean lockAfterCreate,
      @JsonProperty("isLeadid") boolean leadIdentifier,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OptionResponse> options,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dateFormat)
      implements CustomFieldResponse {
    static Detail of(FieldDefinition field, Workspace workspace) {
      return new Detail(
          field.id(),
          field.type().wireName(),
          field.apiName(),
          field.description(),
          field.lockAfterCreate(),
          field.apiName().equals(workspace.identifierField()),
          field.type().hasOptions() ? OptionResponse.listOf(field.options().all()) : null,
          field.type() == FieldType.DATE ? workspace.dateTimeFormat() : null);
    }
  }

  /// An option of a field.
  record OptionResponse(String id, String label) {
    static List<OptionResponse> listOf(List<FieldOption> options) {
      return options.stream()
          .map(option -> new OptionResponse(option.id(), option.label()))
          .toList();
    }
  }
}
