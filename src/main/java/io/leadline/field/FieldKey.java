package io.leadline.field;

/// Names a field of a workspace.
///
/// @param apiName its own, among the fields of the owner
public record FieldKey(FieldOwner owner, String apiName) {}
