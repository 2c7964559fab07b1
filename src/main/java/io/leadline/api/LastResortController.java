package io.leadline.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure instanceof Exception exception) {
      answers.write(response, answers.refusalOf(exception));
    } else if (status instanceof Integer code && code >= 400 && code < 500 && code != 404) {
      answers.write(response, new RefusedException(Refusal.BAD_REQUEST));
    } else {
      answers.write(response, new RefusedException(Refusal.NOT_FOUND));
    }
  }
}
