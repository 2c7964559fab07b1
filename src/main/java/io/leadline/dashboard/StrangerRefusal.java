package io.leadline.dashboard;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// What those get who may not see a page: strangers the sign-in, from which they come back here;
/// members a page that says so.
@Component
class StrangerRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    if (PartOfPage.isAsked(request)) {
      // The whole page moves, not the part of it that was asked for.
      response.setHeader("HX-Redirect", request.getContextPath() + DashboardPaths.SIGN_IN);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect(DashboardPaths.SIGN_IN + next(request));
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException, ServletException {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    request.getRequestDispatcher(DashboardPaths.FORBIDDEN).forward(request, response);
  }

  private static String next(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getRequestURI().equals(DashboardPaths.HOME)) {
      return "";
    }
    var query = request.getQueryString();
    var page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    return "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }
}
