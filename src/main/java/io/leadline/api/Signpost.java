package io.leadline.api;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One guess of where a call might be, and the call.
///
/// @param methods with which the guess is made
/// @param path below the enterprise
/// @param note what else there is to know about the call; may be empty
record Signpost(Set<String> methods, Pattern path, Call call, String note) {
  /// A guess.
  ///
  /// @param methods divided by spaces
  /// @param path a regular expression without groups that capture; `{id}` stands for one part of a
  ///   path, whatever it is
  static Signpost of(String methods, String path, Call call) {
    return new Signpost(
        Set.of(methods.split(" ")),
        Pattern.compile(path.replace("{id}", "([^/]+)"), Pattern.CASE_INSENSITIVE),
        call,
        "");
  }

  Signpost withNote(String other) {
    return new Signpost(methods, path, call, other);
  }

  /// The call as it is written, if this is the guess that was made.
  Optional<String> follow(String method, CallAddress address) {
    var guess = path.matcher(address.call());
    if (!methods.contains(method) || !guess.matches()) {
      return Optional.empty();
    }
    var ids = IntStream.rangeClosed(1, guess.groupCount()).mapToObj(guess::group).toList();
    return Optional.of(call.written(address, ids) + note);
  }
}
