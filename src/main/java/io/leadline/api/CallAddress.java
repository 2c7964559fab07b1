package io.leadline.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a caller has looked for a call, as far as it can be guessed from the path:
///
/// ```
/// /api/v2/enterprise/6921b0c4a1b2c3d4e5000000/leads/search/
///  base              enterprise               call
/// ```
///
/// @param isSync whether the base is that of the Sync API
/// @param enterprise as it was sent; empty when there was none
/// @param call what follows it, without slashes around
record CallAddress(boolean isSync, String enterprise, String call) {
  private static final Pattern BASE =
      Pattern.compile("api|autoupdate|rest|[vb][0-9]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTERPRISE =
      Pattern.compile("enterprises?", Pattern.CASE_INSENSITIVE);
  private static final List<String> SYNC_BASE = List.of("autoupdate", "v2");

  /// The address that a path is; empty when nothing in it looks like one of the APIs.
  ///
  /// @param path as it was sent
  static Optional<CallAddress> of(String path) {
    var parts = Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    int size = parts.size();
    int base = 0;
    while (base < size && BASE.matcher(parts.get(base)).matches()) {
      base++;
    }
    boolean isSync = parts.subList(0, base).equals(SYNC_BASE);
    boolean namesEnterprise = base < size && ENTERPRISE.matcher(parts.get(base)).matches();
    if (!namesEnterprise) {
      return base == 0
          ? Optional.empty()
          : Optional.of(new CallAddress(isSync, "", call(parts, base)));
    }
    return size <= base + 2
        ? Optional.of(new CallAddress(isSync, "", call(parts, base + 1)))
        : Optional.of(new CallAddress(isSync, parts.get(base + 1), call(parts, base + 2)));
  }

  private static String call(List<String> parts, int from) {
    return String.join("/", parts.subList(from, parts.size()));
  }
}
