package io.leadline.api.sync;

import io.leadline.api.Signposts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// Paths that would be taken for those of another call, with a word in the place of an id. Answers
/// the same to everybody.
///
/// Source: docs/api.md, Wrong paths.
@RestController
@RequestMapping(SyncPaths.BASE)
class SignpostController {
  @RequestMapping(
      path = {"/lead/search", "/lead/{leadId}/action/search", "/receipts/search"},
      method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
  void searchWithoutPost(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
    throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("POST"));
  }

  @RequestMapping({"/lead/create", "/lead/list", "/team-members/list", "/receipts/list"})
  void wordsForCalls(HttpServletRequest request) {
    throw Signposts.nothingHere(request);
  }
}
