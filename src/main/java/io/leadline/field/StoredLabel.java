package io.leadline.field;

/// A label as it stands in stored values.
///
/// @param field the API name of the field
public record StoredLabel(String field, String label) {}
