package io.leadline.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

  @RequestMapping(DashboardPaths.HOME + "/{area:(?!assets$).+}/**")
  ModelAndView nothing(HttpServletRequest request) {
    return PageFailures.page(request, HttpStatus.NOT_FOUND, Failure.NOT_FOUND);
  }
}
