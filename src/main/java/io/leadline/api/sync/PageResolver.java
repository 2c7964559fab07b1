package io.leadline.api.sync;

import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.platform.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;

/// Gives a handler the part of a list that `skip` and `limit` ask for: at most 100, but where
/// [LargestLimit] says otherwise.
///
/// Source: docs/api.md, Sync API.
@Component
class PageResolver implements HandlerMethodArgumentResolver {
  private static final int FURTHEST = Integer.MAX_VALUE;
  private static final int LARGEST = 100;
  private static final int USUAL = 10;

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binderFactory) {
    var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    // Not getParameter(): that would read the body, too, when its type is that of a form.
    var parameters =
        UriComponentsBuilder.newInstance().query(request.getQueryString()).build().getQueryParams();
    int skip = number(parameters.getFirst("skip"), 0);
    if (skip < 0) {
      throw new RefusedException(Refusal.SKIP_OUT_OF_RANGE, FURTHEST);
    }
    int limit = number(parameters.getFirst("limit"), USUAL);
    int largest = largest(parameter);
    if (limit < 1 || limit > largest) {
      throw new RefusedException(Refusal.LIMIT_OUT_OF_RANGE, largest);
    }
    return new PageRequest(skip, limit);
  }

  private static int largest(MethodParameter parameter) {
    var own = parameter.getParameterAnnotation(LargestLimit.class);
    return own == null ? LARGEST : own.value();
  }

  /// The number that a parameter is; -1, which is always out of range, when it is none.
  private static int number(@Nullable String parameter, int otherwise) {
    if (parameter == null || parameter.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(parameter);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
