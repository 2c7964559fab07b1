package io.leadline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Whether a request is a dry run, as its query says: `?dryRun=true`. Whoever means one and writes
/// it otherwise must not find the request written.
///
/// Source: docs/api.md, Dry run.
public final class DryRunSwitch {
  private static final String NAME = "dryrun";

  private DryRunSwitch() {}

  /// Whether the switch is on; it is off when the query does not name it.
  ///
  /// @throws RefusedException when it is neither on nor off, or both
  public static boolean isOn(HttpServletRequest request) {
    if (request.getQueryString() == null) {
      return false;
    }
    var positions =
        // Not getParameter(): that would read the body, too, when its type is that of a form.
        UriComponentsBuilder.newInstance()
            .query(request.getQueryString())
            .build()
            .getQueryParams()
            .entrySet()
            .stream()
            .filter(parameter -> isName(parameter.getKey()))
            .flatMap(parameter -> parameter.getValue().stream().map(DryRunSwitch::isOn))
            .collect(Collectors.toSet());
    if (positions.size() > 1) {
      throw new RefusedException(Refusal.DRY_RUN_UNCLEAR);
    }
    return positions.contains(true);
  }

  /// `dryRun`, `dryrun`, `dry_run`, `dry-run`.
  private static boolean isName(String parameter) {
    return parameter.replaceAll("[_-]", "").equalsIgnoreCase(NAME);
  }

  /// @param value null when the name stands alone
  private static boolean isOn(@Nullable String value) {
    if (value == null) {
      return true;
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new RefusedException(Refusal.DRY_RUN_UNCLEAR);
    };
  }
}
