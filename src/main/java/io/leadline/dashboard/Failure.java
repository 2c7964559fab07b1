package io.leadline.dashboard;

/// Why a page is not shown.
///
/// @param title what happened, in a few words
/// @param advice what to do about it
record Failure(String title, String advice) {
  static final Failure NOT_FOUND =
      new Failure(
          "There is nothing here",
          "The address may be mistyped, or what was here is not yours to see.");
  static final Failure FORBIDDEN =
      new Failure(
          "This is not for you",
          "Your role does not allow it, or the page was open for too long. Load the page before again,"
              + " or ask an administrator.");
  static final Failure NOT_READ =
      new Failure("This could not be read", "Go back, and try it again from the page before.");
  static final Failure UNAVAILABLE =
      new Failure(
          "The database is away",
          "Nothing was changed. Try again in a moment: it comes back by itself.");

  /// A fault of ours.
  ///
  /// @param logId under which it is in the log
  static Failure of(String logId) {
    return new Failure(
        "Something went wrong",
        "It is our fault, and written down under the number " + logId + ". Try it again.");
  }
}
