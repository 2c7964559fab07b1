package io.leadline.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers what the server itself has refused before, or failed after, any handler of ours: in the
/// form of every other refusal.
@RestController
class LastResortController implements ErrorController {
  private final Answers answers;

  LastResortController(Answers answers) {
    this.answers = answers;
  }

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var failure = (@Nullable Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
      answers.writeInPlaceOfServer(response, status, failure);
    } else {
      answers.write(response, new RefusedException(Refusal.NOT_FOUND));
    }
  }
}
