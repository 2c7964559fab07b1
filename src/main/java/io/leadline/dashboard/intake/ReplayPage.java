package io.leadline.dashboard.intake;

import io.leadline.dashboard.PartOfPage;
import io.leadline.dashboard.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is done to dropped parts as they were sent: they are replayed or dismissed.
@Controller
class ReplayPage {
  private final VisibleRequests requests;
  private final RequestViews views;
  private final AuditedReplays replays;

  ReplayPage(VisibleRequests requests, RequestViews views, AuditedReplays replays) {
    this.requests = requests;
    this.views = views;
    this.replays = replays;
  }

  /// Lets parts take effect as they were sent.
  ///
  /// @param parts the numbers of the parts; all open ones when there are none
  @PostMapping(RequestPage.PATH + "/replay")
  String replay(
      Viewer viewer,
      @PathVariable String receiptId,
      @RequestParam(name = "part", required = false) @Nullable List<Integer> parts,
      HttpServletRequest request,
      Model model) {
    requests.requireReplayable(viewer, receiptId);
    var result = replays.replay(viewer, receiptId, numbers(parts));
    model.addAttribute("result", ReplayView.of(result));
    model.addAttribute("request", views.of(viewer, requests.require(viewer, receiptId)));
    return PartOfPage.isAsked(request) ? "intake/request-body :: request" : "intake/request";
  }

  /// Says of parts that they need not take effect.
  ///
  /// @param parts their numbers
  @PostMapping(RequestPage.PATH + "/dismiss")
  String dismiss(
      Viewer viewer,
      @PathVariable String receiptId,
      @RequestParam(name = "part", required = false) @Nullable List<Integer> parts) {
    requests.requireReplayable(viewer, receiptId);
    // Never all of them, as a dismissal of none in particular would.
    if (!numbers(parts).isEmpty()) {
      replays.dismiss(viewer, receiptId, numbers(parts));
    }
    return "redirect:" + RequestPage.path(receiptId);
  }

  private static Set<Integer> numbers(@Nullable List<Integer> parts) {
    return Set.copyOf(Objects.requireNonNullElse(parts, List.<Integer>of()));
  }
}
