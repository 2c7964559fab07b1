package io.leadline.dashboard;

import io.leadline.platform.Ids;
import io.leadline.platform.database.Outage;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// What is shown when a page cannot be.
@ControllerAdvice(basePackages = "io.leadline.dashboard")
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFailures {
  private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

  private final Ids ids;

  PageFailures(Ids ids) {
    this.ids = ids;
  }

  @ExceptionHandler
  ModelAndView nothingHere(NotFoundException e, HttpServletRequest request) {
    return page(request, HttpStatus.NOT_FOUND, Failure.NOT_FOUND);
  }

  @ExceptionHandler
  ModelAndView notAllowed(AccessDeniedException e, HttpServletRequest request) {
    return page(request, HttpStatus.FORBIDDEN, Failure.FORBIDDEN);
  }

  @ExceptionHandler
  ModelAndView anythingElse(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return page(request, HttpStatus.valueOf(known.getStatusCode().value()), Failure.NOT_READ);
    }
    if (Outage.isBehind(e)) {
      return page(request, HttpStatus.SERVICE_UNAVAILABLE, Failure.UNAVAILABLE);
    }
    var logId = ids.next();
    LOG.error("A page failed: {}", logId, e);
    return page(request, HttpStatus.INTERNAL_SERVER_ERROR, Failure.of(logId));
  }

  static ModelAndView page(HttpServletRequest request, HttpStatus status, Failure failure) {
    var view = PartOfPage.isAsked(request) ? "failure :: sentence" : "failure";
    var page = new ModelAndView(view, status);
    page.addObject("failure", failure);
    return page;
  }
}
