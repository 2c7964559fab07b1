package io.leadline.dashboard;

import io.leadline.platform.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Shows a page in place of one that failed while it was being written, which is too late for
/// [PageFailures].
final class FailureFilter extends OncePerRequestFilter {
  /// Where the forwarded request finds the [Failure].
  static final String FAILURE = "io.leadline.dashboard.failure";

  private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

  private final Ids ids;

  FailureFilter(Ids ids) {
    this.ids = ids;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted()) {
        throw e;
      }
      var logId = ids.next();
      LOG.error("A page failed: {}", logId, e);
      response.resetBuffer();
      response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
      request.setAttribute(FAILURE, Failure.of(logId));
      request.getRequestDispatcher(DashboardPaths.FAILED).forward(request, response);
    }
  }
}
