package io.leadline.dashboard.leads;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// The columns that a member has chosen, as its browser keeps them: their API names.
final class ColumnCookie {
  private static final String NAME = "leadline_columns_";
  private static final String SEPARATOR = ".";
  private static final Duration KEPT = Duration.ofDays(365);

  /// What browsers keep of one cookie at least, and a good deal less.
  private static final int LONGEST = 2_000;

  private ColumnCookie() {}

  /// The names that were remembered; none when there were none.
  static List<String> read(HttpServletRequest request, Viewer viewer) {
    var cookie = WebUtils.getCookie(request, NAME + viewer.member().id());
    return cookie == null ? List.of() : List.of(cookie.getValue().split("[.]", -1));
  }

  static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Viewer viewer,
      List<TableColumn> columns) {
    var names = String.join(SEPARATOR, columns.stream().map(TableColumn::name).toList());
    if (names.length() > LONGEST) {
      return;
    }
    var cookie =
        ResponseCookie.from(NAME + viewer.member().id(), names)
            .path(DashboardPaths.LEADS)
            .maxAge(KEPT)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
