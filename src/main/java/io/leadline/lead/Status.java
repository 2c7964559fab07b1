package io.leadline.lead;

/// A status that a lead can have.
///
/// @param id 24 hex digits
/// @param label how people and programs name it; unique in the pipeline, without regard to case
/// @param color `#rrggbb`
/// @param archived whether leads keep it, but get it no more
public record Status(String id, String label, String color, boolean archived) {}
