package io.leadline.dashboard.intake.sources;

import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import io.leadline.sourcehealth.SourceAlerts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Puts the alert about a source away for the member who asks.
@Controller
class PutAwayPage {
  private final SourceAlerts alerts;

  PutAwayPage(SourceAlerts alerts) {
    this.alerts = alerts;
  }

  @PostMapping(SourcesPage.PATH + "/put-away")
  String putAway(
      Viewer viewer, @RequestParam(defaultValue = "") String token, HttpServletRequest request) {
    if (!viewer.isAdmin()) {
      throw new AccessDeniedException("alerts are for administrators");
    }
    alerts.of(viewer.workspaceId()).stream()
        .filter(alert -> alert.tokenId().equals(token))
        .forEach(alert ->
            alerts.putAway(
                viewer.workspaceId(), viewer.member().id(), token, alert.trouble().beganAt()));
    return PartOfPage.isAsked(request)
        ? "intake/sources/banner :: gone"
        : "redirect:" + SourcesPage.PATH;
  }
}
