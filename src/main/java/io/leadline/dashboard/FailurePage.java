package io.leadline.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The way in, and what is answered where no page is, or none that the viewer may see.
@Controller
class FailurePage {
  @GetMapping("/")
  String root() {
    return "redirect:" + DashboardPaths.HOME;
  }

  @RequestMapping(DashboardPaths.FORBIDDEN)
  ModelAndView forbidden(HttpServletRequest request) {
    return PageFailures.page(request, HttpStatus.FORBIDDEN, Failure.FORBIDDEN);
  }

  @RequestMapping(DashboardPaths.FAILED)
  ModelAndView failed(
      HttpServletRequest request,
      @RequestAttribute(name = FailureFilter.FAILURE, required = false) @Nullable Failure failure) {
    return failure == null
        ? nothing(request)
        : PageFailures.page(request, HttpStatus.INTERNAL_SERVER_ERROR, failure);
  }

  @RequestMapping(DashboardPaths.HOME + "/{area:(?!assets$).+}/**")
  ModelAndView nothing(HttpServletRequest request) {
    return PageFailures.page(request, HttpStatus.NOT_FOUND, Failure.NOT_FOUND);
  }
}
