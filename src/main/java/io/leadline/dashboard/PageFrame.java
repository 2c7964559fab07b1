package io.leadline.dashboard;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every page knows: `viewer`, which is null on pages for strangers, and `times`.
@ControllerAdvice(basePackages = "io.leadline.dashboard")
class PageFrame {
  private final InstantSource clock;

  PageFrame(InstantSource clock) {
    this.clock = clock;
  }

  @ModelAttribute
  void add(Model model) {
    var viewer = viewer();
    model.addAttribute("viewer", viewer);
    if (viewer != null) {
      model.addAttribute("times", new Times(clock.instant(), viewer.zone()));
    }
  }

  private static @Nullable Viewer viewer() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        ? signedIn.viewer()
        : null;
  }
}
