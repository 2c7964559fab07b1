package io.leadline.dashboard;

import jakarta.servlet.http.HttpServletRequest;

/// Whether a part of a page is asked for, which takes the place of another on a page that is there
/// already, or a whole page.
public final class PartOfPage {
  private PartOfPage() {}

  public static boolean isAsked(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"))
        && !"true".equals(request.getHeader("HX-Boosted"))
        && !"true".equals(request.getHeader("HX-History-Restore-Request"));
  }
}
