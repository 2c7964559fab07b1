package io.leadline.dashboard.settings.api;

/// A few lines of a program that sends a lead.
///
/// @param id for the page: `curl`
/// @param title what people call the language
/// @param hint what to do with it
/// @param code with [#TOKEN] in the place of a token
public record Snippet(String id, String title, String hint, String code) {
  /// Where the token goes.
  public static final String TOKEN = "YOUR_ASYNC_TOKEN";
}
