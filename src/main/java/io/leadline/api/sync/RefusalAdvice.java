package io.leadline.api.sync;

import io.leadline.api.Answers;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.RepeatedException;
import io.leadline.api.Signposts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what Spring MVC or a handler throws into [refusals][Refusal], or into the answer that was
/// given before.
@RestControllerAdvice
class RefusalAdvice {
  private final Answers answers;

  RefusalAdvice(Answers answers) {
    this.answers = answers;
  }

  @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
  void noSuchPath(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answers.write(response, Signposts.nothingHere(request));
  }

  @ExceptionHandler
  void noSuchMethod(
      HttpRequestMethodNotSupportedException e,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var allowed =
        String.join(", ", Objects.requireNonNullElse(e.getSupportedMethods(), new String[0]));
    response.setHeader(HttpHeaders.ALLOW, allowed);
    answers.write(response, Signposts.wrongMethod(request, allowed));
  }

  @ExceptionHandler
  void answeredBefore(RepeatedException e, HttpServletResponse response) throws IOException {
    answers.write(response, e);
  }

  @ExceptionHandler
  void anythingElse(Exception e, HttpServletResponse response) throws IOException {
    var isFaultOfCaller =
        e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError();
    answers.write(
        response,
        isFaultOfCaller ? new RefusedException(Refusal.BAD_REQUEST) : answers.refusalOf(e));
  }
}
