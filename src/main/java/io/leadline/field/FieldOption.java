package io.leadline.field;

/// A label that a dropdown or tags field defines.
///
/// @param id 24 hex digits
/// @param addedByApi whether it came with a value, and not from an administrator
public record FieldOption(String id, String label, boolean addedByApi) {}
