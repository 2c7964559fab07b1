package io.leadline.api;

/// A part of a body that is at fault.
///
/// @param field its key
/// @param message what to change, for people; repeats no value
public record FaultyField(String field, String message) {}
