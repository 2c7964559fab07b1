package io.leadline.dashboard.settings.workspace;

/// One of several values that people choose from.
///
/// @param value what is stored: `IN`
/// @param title what people read: `India`
public record Choice(String value, String title) {}
